import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../testing/journeys'
import { type EditedStep, heirsOf, offeredRequirements, orderRefusal, removalRefusal, stepRefusal } from './edit-steps'
import type { Milestone } from './phase'
import { type Requirement, shippedPipelines } from './pipeline'
import { hasReached } from './steps'

/** The steps of a shipped pipeline named 0, 1, 2…, each holding `held` tracks. */
const shipped = (key: string, held = 0): EditedStep[] => stepsOf(key).map(({ milestone }, at) => ({ id: String(at), milestone, held }))
const added: EditedStep = { id: 'new', milestone: null, held: 0 }
const ids = (steps: readonly EditedStep[]) => steps.map(({ id }) => id)
/** What a step reaches in an order, as the rules of a move read it. */
const reaches = (steps: readonly EditedStep[], id: string, milestone: Milestone) => {
  const placed = steps.map((step, position) => ({ ...step, position }))
  const at = placed.find((step) => step.id === id)
  return at !== undefined && hasReached(placed, at, milestone)
}

describe('the order of steps', () => {
  it.each([
    ['installation', '0123456', null],
    // Visiting the territory after choosing the place is the team's affair.
    ['installation', '0213456', null],
    ['installation', '0132456', 'milestone_order'],
    ['installation', '0124356', null],
    ['installation', '1023456', 'first_step_milestone'],
    ['installation', '012345', 'order_incomplete'],
    ['installation', '0123455', 'order_incomplete'],
    ['installation', '012345x', 'order_incomplete'],
    ['installation', '01234566', 'order_incomplete'],
    ['contact', '0213', 'milestone_order'],
    ['spouse_job', '43210', 'first_step_milestone'],
    ['spouse_job', '32104', null],
    ['aid', '01324567', 'milestone_order'],
    ['aid', '10234567', null],
  ])('%s in the order %s: %s', (key, order, code) => {
    expect(orderRefusal(shipped(key), [...order])?.code ?? null).toBe(code)
  })

  it('takes no card across an exchange, an installation or a solution; an empty step goes anywhere', () => {
    const [recalled, ...milestones] = shipped('contact')
    const steps = [recalled as EditedStep, { ...added, held: 3 }, ...milestones]
    const across = ['0', '1', 'new', '2', '3']
    expect(orderRefusal(steps, across)).toMatchObject({ code: 'order_crosses_milestone', params: { count: 3 } })
    expect(orderRefusal([recalled as EditedStep, added, ...milestones], across)).toBeNull()
    expect(orderRefusal(shipped('installation', 1), [...'0123465'])).toMatchObject({ code: 'milestone_order' })
  })

  it('whatever is accepted, held cards have reached the same guarded milestones, and phases their order', () => {
    const given = fc
      .constantFrom(...shippedPipelines.map(({ key }) => key))
      .chain((key) => fc.tuple(fc.constant(key), fc.array(fc.nat(2), { minLength: 10, maxLength: 10 }), fc.nat(3)))
      .map(([key, helds, extra]) => {
        const steps = shipped(key).toSpliced(1, 0, ...Array.from({ length: extra }, (_, at) => ({ ...added, id: `new${at}` })))
        return steps.map((step, at) => ({ ...step, held: helds[at] ?? 0 }))
      })
      .chain((steps) => fc.tuple(fc.constant(steps), fc.shuffledSubarray(ids(steps), { minLength: steps.length })))
    let accepted = 0
    fc.assert(
      fc.property(given, ([steps, order]) => {
        if (orderRefusal(steps, order)) return
        accepted++
        const after = order.flatMap((id) => steps.find((step) => step.id === id) ?? [])
        expect(after[0]?.milestone).toBeNull()
        for (const { id, held } of steps) {
          for (const guarded of ['contacted', 'installed', 'resolved'] as const)
            if (held > 0) expect(reaches(after, id, guarded)).toBe(reaches(steps, id, guarded))
        }
        const phases = ['contacted', 'qualified', 'accompanied', 'targeted', 'setup', 'installed', 'anchored'] as const
        const inOrder = after.flatMap(({ milestone }) => phases.filter((phase) => phase === milestone))
        expect(inOrder).toEqual(phases.filter((phase) => inOrder.includes(phase)))
      }),
      { numRuns: 3000 },
    )
    expect(accepted).toBeGreaterThan(20)
  })
})

