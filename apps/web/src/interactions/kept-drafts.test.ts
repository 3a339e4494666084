import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { newExchange } from './exchange-draft'
import { draftPlace, forgetDraft, keepDraft, keptDraft } from './kept-drafts'

const typed = { ...newExchange('2026-03-02' as Day), summary: 'La maison plaît' }
const here = draftPlace('claire', { personId: 'kerbrat' })

it('keeps what was typed for the one who typed it, about whom it was typed', () => {
  keepDraft(here, typed, '09:41')
  expect(keptDraft(here)).toEqual({ draft: typed, time: '09:41' })
  expect(keptDraft(draftPlace('lucie', { personId: 'kerbrat' }))).toBeNull()
  expect(keptDraft(draftPlace('claire', { personId: 'dupont' }))).toBeNull()
  expect(keptDraft(draftPlace('claire', { journeyId: 'kerbrat' }))).toBeNull()
})

it('forgets what was saved or emptied', () => {
  keepDraft(here, typed, '09:41')
  keepDraft(here, { ...typed, summary: ' ' }, '09:42')
  expect(keptDraft(here)).toBeNull()
  keepDraft(here, typed, '09:43')
  forgetDraft(here)
  expect(keptDraft(here)).toBeNull()
})
