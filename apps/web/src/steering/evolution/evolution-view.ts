import type { FigureList } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import type { steeringReports } from '@ancrage/contract/steering-reports'
import type { Language } from '@ancrage/domain/kernel/choices'
import { categoryChoices } from '@ancrage/domain/people/person'
import { listAddress } from '../../day/list-address'
import { formatNumber } from '../../ui/formats'
import type { Column } from '../figure/Columns'
import { categoryLooks, installationLooks } from '../figure/series'

export type EvolutionReply = ReplyOf<typeof steeringReports.evolution>
export type Semester = EvolutionReply['contacts']['semesters'][number]
export type YearOfInstallations = EvolutionReply['installations']['years'][number]

/** How a chart is spoken: keys under `evolution.`. */
export interface Speech {
  readonly translate: (key: string, options?: object) => string
  readonly language: Language
}

/** The categories met at least once, in the order of the field: the same in every column. */
export function categoriesOf(semesters: readonly Semester[]): Semester['split'][number]['category'][] {
  const met = new Set(semesters.flatMap(({ split }) => split.map(({ category }) => category)))
  return categoryChoices.values.filter((category) => met.has(category))
}

/** « 1er semestre 2024 ». */
export function semesterName({ year, semester }: Pick<Semester, 'year' | 'semester'>, { translate }: Speech): string {
  return translate('steering.period.name.semester', { year, smart_count: semester })
}

/** A column a semester: who was met, by kind. */
export function contactColumns(semesters: readonly Semester[], speech: Speech): Column[] {
  const { translate, language } = speech
  const categories = categoriesOf(semesters)
  return semesters.map((one) => ({
    key: one.from,
    label: translate('evolution.half', { semester: one.semester }),
    group: String(one.year),
    parts: categories.map((category) => ({
      key: category,
      value: one.split.find((part) => part.category === category)?.count ?? 0,
      look: categoryLooks[category] as (typeof categoryLooks)[string],
    })),
    typed: one.opening,
    figures: [figure(one.all, translate('evolution.contacts.said', { when: semesterName(one, speech) }), language)],
  }))
}

/** A column a year: settled with the mission, out of all. */
export function installationColumns(years: readonly YearOfInstallations[], { translate, language }: Speech): Column[] {
  return years.map(({ year, all, accompanied, opening }) => ({
    key: String(year),
    label: String(year),
    parts: [
      { key: 'accompanied', value: accompanied.count, look: installationLooks.accompanied },
      { key: 'others', value: all.count - accompanied.count, look: installationLooks.others },
    ],
    typed: opening,
    figures: [
      figure(accompanied, translate('evolution.installations.accompanied_said', { year }), language),
      figure(all, translate('evolution.installations.all_said', { year }), language),
    ],
  }))
}

/** The professions of some years, the most settled first. */
export function professionsOf(years: readonly YearOfInstallations[]): string[] {
  const totals = new Map<string, number>()
  for (const { professionCode, all } of years.flatMap(({ professions }) => professions)) {
    totals.set(professionCode, (totals.get(professionCode) ?? 0) + all.count)
  }
  return [...totals].toSorted(([one, n], [other, m]) => m - n || one.localeCompare(other)).map(([code]) => code)
}

function figure({ count, list }: { count: number; list: FigureList }, words: string, language: Language) {
  const text = formatNumber(count, language)
  return { text, to: listAddress(list.resource, list.filter), label: `${text}, ${words}` }
}
