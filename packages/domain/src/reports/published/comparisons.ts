import type { Day } from '../../kernel/day'
import { leastTold } from '../cells'
import type { SessionFigures } from '../session-figures'
import { dividedBy, placeOf } from './indicators'
import type { Ledger } from './ledger'

type Moment = 'previous' | 'yearBefore'

/** Lists the same indicators at two other moments; what has come since is a count like any other, and the sum of later rows. */
export function publishComparisons(ledger: Ledger, figures: SessionFigures): void {
  for (const moment of ['previous', 'yearBefore'] as const) {
    const compared = figures.compared[moment]
    if (!compared) continue
    publishMoment(ledger, figures, moment, compared.values)
    publishSince(ledger, figures, moment, 'stoppedOn' in compared ? compared.stoppedOn : compared.on)
  }
}

const pathOf = (moment: Moment, code: string | undefined) => `compared.${moment}.values.${code}`

function publishMoment(
  { add, within }: Ledger,
  figures: SessionFigures,
  moment: Moment,
  values: Readonly<Record<string, number | null>>,
): void {
  for (const { code, unit, records } of figures.indicators) {
    const sides = dividedBy(code).map((side) => pathOf(moment, side))
    // Of how many records it was then is not kept: it is told where it is told now.
    const few = [...sides, ...(records < leastTold ? [`${placeOf(figures, code)}.records`] : [])]
    add(pathOf(moment, code), values[code] ?? null, unit === 'count' ? 'count' : 'amount', 'comparison', unit === 'count' ? undefined : few)
  }
  for (const { code, unit } of figures.indicators) {
    const [part, whole] = dividedBy(code)
    if (unit === 'ratio') within(pathOf(moment, whole), [pathOf(moment, part)])
  }
}

/** The rows of a table that tell what came after a day, by the indicator they make. */
const later: Readonly<Record<string, (figures: SessionFigures, year: number, half: number) => readonly string[]>> = {
  K1: ({ contactsBySemester }, year, half) =>
    contactsBySemester.flatMap((row, at) =>
      row.year * 2 + row.semester > year * 2 + half ? row.split.map((_, of) => `contactsBySemester.${at}.split.${of}.count`) : [],
    ),
  K2: () => [],
  K3: ({ budget }, year) => (budget.year > year ? budget.lines.map((_, at) => `budget.lines.${at}.granted`) : []),
  K5: ({ installationsByYear }, year) => installationsByYear.flatMap((row, at) => (row.year > year ? `installationsByYear.${at}.all` : [])),
  K6: ({ installationsByYear }, year) =>
    installationsByYear.flatMap((row, at) => (row.year > year ? `installationsByYear.${at}.accompanied` : [])),
}

function publishSince({ numberAt, tie, within }: Ledger, figures: SessionFigures, moment: Moment, on: Day): void {
  for (const [code, rowsAfter] of Object.entries(later)) {
    const [now, before] = [`${placeOf(figures, code)}.value`, pathOf(moment, code)]
    const [one, other] = [numberAt(now), numberAt(before)]
    if (one === undefined || other === undefined) continue
    if (one < other) {
      within(before, [now])
      continue
    }
    within(now, [before])
    const rows = rowsAfter(figures, Number(on.slice(0, 4)), Number(on.slice(5, 7)) > 6 ? 2 : 1)
    if (rows.length === 0) continue
    const whole = on.endsWith('-12-31') || (code === 'K1' && on.endsWith('-06-30'))
    if (whole) tie(now, [before, ...rows])
    else within(now, [before, ...rows])
  }
}
