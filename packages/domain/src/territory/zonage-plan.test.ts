import { describe, expect, test } from 'vitest'
import type { ZoneClass, ZonedGroup } from './zonage'
import { type ZonageLine, zonagePlan } from './zonage-plan'
import { readZoneClass } from './zone-written'

describe('a written class', () => {
  test.each<[string, ZonedGroup, ZoneClass | null]>([
    ['ZIP', 'doctor', 'ZIP'],
    ['Zone d’intervention prioritaire', 'doctor', 'ZIP'],
    ['zones d’intervention prioritaires', 'doctor', 'ZIP'],
    ['Zone d\u2019action complémentaire', 'doctor', 'ZAC'],
    ['HORS_ZONE', 'doctor', 'HORS_ZONE'],
    ['Hors zonage', 'doctor', 'HORS_ZONE'],
    ['HV', 'doctor', 'HORS_ZONE'],
    ['ZV', 'doctor', 'HORS_ZONE'],
    ['très sous dotée', 'nurse', 'TRES_SOUS_DOTEE'],
    ['Zone très sous-dotée', 'nurse', 'TRES_SOUS_DOTEE'],
    ['Très sous-doté', 'physio', 'TRES_SOUS_DOTEE'],
    ['SOUS_DOTEE', 'physio', 'SOUS_DOTEE'],
    ['zones intermédiaires', 'nurse', 'INTERMEDIAIRE'],
    ['Sur-dotée', 'nurse', 'SUR_DOTEE'],
    ['surdotée', 'nurse', 'SUR_DOTEE'],
    ['ZIP', 'nurse', null],
    ['très sous dotée', 'doctor', null],
    ['', 'doctor', null],
    ['à définir', 'nurse', null],
  ])('« %s » for a %s', (text, group, expected) => expect(readZoneClass(text, group)).toBe(expected))
})

const line = (at: number, communeCode: string | null, value: ZoneClass | null | undefined, inTerritory = true): ZonageLine => ({
  line: at,
  written: communeCode ?? 'Atlantis',
  communeCode,
  inTerritory,
  class: value,
  value: value ?? 'à définir',
})

test('what a file changes, commune by commune; the first line that speaks is kept', () => {
  const lines = [
    line(2, '88001', 'ZIP'),
    line(3, '88002', 'ZAC'),
    line(4, '88003', 'ZIP'),
    line(5, '88001', 'ZIP'),
    line(6, '88002', 'ZIP'),
    line(7, null, 'ZIP'),
    line(8, '54395', 'ZIP', false),
    line(9, '88004', undefined),
    line(10, '88005', null),
  ]
  const before = new Map<string, ZoneClass>([
    ['88002', 'ZAC'],
    ['88003', 'ZAC'],
    ['88009', 'ZIP'],
  ])
  expect(zonagePlan(lines, before)).toEqual({
    classes: new Map([
      ['88001', 'ZIP'],
      ['88002', 'ZAC'],
      ['88003', 'ZIP'],
    ]),
    entering: [{ communeCode: '88001', from: null, to: 'ZIP' }],
    leaving: [{ communeCode: '88009', from: 'ZIP', to: null }],
    changing: [{ communeCode: '88003', from: 'ZAC', to: 'ZIP' }],
    unchanged: 1,
    outside: 1,
    unknown: [{ line: 7, written: 'Atlantis' }],
    unread: [{ line: 9, written: 'à définir' }],
    duplicates: [
      { line: 5, written: '88001', firstLine: 2, same: true },
      { line: 6, written: '88002', firstLine: 3, same: false },
    ],
  })
})
