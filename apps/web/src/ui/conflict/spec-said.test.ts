import { expect, it } from 'vitest'
import type { FieldSpec } from '../form/field-spec'
import { specSaid } from './spec-said'

const words = { language: 'fr', yes: 'oui', no: 'non', communeName: (code: string) => ({ '88196': 'Gérardmer' })[code] } as const
const choice = { kind: 'choice', name: 'x', label: 'X', options: [{ value: 'high', label: 'Haute' }] } as const

it.each<[FieldSpec, unknown, string | null]>([
  [choice, 'high', 'Haute'],
  [choice, '', null],
  [{ kind: 'day', name: 'x', label: 'X' }, '2026-09-01', '1er septembre 2026'],
  [{ kind: 'time', name: 'x', label: 'X' }, '09:41', '9\u00a0h\u00a041'],
  [{ kind: 'communes', name: 'x', label: 'X', several: true }, ['88196', '88160'], 'Gérardmer, 88160'],
  [{ kind: 'communes', name: 'x', label: 'X', several: true }, [], null],
  [{ kind: 'tick', name: 'x', label: 'X' }, true, 'oui'],
  [{ kind: 'tick', name: 'x', label: 'X' }, undefined, 'non'],
  [{ kind: 'paragraphs', name: 'x', label: 'X' }, ' deux chats ', 'deux chats'],
  [{ kind: 'number', name: 'x', label: 'X' }, null, null],
  [{ kind: 'own', name: 'x', label: 'X', draw: () => null, said: (id) => `personne ${id}` }, '12', 'personne 12'],
])('%o holding %j says %s', (spec, value, said) => {
  expect(specSaid(spec, value, words)).toBe(said)
})
