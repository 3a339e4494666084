import { pick } from '../aids/wording'
import type { Bilingual, Language } from '../kernel/choices'
import type { Day } from '../kernel/day'
import type { Cell } from './cells'
import type { PackFigures } from './pack-figures'
import { type Measure, untoldLegend } from './said'
import { stoppedSaid } from './slides/drawing'

/** A cell that a spreadsheet may reckon with: words, a number of some measure, or a day. */
export type SheetCell = string | null | { readonly number: Cell | null; readonly as: Measure } | { readonly day: Day }

/** A table of a workbook: its first row is its heading. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly { readonly label: string /** In characters. */; readonly width: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
}

const count = (number: Cell | null): SheetCell => ({ number, as: 'count' })
const days = (number: Cell | null): SheetCell => ({ number, as: 'days' })
const cents = (number: Cell | null): SheetCell => ({ number, as: 'cents' })

/** The figures of a session as tables, in one language: those that the slides draw, whole. */
export function sheetsOf(figures: PackFigures, language: Language): Sheet[] {
  const word = (text: Bilingual) => text[language]
  const sheet = (name: Bilingual, columns: readonly (readonly [fr: string, en: string, width?: number])[], rows: Sheet['rows']): Sheet => ({
    name: word(name),
    columns: columns.map(([fr, en, width = 14]) => ({ label: pick(language, fr, en), width })),
    rows,
  })
  const { compared, funnel } = figures
  return [
    sheet(
      { fr: 'Synthèse', en: 'Summary' },
      [
        ['Code', 'Code', 8],
        ['Indicateur', 'Indicator', 42],
        ['Valeur', 'Value'],
        ['Numérateur', 'Numerator'],
        ['Dénominateur', 'Denominator'],
        ['Reprise d’historique', 'Opening history', 18],
        ['Avec l’historique', 'With history', 18],
        ['Séance précédente', 'Last session', 18],
        ['Un an avant', 'A year before'],
      ],
      figures.indicators.map((one) => {
        const as = (number: Cell | null): SheetCell => ({ number, as: one.unit })
        const side = (number: Cell | null): SheetCell => ({ number, as: one.unit === 'cents' ? 'cents' : 'count' })
        const before = (values: Readonly<Record<string, Cell | null>> | undefined) => as(values?.[one.code] ?? null)
        return [
          one.code,
          word(one.name),
          as(one.value),
          side(one.numerator),
          count(one.denominator),
          as(one.opening),
          as(one.total),
          before(compared.previous?.values),
          before(compared.yearBefore.values),
        ]
      }),
    ),
    sheet(
      { fr: 'Définitions', en: 'Definitions' },
      [
        ['Code', 'Code', 8],
        ['Indicateur', 'Indicator', 42],
        ['Comment c’est calculé', 'How it is calculated', 110],
      ],
      [
        ...figures.indicators.map((one) => [one.code, word(one.name), word(one.definition)]),
        ['', pick(language, 'Parcours par phase', 'Journeys by phase'), word(funnel.definition)],
        ...figures.rules.map(({ label, version }) => ['', word(label), pick(language, `Version ${version}`, `Version ${version}`)]),
        ['', pick(language, 'Période', 'Period'), stoppedSaid(figures, language)],
        ...(figures.audience === 'partners' ? [['', pick(language, 'Petits effectifs', 'Small counts'), untoldLegend(language)]] : []),
      ],
    ),
    sheet(
      { fr: 'Répartitions', en: 'Splits' },
      [
        ['Code', 'Code', 8],
        ['Indicateur', 'Indicator', 42],
        ['Selon', 'By', 16],
        ['Valeur', 'Value', 36],
        ['Nombre', 'Number'],
      ],
      figures.indicators.flatMap((one) =>
        one.split.map(({ dimension, label, value }) => [one.code, word(one.name), dimension, word(label), { number: value, as: one.unit }]),
      ),
    ),
    sheet(
      { fr: 'Tableau EPCI', en: 'EPCI table' },
      [
        ['Code', 'Code', 11],
        ['EPCI', 'EPCI', 44],
        ['Habitants', 'Inhabitants'],
        ['Contacts', 'Contacts'],
        ['Parcours actifs', 'Active journeys', 16],
        ['Installations', 'Installations'],
        ['Accompagnées', 'Supported'],
        ['Praticiens', 'Practitioners'],
        ['Départs sous 24\u00a0mois', 'Departures in 24 months', 22],
        ['Candidats', 'Candidates'],
        ['Dossiers d’aide', 'Aid applications', 16],
        ['Aides attribuées', 'Aids granted', 18],
      ],
      figures.territory.map((row) => [
        row.epciCode,
        row.name,
        ...[row.population, row.contacts, row.activeJourneys, row.installations, row.accompanied].map(count),
        ...[row.practitioners, row.departures24Months, row.candidates, row.applications].map(count),
        cents(row.grantedCents),
      ]),
    ),
    sheet(
      { fr: 'Entonnoir', en: 'Funnel' },
      [
        ['Phase', 'Phase', 30],
        ['Atteinte', 'Reached'],
        ['Encore là', 'Still there'],
        ['Arrêtés là', 'Stopped there'],
        ['Trop récents', 'Too recent'],
        ['Délai médian', 'Median delay'],
        ['Premier quartile', 'First quartile', 16],
        ['Troisième quartile', 'Third quartile', 18],
      ],
      funnel.rows.map((row) => [
        word(row.label),
        ...[row.reached, row.current, row.stopped, row.immature].map(count),
        ...[row.median, row.q1, row.q3].map(days),
      ]),
    ),
    sheet(
      { fr: 'Raisons d’arrêt', en: 'Reasons' },
      [
        ['Raison', 'Reason', 36],
        ['Parcours', 'Journeys'],
      ],
      funnel.reasons.map((row) => [word(row.label), count(row.count)]),
    ),
    sheet(
      { fr: 'Contacts par semestre', en: 'Contacts by half-year' },
      [
        ['Année', 'Year', 8],
        ['Semestre', 'Half', 10],
        ['Catégorie', 'Category', 32],
        ['Personnes', 'People'],
      ],
      figures.contactsBySemester.flatMap(({ year, semester, split }) =>
        split.map((one) => [String(year), String(semester), word(one.label), count(one.count)]),
      ),
    ),
    sheet(
      { fr: 'Installations par année', en: 'Installations by year' },
      [
        ['Année', 'Year', 8],
        ['Profession', 'Profession', 32],
        ['Toutes', 'All'],
        ['Accompagnées', 'Supported'],
      ],
      figures.installationsByYear.flatMap(({ year, all, accompanied, professions }) => [
        [String(year), pick(language, 'Ensemble', 'All'), count(all), count(accompanied)],
        ...professions.map((one) => [String(year), word(one.label), count(one.all), count(one.accompanied)]),
      ]),
    ),
    sheet(
      { fr: 'Toujours en place', en: 'Still in place' },
      [
        ['Mois', 'Months', 8],
        ['Interrogées', 'Asked'],
        ['En place', 'In place'],
        ['Ailleurs dans le territoire', 'Elsewhere in the territory', 26],
        ['Parties', 'Left'],
        ['Sans réponse', 'No answer'],
      ],
      figures.retention.map((row) => [String(row.months), ...[row.asked, row.inPlace, row.moved, row.left, row.unanswered].map(count)]),
    ),
    sheet(
      { fr: 'Budget des aides', en: 'Budget of aids' },
      [
        ['Dispositif', 'Scheme', 44],
        ['Dossiers', 'Applications'],
        ['Inscrit', 'Entered', 16],
        ['Attribué', 'Granted', 16],
        ['Conventionné', 'Signed', 16],
        ['Mandaté', 'Paid', 16],
        ['Disponible', 'Available', 16],
      ],
      figures.budget.lines.map((line) => [
        word(line.label),
        count(line.applications),
        ...[line.entered, line.granted, line.signed, line.paid, line.available].map(cents),
      ]),
    ),
  ]
}
