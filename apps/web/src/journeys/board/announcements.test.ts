import { expect, it } from 'vitest'
import { outcomeSaid, refusalSaid, type Words } from './announcements'
import type { Moving } from './moves'
import type { Column } from './read-board'

const step = (stepId: string, fr: string) => ({ stepId, step: { label: { fr, en: fr } }, cards: [] }) as unknown as Column
const words: Words = {
  translate: (key, options = {}) => [key, ...Object.values(options).map(String)].join(' | '),
  language: 'fr',
  columns: [step('one', 'Lieu retenu'), step('two', 'Montage')],
  nameOf: (id) => (id === 'claire' ? 'Claire Mougel' : ''),
}
const moving = (code: string, current?: object) =>
  ({
    card: { people: [{ name: 'Lise Noel' }] },
    back: { toStepId: 'one' },
    label: { fr: 'Montage', en: 'Setup' },
    refused: { code, message: 'La fiche a changé.', errors: {}, params: { current } },
  }) as unknown as Moving

it('says of a card that went elsewhere meanwhile who moved it, and where', () => {
  expect(refusalSaid(moving('stale', { stepId: 'two', updatedBy: 'claire' }), words)).toBe('board.moved_by | Claire Mougel | Montage')
})

it('says of a card that changed where it stands who changed it, even someone unknown', () => {
  expect(refusalSaid(moving('stale', { stepId: 'one', updatedBy: 'claire' }), words)).toBe('board.changed_by | Claire Mougel')
  expect(refusalSaid(moving('stale', { stepId: 'one', updatedBy: null }), words)).toBe('board.changed_by | board.someone')
  expect(refusalSaid(moving('stale'), words)).toBe('board.changed_by | board.someone')
})

it('says any other refusal as the server does, after the name', () => {
  expect(refusalSaid(moving('not_yours'), words)).toBe('La fiche a changé. | La fiche a changé.')
  expect(outcomeSaid({ moving: moving('not_yours'), outcome: 'refused' }, words)).toMatch(/^board.said.refused \| Lise Noel \| Montage \| /)
})
