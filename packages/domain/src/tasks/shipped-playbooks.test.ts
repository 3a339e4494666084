import { expect, test } from 'vitest'
import { familyPipelines, shippedPipelines } from '../journeys/pipeline'
import { playbookFields, playbookStep } from './playbook'
import { inPlaybookOrder, stepsRefusal } from './playbook-steps'
import { type KeyedPipeline, shippedPlaybooks, shippedSteps } from './shipped-playbooks'

const uuid = (rank: number) => `018f0000-0000-7000-8000-${String(rank).padStart(12, '0')}`
const pipelines: KeyedPipeline[] = shippedPipelines.map(({ key, steps }, rank) => ({
  key,
  id: uuid(rank),
  steps: steps.map(({ milestone }, place) => ({ id: uuid(100 * (rank + 1) + place), milestone: milestone ?? null })),
}))
const named = (fr: string) => {
  const found = shippedPlaybooks.find(({ name }) => name.fr === fr)
  if (!found) throw new Error(`no playbook ${fr}`)
  return found
}

test.each(shippedPlaybooks.map((playbook) => [playbook.name.fr, playbook] as const))(
  '« %s » is one that a manager may save',
  (_, playbook) => {
    const { name, journeyTypes, steps } = playbook
    expect(playbookFields.name.parse(name)).toEqual(name)
    expect(journeyTypes.length).toBeGreaterThan(0)
    const found = shippedSteps(playbook, pipelines)
    expect(found).toHaveLength(steps.length)
    expect(found.map((step) => playbookStep.parse(step))).toEqual(found)
    expect(stepsRefusal(found, pipelines)).toBeNull()
    expect(new Set(found.map(({ title }) => title.fr)).size).toBe(found.length)
    expect(inPlaybookOrder(found, pipelines)).toHaveLength(found.length)
  },
)

test('French titles have their no-break spaces', () => {
  const titles = shippedPlaybooks.flatMap(({ steps }) => steps.map(({ title }) => title.fr))
  expect(titles.filter((title) => / [:;?!]/.test(title))).toEqual([])
})

test('what a family needs waits for the need: each of its steps is on a family track', () => {
  const tracks = named('Famille').steps.map(({ track }) => track ?? '')
  expect(tracks.filter((track) => !familyPipelines.has(track))).toEqual([])
  expect(new Set(tracks)).toEqual(familyPipelines)
})

test('two months before arrival come the Ordre and the CPAM, before summer the school', () => {
  const daysOf = (playbook: string, word: string) =>
    named(playbook)
      .steps.filter(({ title }) => title.fr.startsWith(word))
      .map(({ offsetDays }) => offsetDays)
  expect([daysOf('Installation libérale', 'Ordre'), daysOf('Installation libérale', 'CPAM')]).toEqual([[-60], [-60]])
  expect(daysOf('Famille', 'Crèche')).toEqual([-180, -150, -120])
  expect(daysOf('Famille', 'École\u00a0: inscription')).toEqual([-90])
})

test('nothing that rules already ask: no courtesy call at 1 and 6 months, no retention check at 3, 12 and 36', () => {
  const asked = shippedPlaybooks.flatMap(({ steps }) => steps.filter(({ reference }) => reference === 'installed'))
  expect(asked.filter(({ offsetDays }) => [30, 90, 180, 365, 1095].includes(offsetDays))).toEqual([])
})

test('a step that counts from a milestone the site lacks is left out', () => {
  const without = pipelines.map(({ key, id, steps }) => ({ key, id, steps: steps.filter(({ milestone }) => milestone !== 'targeted') }))
  const playbook = named('Installation libérale')
  expect(shippedSteps(playbook, without)).toHaveLength(playbook.steps.length - 2)
})
