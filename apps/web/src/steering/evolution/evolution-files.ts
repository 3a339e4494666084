import { categoryChoices } from '@ancrage/domain/people/person'
import { professionLabel } from '@ancrage/reference/professions'
import { formatRatio } from '../../ui/formats'
import type { FigureFile } from '../figure/Figure'
import { categoriesOf, type EvolutionReply, professionsOf, type Speech, semesterName, type YearOfInstallations } from './evolution-view'

/** A name and its values, one a row: the columns of a file. */
interface FileColumn<T> {
  readonly head: string
  readonly cell: (row: T) => string
}

function rowsOf<T>(rows: readonly T[], columns: readonly FileColumn<T>[]): string[][] {
  return [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]
}

const written = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))

/** Contacts by semester, whole and by kind, with the history typed in. */
export function contactsFile({ semesters }: EvolutionReply['contacts'], speech: Speech): FigureFile {
  const { translate, language } = speech
  return {
    name: translate('evolution.contacts.file'),
    rows: rowsOf(semesters, [
      { head: translate('evolution.semester'), cell: (one) => semesterName(one, speech) },
      { head: translate('evolution.contacts.head'), cell: ({ all }) => written(all.count) },
      ...categoriesOf(semesters).map((category) => ({
        head: categoryChoices.labels[category][language],
        cell: ({ split }: (typeof semesters)[number]) => written(split.find((part) => part.category === category)?.count ?? 0),
      })),
      { head: translate('evolution.typed'), cell: ({ opening }) => written(opening) },
    ]),
  }
}

/** Installations by year, supported and in all, then by profession, with the history typed in. */
export function installationsFile({ years }: EvolutionReply['installations'], { translate, language }: Speech): FigureFile {
  const words = (key: string) => translate(`evolution.installations.${key}`)
  const both = [
    { key: 'accompanied', of: ({ accompanied }: Pick<YearOfInstallations, 'all' | 'accompanied'>) => accompanied.count },
    { key: 'all', of: ({ all }: Pick<YearOfInstallations, 'all' | 'accompanied'>) => all.count },
  ]
  return {
    name: words('file'),
    rows: rowsOf(years, [
      { head: translate('evolution.year'), cell: ({ year }) => written(year) },
      ...both.map(({ key, of }) => ({ head: words(key), cell: (one: YearOfInstallations) => written(of(one)) })),
      {
        head: words('rate'),
        cell: ({ all, accompanied }) => (all.count === 0 ? '' : formatRatio(accompanied.count / all.count, language)),
      },
      { head: `${translate('evolution.typed')} - ${words('accompanied')}`, cell: (one) => written(one.openingAccompanied) },
      { head: `${translate('evolution.typed')} - ${words('all')}`, cell: (one) => written(one.opening) },
      ...professionsOf(years).flatMap((code) =>
        both.map(({ key, of }) => ({
          head: `${professionLabel(code, null, {}, language)} - ${words(key)}`,
          cell: ({ professions }: YearOfInstallations) => {
            const found = professions.find(({ professionCode }) => professionCode === code)
            return written(found ? of(found) : 0)
          },
        })),
      ),
    ]),
  }
}
