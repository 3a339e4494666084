import { expect, test } from 'vitest'
import { bodyOf, changeOf, changesIn, draftOf, type PlaybookDraft, withStep } from './playbook-draft'
import { blankStep } from './playbook-step-form'
import { followersOf, type Playbook } from './use-playbooks'

const step = (id: string, fr: string, offsetDays: number) => ({ ...blankStep({ title: { fr, en: fr }, offsetDays }), id })
const playbook = {
  id: 'p',
  version: 4,
  number: 2,
  name: { fr: 'Famille', en: 'Family' },
  journeyTypes: ['salariat'],
  steps: [step('lease', 'Bail', -90), step('visit', 'Visite', -30)],
  followed: [
    { number: 2, journeys: 3 },
    { number: 1, journeys: 4 },
  ],
} as unknown as Playbook
const opened = draftOf(playbook)
const stepIn = (draft: PlaybookDraft, key: string) => {
  const found = draft.steps.find((one) => one.key === key)
  if (!found) throw new Error(`no step ${key}`)
  return found
}
const changesOf = (draft: PlaybookDraft) => draft.steps.map((one) => changeOf(one, draft))

test('as it was opened, nothing is to be saved', () => {
  expect([changesIn(opened).all, changesOf(opened)]).toEqual([0, ['same', 'same']])
})

test('each step changed, added or removed is told and counted; a removed one is not sent, and may be put back', () => {
  const edited = withStep(opened, { ...stepIn(opened, 'lease'), offsetDays: -120 })
  const added = withStep(edited, { ...blankStep({ title: { fr: 'CV', en: 'CV' } }), key: 'new' })
  const removed = withStep(added, { ...stepIn(added, 'visit'), gone: true })
  expect([changesIn(removed).all, changesOf(removed)]).toEqual([3, ['edited', 'gone', 'added']])
  expect(bodyOf(removed)).toMatchObject({ version: 4, steps: [{ offsetDays: -120 }, { title: { fr: 'CV' } }] })
  expect(bodyOf(removed).steps?.flatMap((one) => Object.keys(one))).not.toContain('key')
  expect(changesIn(withStep(removed, { ...stepIn(removed, 'visit'), gone: false })).all).toBe(2)
  expect(changesIn(withStep(opened, { ...stepIn(opened, 'lease'), offsetDays: -90 })).all).toBe(0)
})

test('a step added then removed is nothing', () => {
  const added = withStep(opened, { ...blankStep(), key: 'new' })
  expect(changesIn(withStep(added, { ...stepIn(added, 'new'), gone: true })).all).toBe(0)
})

test('the name and the types count apart: they make no version', () => {
  const renamed = { ...opened, name: { fr: 'Foyer', en: 'Family' }, journeyTypes: [] }
  expect(changesIn(renamed)).toEqual({ steps: 0, words: 2, all: 2 })
})

test('followers are counted whole, those of earlier versions apart', () => {
  expect(followersOf(playbook)).toEqual({ all: 7, older: 4 })
})
