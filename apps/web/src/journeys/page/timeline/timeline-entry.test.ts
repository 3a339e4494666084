import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { byDay, type Entry, fieldWords, gathered } from './timeline-entry'

test('A day that goes over two readings stays one day', () => {
  const days = ['2026-02-18', '2026-02-18', '2026-02-15', '2026-02-18'] as Day[]
  expect(byDay(days.map((on) => ({ on }))).map(({ day, entries }) => [day, entries.length])).toEqual([
    ['2026-02-18', 2],
    ['2026-02-15', 1],
    ['2026-02-18', 1],
  ])
})

test('Only fields that have a label are named', () => {
  expect(fieldWords(['targetOn', 'search'], { targetOn: { fr: 'Arrivée visée', en: 'Target date' } }, 'fr')).toEqual(['Arrivée visée'])
})

test('Tracks that begin in a row are one line, a track that moves is its own', () => {
  const step = (fr: string, from: object | null) => ({ kind: 'step', id: fr, from, pipeline: { fr, en: fr } }) as Entry
  const lines = gathered([step('Contact', { fr: 'a', en: 'a' }), step('Aides', null), step('Logement', null)])
  expect(lines.map(({ kind }) => kind)).toEqual(['step', 'opening'])
  expect(lines[1]).toMatchObject({ pipelines: [{ fr: 'Logement' }, { fr: 'Aides' }] })
})
