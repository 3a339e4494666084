import type { SessionFigures } from '../session-figures'
import { placeOf } from './indicators'
import type { Ledger } from './ledger'

/** Lists the tables of rows that count people, journeys or installations. */
export function publishTables(ledger: Ledger, figures: SessionFigures): void {
  const { add, tie, within } = ledger
  for (const [at, { split }] of figures.contactsBySemester.entries()) counts(ledger, `contactsBySemester.${at}.split`, split, ['count'])
  counts(ledger, 'origins', figures.origins, ['count'])
  tie(
    `${placeOf(figures, 'K1')}.value`,
    figures.origins.map((_, at) => `origins.${at}.count`),
  )
  publishFunnel(ledger, figures)
  counts(ledger, 'underWay', figures.underWay, ['count'])
  add('arrivalsCount', figures.arrivals.length, 'count', 'row')
  counts(ledger, 'retention', figures.retention, ['asked', 'inPlace', 'moved', 'left', 'unanswered'])
  for (const at of figures.retention.keys()) {
    tie(
      `retention.${at}.asked`,
      ['inPlace', 'moved', 'left', 'unanswered'].map((answer) => `retention.${at}.${answer}`),
    )
  }
  counts(ledger, 'family', figures.family, ['opened', 'resolved'])
  for (const at of figures.family.keys()) within(`family.${at}.opened`, [`family.${at}.resolved`])
  counts(ledger, 'delays', figures.delays, ['measured'])
  for (const [at, row] of figures.delays.entries()) spread(ledger, `delays.${at}`, row, `delays.${at}.measured`)
  const { commitments } = figures
  counts(ledger, 'commitments', { '': commitments }, ['running', 'endingWithin12Months', 'breached'])
  within('commitments.running', ['commitments.endingWithin12Months'])
  for (const [code, key] of [
    ['K13a', 'running'],
    ['K13b', 'endingWithin12Months'],
    ['K13c', 'breached'],
  ]) {
    tie(`${placeOf(figures, code ?? '')}.value`, [`commitments.${key}`])
  }
  tie(
    `${placeOf(figures, 'K18a')}.value`,
    figures.family.map((_, at) => `family.${at}.opened`),
  )
  add('commitments.atRiskCents', commitments.atRiskCents, 'amount', 'row', ['commitments.breached'])
}

/** Columns of counts, of every row of a table or of a record by itself (under `''`). */
export function counts<Row extends object>(
  { add }: Ledger,
  path: string,
  rows: readonly Row[] | Readonly<Record<string, Row>>,
  columns: readonly (keyof Row & string)[],
): void {
  for (const [at, row] of Object.entries(rows)) {
    for (const column of columns) add([path, at, column].filter(Boolean).join('.'), row[column] as number, 'count', 'row')
  }
}

function spread(
  { add }: Ledger,
  path: string,
  row: { readonly median: number | null; readonly q1: number | null; readonly q3: number | null },
  of: string,
) {
  for (const key of ['median', 'q1', 'q3'] as const) add(`${path}.${key}`, row[key], 'amount', 'row', [of])
}

function publishFunnel(ledger: Ledger, { funnel: { rows, reasons } }: SessionFigures): void {
  counts(ledger, 'funnel.rows', rows, ['current', 'reached', 'stopped', 'immature'])
  for (const [at, row] of rows.entries()) {
    const path = `funnel.rows.${at}`
    spread(ledger, path, row, `${path}.reached`)
    ledger.within(`${path}.current`, [`${path}.immature`])
    const next = row.phase !== null && rows[at + 1]?.phase ? [`funnel.rows.${at + 1}.reached`] : []
    ledger.tie(`${path}.reached`, [...next, `${path}.current`, `${path}.stopped`])
  }
  counts(ledger, 'funnel.reasons', reasons, ['count'])
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  if (sum(rows.map(({ stopped }) => stopped)) !== sum(reasons.map(({ count }) => count))) return
  ledger.same(
    reasons.map((_, at) => `funnel.reasons.${at}.count`),
    rows.map((_, at) => `funnel.rows.${at}.stopped`),
  )
}
