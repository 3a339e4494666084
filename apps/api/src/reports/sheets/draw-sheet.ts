import { pick } from '@ancrage/domain/aids/wording'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import { reckoned } from '@ancrage/domain/reports/cells'
import type { PackFigures } from '@ancrage/domain/reports/pack-figures'
import { daySaid, type Measure, said, untoldLegend } from '@ancrage/domain/reports/said'
import type { SlideTable } from '@ancrage/domain/reports/slides/slide'
import { type ZoneClass, zoneClassChoices } from '@ancrage/domain/territory/zonage'

/** What is known of a place beside its figures. */
export interface SheetPlace {
  readonly name: string
  readonly communes: number
  readonly population: number
  readonly zones: readonly { readonly class: ZoneClass; readonly communes: number; readonly population: number }[]
  /** Of doctors, in thousandths of a consultation an inhabitant; null where none is loaded. */
  readonly aplThousandths: number | null
  readonly aplYear: number | null
}

type Table = Omit<SlideTable, 'kind' | 'more'>

/** What a « Fiche territoire » says. */
export interface TerritorySheet {
  readonly title: string
  readonly lead: string
  readonly figures: Table
  readonly columns: readonly (readonly Table[])[]
  readonly legend: string
  readonly foot: string
}

/** The indicators of a place, in the order of its page. */
const shown = ['K1', 'K17a', 'K19c', 'K5', 'K6', 'K7', 'K2', 'K3', 'K19p', 'K19', 'K14', 'K14d', 'K8', 'K9'] as const

/** Draws the sheet of a place from its figures; a table without a row is left out. */
export function drawSheet(place: SheetPlace, figures: PackFigures, language: Language): TerritorySheet {
  const word = (text: Bilingual) => text[language]
  const say = (cell: Parameters<typeof said>[0], measure: Measure = 'count') => said(cell, measure, language)
  const number = (fr: string, en: string, width = 1.6) => ({ label: pick(language, fr, en), isNumber: true, width })
  const own = shown.flatMap((code) => figures.indicators.find((one) => one.code === code) ?? [])
  const expected = figures.indicators.find(({ code }) => code === 'K14d')?.split ?? []
  const years = figures.installationsByYear.slice(-6)
  const tables: Record<'zones' | 'departures' | 'phases' | 'years', Table> = {
    phases: {
      caption: pick(language, 'Parcours en cours, par phase', 'Journeys under way, by phase'),
      columns: [{ label: 'Phase', width: 4 }, number('Parcours', 'Journeys')],
      rows: figures.underWay.map(({ label, count }) => [word(label), say(count)]),
    },
    years: {
      caption: pick(language, 'Installations', 'Installations'),
      columns: [
        { label: pick(language, 'Année', 'Year'), width: 1.6 },
        number('Toutes', 'All'),
        number('Accompagnées', 'Supported', 2.6),
        number('Autres', 'Others'),
      ],
      rows: years.map(({ year, all, accompanied }) => [
        String(year),
        say(all),
        say(accompanied),
        say(reckoned([all, accompanied], ([one = 0, other = 0]) => one - other)),
      ]),
    },
    zones: {
      caption: pick(language, 'Zones des médecins', 'Areas of doctors'),
      columns: [{ label: pick(language, 'Zone', 'Area'), width: 4 }, number('Communes', 'Communes'), number('Habitants', 'Inhabitants')],
      rows: place.zones.map((zone) => [word(zoneClassChoices.labels[zone.class]), say(zone.communes), say(zone.population)]),
    },
    departures: {
      caption: pick(language, 'Départs attendus', 'Expected departures'),
      columns: [{ label: pick(language, 'Selon', 'By'), width: 4 }, number('Départs', 'Departures')],
      rows: expected.map(({ label, value }) => [word(label), say(value)]),
    },
  }
  const filled = (keys: readonly (keyof typeof tables)[]) => keys.map((key) => tables[key]).filter(({ rows }) => rows.length > 0)
  return {
    title: `${pick(language, 'Fiche territoire\u00a0: ', 'Territory sheet: ')}${place.name}`,
    lead: leadOf(place, figures, language),
    figures: {
      caption: pick(language, 'En chiffres', 'In figures'),
      columns: [
        { label: pick(language, 'Indicateur', 'Indicator'), width: 5 },
        number('Valeur', 'Value'),
        number('Un an avant', 'A year before'),
      ],
      rows: own.map(({ code, name, unit, value }) => [
        word(name),
        say(value, unit),
        say(figures.compared.yearBefore.values[code] ?? null, unit),
      ]),
    },
    columns: [filled(['phases', 'zones']), filled(['years', 'departures'])],
    legend: [
      ...own
        .filter(({ code }) => code === 'K8')
        .map(({ name, definition }) => `${word(name)}${pick(language, '\u00a0: ', ': ')}${word(definition)}`),
      ...(figures.audience === 'partners' ? [untoldLegend(language)] : []),
    ].join(' '),
    foot: pick(
      language,
      `${figures.site.name}. Données au ${daySaid(figures.stoppedOn, language)}, du ${daySaid(figures.from, language)} au ${daySaid(figures.to, language)}.`,
      `${figures.site.name}. Data on ${daySaid(figures.stoppedOn, language)}, from ${daySaid(figures.from, language)} to ${daySaid(figures.to, language)}.`,
    ),
  }
}

function leadOf({ communes, population, aplThousandths, aplYear }: SheetPlace, { audience }: PackFigures, language: Language): string {
  const count = (value: number) => said(value, 'count', language)
  const apl = aplThousandths === null ? null : said(aplThousandths / 1000, 'rate', language)
  return [
    pick(
      language,
      `${count(population)} habitants, ${count(communes)} communes.`,
      `${count(population)} inhabitants, ${count(communes)} communes.`,
    ),
    apl &&
      pick(
        language,
        `APL aux médecins ${aplYear}\u00a0: ${apl} consultations par an et par habitant.`,
        `Access to doctors (APL ${aplYear}): ${apl} consultations a year and inhabitant.`,
      ),
    audience === 'partners'
      ? pick(language, 'Version des partenaires.', 'Partners’ version.')
      : pick(language, 'Version de l’équipe.', 'Team’s version.'),
  ]
    .filter(Boolean)
    .join(' ')
}
