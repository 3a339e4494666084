import type { Indicator } from '@ancrage/contract/reports'
import { expect, it } from 'vitest'
import { figuresOf } from './figures-view'

const list = (code: string, part?: string) => ({
  resource: 'installations' as const,
  filter: { in: { indicator: code, ...(part && { part }) } },
})

function indicator(
  code: Indicator['code'],
  value: number,
  split: readonly [Indicator['split'][number]['dimension'], string, number][] = [],
): Indicator {
  return {
    code,
    value,
    numerator: null,
    denominator: null,
    unit: 'count',
    definition: '',
    opening: null,
    total: value,
    list: list(code),
    numeratorList: null,
    denominatorList: null,
    split: split.map(([dimension, key, n]) => ({ dimension, key, label: key, value: n, list: list(code, `${dimension}:${key}`) })),
  }
}

const all = [
  indicator('K1', 9, [
    ['category', 'partner', 1],
    ['category', 'professional', 8],
    ['accompanied', 'no', 5],
    ['accompanied', 'yes', 4],
  ]),
  indicator('K2', 3),
  indicator('K3', 30_000_00),
  indicator('K4', 10_000_00),
  indicator('K5', 6, [
    ['profession', '10', 4],
    ['profession', '60', 2],
    ['attribution', 'none', 6],
  ]),
  indicator('K6', 3, [['profession', '10', 3]]),
  indicator('K17a', 20),
  indicator('K17b', 2),
]

it('tells the doctors installed, and who of them was accompanied', () => {
  const figures = figuresOf(all, undefined)
  expect(figures?.installed.accompanied).toMatchObject({ value: 3, list: list('K6', 'profession:10') })
  expect(figures?.installed.all).toMatchObject({ value: 4, list: list('K5', 'profession:10') })
  expect(figures?.installed.ratio).toBe(0.75)
})

it('tells the profession asked, with its list even when nobody is in it', () => {
  const figures = figuresOf(all, '60')
  expect(figures?.installed).toMatchObject({ accompanied: { value: 0, list: list('K6', 'profession:60') }, all: { value: 2 }, ratio: 0 })
  expect(figuresOf(all, '70')?.installed.ratio).toBeNull()
})

it('splits contacts, the largest category first', () => {
  const contacts = figuresOf(all, undefined)?.contacts
  expect(contacts?.supported?.value).toBe(4)
  expect(contacts?.categories.map(({ key, value }) => [key, value])).toEqual([
    ['professional', 8],
    ['partner', 1],
  ])
})

it('tells what was granted, to how many, and history typed in where there is some', () => {
  expect(figuresOf(all, undefined)?.granted).toMatchObject({
    value: 30_000_00,
    people: { value: 3 },
    averageCents: 10_000_00,
    history: null,
  })
  const typed = all.map((one) => (one.code === 'K3' ? { ...one, opening: 5_00, total: 30_005_00 } : one))
  expect(figuresOf(typed, undefined)?.granted.history).toEqual({ opening: 5_00, total: 30_005_00 })
})

it('shows nothing rather than half', () => {
  expect(figuresOf(all.slice(1), undefined)).toBeNull()
})
