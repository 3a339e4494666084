import { describe, expect, it } from 'vitest'
import { addDays } from '../kernel/day'
import { builtOn as today } from '../testing/build'
import { commandsOf, type JourneyCommand, type JourneyCommandName, journeyCommandRefusal, statusAfter, transitions } from './commands'
import { closureOutcomeChoices, type JourneyStatus, journeyStatusChoices } from './journey'
import { type Phase, phaseChoices } from './phase'

const tomorrow = addDays(today, 1)
const given: Readonly<Record<JourneyCommandName, JourneyCommand>> = {
  open: { name: 'open' },
  hold: { name: 'hold', untilOn: tomorrow, reason: 'Thèse' },
  wait: { name: 'wait' },
  resume: { name: 'resume' },
  close: { name: 'close', outcome: 'abandoned', reason: 'conjoint' },
  reopen: { name: 'reopen' },
}
const allowed: Readonly<Record<JourneyStatus, readonly JourneyCommandName[]>> = {
  to_qualify: ['open', 'hold', 'close'],
  active: ['hold', 'wait', 'close'],
  waiting_list: ['hold', 'resume', 'close'],
  on_hold: ['wait', 'resume', 'close'],
  closed: ['reopen'],
}
const facts = { today, phase: null }
const active = { status: 'active', openedOn: today } as const

describe('the commands of a status', () => {
  it.each(journeyStatusChoices.values)('%s', (status) => {
    const journey = { status, openedOn: status === 'to_qualify' ? null : today }
    expect(commandsOf(journey)).toEqual(allowed[status])
    for (const name of Object.keys(given) as JourneyCommandName[]) {
      const refusal = journeyCommandRefusal(journey, given[name], facts)
      expect(refusal).toEqual(allowed[status].includes(name) ? null : { code: 'journey_status', params: { command: name, status } })
    }
  })
  it('a new contact on hold wakes, and does not wait for a place', () => {
    const held = { status: 'on_hold', openedOn: null } as const
    expect(commandsOf(held)).toEqual(['resume', 'close'])
    expect(journeyCommandRefusal(held, given.wait, facts)?.code).toBe('journey_to_qualify')
  })
  it.each<[JourneyCommandName, JourneyStatus, JourneyStatus]>([
    ['resume', 'active', 'to_qualify'],
    ['reopen', 'active', 'to_qualify'],
    ['hold', 'on_hold', 'on_hold'],
    ['close', 'closed', 'closed'],
    ['open', 'active', 'active'],
  ])('%s leads to %s, and to %s what was never opened', (name, opened, never) => {
    expect(statusAfter(name, { openedOn: today })).toBe(opened)
    expect(statusAfter(name, { openedOn: null })).toBe(never)
  })
  it('each leads elsewhere, and every status but the first is led to', () => {
    for (const { from, to } of Object.values(transitions)) expect(from).not.toContain(to)
    expect(new Set(Object.values(transitions).map(({ to }) => to))).toEqual(
      new Set(journeyStatusChoices.values.filter((status) => status !== 'to_qualify')),
    )
  })
})

describe('hold', () => {
  it.each([
    [tomorrow, 'Thèse', null, undefined],
    [today, 'Thèse', 'hold_until_future', { untilOn: 'hold_until_future' }],
    [addDays(today, -1), 'Thèse', 'hold_until_future', { untilOn: 'hold_until_future' }],
    [null, 'Thèse', 'hold_until_future', { untilOn: 'required' }],
    [tomorrow, null, 'reason_required', { reason: 'required' }],
    [tomorrow, ' \n', 'reason_required', { reason: 'required' }],
    [null, null, 'hold_until_future', { untilOn: 'required', reason: 'required' }],
  ])('until %s because %j: %s', (untilOn, reason, code, fields) => {
    const refusal = journeyCommandRefusal(active, { name: 'hold', untilOn, reason }, facts)
    expect(refusal?.code ?? null).toBe(code)
    expect(refusal?.fields).toEqual(fields)
  })
})

describe('close', () => {
  const close = (outcome: (typeof closureOutcomeChoices)['values'][number], reason: string | null, phase: Phase | null = null) =>
    journeyCommandRefusal(active, { name: 'close', outcome, reason }, { today, phase })

  it.each([null, ...phaseChoices.values])('as installed from phase %s', (phase) => {
    const done = phase === 'installed' || phase === 'anchored'
    expect(close('installed', null, phase)).toEqual(
      done ? null : { code: 'close_needs_installation', params: {}, fields: { outcome: 'close_needs_installation' } },
    )
  })
  it.each(closureOutcomeChoices.values.filter((outcome) => outcome !== 'installed'))('as %s', (outcome) => {
    expect(close(outcome, null)?.code ?? null).toBe(outcome === 'replacement' ? null : 'reason_required')
    expect(close(outcome, '')?.code ?? null).toBe(outcome === 'replacement' ? null : 'reason_required')
    expect(close(outcome, 'logement')).toBeNull()
    expect(close(outcome, 'logement', 'anchored')).toBeNull()
  })
})
