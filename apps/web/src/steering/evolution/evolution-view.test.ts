import type { FigureList } from '@ancrage/contract/reports'
import { aDay } from '@ancrage/domain/testing/build'
import { expect, it } from 'vitest'
import { categoriesOf, contactColumns, installationColumns, professionsOf, type Semester, type YearOfInstallations } from './evolution-view'

const speech = { language: 'fr', translate: (key: string) => key } as const
const list = (part: string): FigureList => ({ resource: 'people', filter: { in: { part } } })
const counted = (count: number, part = '') => ({ count, list: list(part) })

const semester = (year: number, all: number, split: Semester['split'], opening: number | null = null): Semester => ({
  year,
  semester: 1,
  from: aDay(`${year}-01-01`),
  to: aDay(`${year}-06-30`),
  all: counted(all),
  split,
  opening,
})
const some = [
  semester(2023, 0, [], 40),
  semester(2024, 5, [
    { category: 'partner', ...counted(1) },
    { category: 'professional', ...counted(4) },
  ]),
]

it('gives each category the same place in every column, and the typed history its own', () => {
  expect(categoriesOf(some)).toEqual(['professional', 'partner'])
  const [before, after] = contactColumns(some, speech)
  expect(before?.parts.map(({ key, value }) => [key, value])).toEqual([
    ['professional', 0],
    ['partner', 0],
  ])
  expect([before?.typed, after?.typed]).toEqual([40, null])
  expect(after?.parts.map(({ value }) => value)).toEqual([4, 1])
  expect(after?.figures.map(({ text, to }) => [text, to])).toEqual([['5', expect.stringMatching(/^\/people\?filter=/)]])
})

it('puts those settled without the mission over those settled with it', () => {
  const year: YearOfInstallations = {
    year: 2024,
    from: aDay('2024-01-01'),
    to: aDay('2024-12-31'),
    opening: null,
    openingAccompanied: null,
    all: counted(9),
    accompanied: counted(7),
    professions: [
      { professionCode: '10', all: counted(3), accompanied: counted(3) },
      { professionCode: '60', all: counted(6), accompanied: counted(4) },
    ],
  }
  const [column] = installationColumns([year], speech)
  expect(column?.parts.map(({ key, value }) => [key, value])).toEqual([
    ['accompanied', 7],
    ['others', 2],
  ])
  expect(column?.figures.map(({ text }) => text)).toEqual(['7', '9'])
  expect(professionsOf([year])).toEqual(['60', '10'])
})
