import { passageChoices } from '@ancrage/domain/indicators/passages'
import { closureReasonChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { FigureFile } from './figure/Figure'
import type { FunnelReply } from './funnel-view'
import type { Speech } from './funnel-words'
import type { PassagesReply } from './PassagesPanel'

type Said = Pick<Speech, 'translate' | 'language'>

/** Why journeys stopped, a row for each reason and phase. */
export function reasonsFile({ reasons }: FunnelReply, { translate, language }: Said): FigureFile {
  const title = translate('funnel.reasons.title')
  return {
    name: translate('funnel.reasons.file'),
    rows: [
      [title, translate('steering.head.phase'), translate('steering.head.shown')],
      ...reasons.flatMap(({ reason, phases }) =>
        phases.map(({ phase, count }) => [
          reason ? closureReasonChoices.labels[reason][language] : translate('funnel.reasons.unknown'),
          phase ? phaseChoices.labels[phase][language] : translate('steering.no_phase'),
          String(count),
        ]),
      ),
    ],
  }
}

/** How far a cohort had gone some months after its first contact. */
export function horizonsFile({ horizons }: FunnelReply, { translate, language }: Said): FigureFile {
  const [first] = horizons
  return {
    name: translate('funnel.horizons.file'),
    rows: [
      [
        translate('funnel.horizons.after'),
        translate('funnel.horizons.of'),
        ...(first?.phases ?? []).map(({ phase }) => phaseChoices.labels[phase][language]),
        translate('funnel.horizons.immature'),
      ],
      ...horizons.map(({ months, mature, phases, immature }) => [
        translate('funnel.horizons.months', { count: months }),
        String(mature.count),
        ...phases.map(({ reached }) => String(reached.count)),
        String(immature.count),
      ]),
    ],
  }
}

/** How many days each passage took, with its quartiles. */
export function passagesFile({ passages }: PassagesReply, { translate, language }: Said): FigureFile {
  const head = (key: string) => translate(`funnel.passages.${key}`)
  const days = (count: number | null) => (count === null ? '' : String(count).replace('.', ','))
  const median = translate('steering.head.median')
  return {
    name: translate('funnel.passages.file'),
    rows: [
      [head('passage'), head('measured'), median, `${median} (q1)`, `${median} (q3)`],
      ...passages.map((row) => [
        passageChoices.labels[row.passage][language],
        String(row.measured.count),
        days(row.median),
        days(row.q1),
        days(row.q3),
      ]),
    ],
  }
}