describe('removing a step', () => {
  it.each([
    ['installation', '2', null, 'step_bears_milestone'],
    ['installation', '1', null, 'step_bears_milestone'],
    ['installation', '0', null, 'first_step_milestone'],
    ['spouse_job', 'x', null, 'not_found'],
    ['spouse_job', '1', null, 'heir_required'],
    ['spouse_job', '1', '1', 'invalid'],
    ['spouse_job', '1', 'x', 'invalid'],
    ['spouse_job', '1', '4', 'heir_crosses_milestone'],
    ['spouse_job', '1', '0', null],
    ['spouse_job', '1', '3', null],
    ['spouse_job', '0', '1', null],
  ])('%s %s, its cards to %s: %s', (key, id, heirId, code) => {
    expect(removalRefusal(shipped(key, 2), id, heirId)?.code ?? null).toBe(code)
  })

  it('asks no heir of an empty step, and keeps the last one', () => {
    expect(removalRefusal(shipped('housing'), '1', null)).toBeNull()
    expect(removalRefusal([added], 'new', null)?.code).toBe('last_step')
  })

  it('what holds cards always has an heir, unless it stays anyway', () => {
    for (const { key } of shippedPipelines) {
      for (const { id, milestone } of shipped(key, 1)) {
        if (milestone || removalRefusal(shipped(key), id, null)) continue
        const heirs = heirsOf(shipped(key, 1), id)
        expect(heirs.length, `${key} ${id}`).toBeGreaterThan(0)
        for (const heir of heirs) expect(removalRefusal(shipped(key, 1), id, heir.id)).toBeNull()
      }
    }
  })
})

describe('what a step may ask', () => {
  const step = (pipelineKey: string, scope: 'journey' | 'household', milestone: Milestone | null = null) => ({
    pipelineKey,
    scope,
    milestone,
  })
  const asking = (...requires: Requirement[]) => ({ requires, readyFrom: false })

  it('only what a move brings and the records keep', () => {
    expect(offeredRequirements(step('housing', 'household'))).toEqual(['reason'])
    expect(offeredRequirements(step('housing', 'household', 'resolved'))).toEqual(['reason', 'resolution'])
    expect(offeredRequirements(step('mobility', 'journey'))).toEqual(['reason', 'exchange', 'targetOn', 'targetCommuneCodes'])
    expect(offeredRequirements(step('aid', 'journey', 'resolved'))).not.toContain('resolution')
  })

  it('every shipped step asks what it may', () => {
    for (const { key, scope, steps } of shippedPipelines)
      for (const { milestone = null, requires = [], readyFrom = false } of steps)
        expect(stepRefusal(step(key, scope, milestone), { requires, readyFrom }), `${key} ${milestone}`).toBeNull()
  })

  it('the registry keeps its three; a mode is asked nowhere else; arrival reads four pipelines', () => {
    const installed = step('installation', 'journey', 'installed')
    expect(stepRefusal(installed, asking('effectiveOn', 'mode'))?.fields).toEqual({ requires: 'requirement_fixed' })
    expect(stepRefusal(step('installation', 'journey'), asking('mode'))?.fields).toEqual({ requires: 'requirement_elsewhere' })
    expect(stepRefusal(step('aid', 'journey'), { requires: [], readyFrom: true })?.fields).toEqual({ readyFrom: 'ready_from_elsewhere' })
    expect(stepRefusal(step('housing', 'household'), { requires: [], readyFrom: true })).toBeNull()
  })
})
