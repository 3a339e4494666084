import { expect, test } from 'vitest'
import type { Day } from '../kernel/day'
import type { CommitmentStatus } from './commitment'
import {
  type CommitmentDeed,
  type CommitmentFacts,
  type CommitmentVerb,
  commitmentRefusal,
  statusAfter,
  verbsFrom,
} from './commitment-transitions'

const d = (text: string) => text as Day
const facts = (more: Partial<CommitmentFacts> = {}): CommitmentFacts => ({
  status: 'running',
  startKnown: true,
  endOn: d('2026-12-31'),
  today: d('2025-09-01'),
  breachedOn: null,
  observationsDueOn: null,
  observationsOn: null,
  decidedOn: null,
  titreOn: null,
  uncheckedYears: [],
  paidCents: 20_000_00,
  computedCents: 10_000_00,
  dueCents: 10_000_00,
  reversementCents: null,
  recoveredCents: null,
  ...more,
})
const breached = facts({ status: 'breached', breachedOn: d('2025-07-01'), observationsDueOn: d('2025-08-15') })
const decision: CommitmentDeed = { on: d('2025-08-20'), cents: 10_000_00, mode: 'prorata' }
const claimed = facts({ status: 'claimed', titreOn: d('2025-08-25'), reversementCents: 10_000_00, recoveredCents: 4_000_00 })

test.each<[string, CommitmentVerb, CommitmentFacts, CommitmentDeed, string | null]>([
  ['a breach, observations asked', 'breach', facts(), { on: d('2025-07-01'), untilOn: d('2025-08-15') }, null],
  ['a breach to come', 'breach', facts(), { on: d('2025-09-02'), untilOn: d('2025-10-01') }, 'breachedOn day_to_come'],
  [
    'a breach after the term',
    'breach',
    facts({ today: d('2027-03-01') }),
    { on: d('2027-01-01'), untilOn: d('2027-02-01') },
    'breachedOn commitment_over',
  ],
  ['a breach without a day for observations', 'breach', facts(), { on: d('2025-07-01') }, 'observationsDueOn required'],
  ['observations before the breach', 'observe', breached, { on: d('2025-06-30') }, 'observationsOn period_reversed'],
  ['a decision after the day of observations', 'decide', breached, decision, null],
  ['a decision on that day', 'decide', breached, { ...decision, on: d('2025-08-15') }, 'decidedOn commitment_observations_awaited'],
  [
    'a decision before it, observations received',
    'decide',
    { ...breached, observationsOn: d('2025-07-20') },
    { ...decision, on: d('2025-07-21') },
    null,
  ],
  ['above what its mode gives', 'decide', breached, { ...decision, cents: 10_000_01 }, 'cents commitment_above_due'],
  ['above what was paid', 'decide', { ...breached, paidCents: 9_000_00 }, { ...decision, cents: 9_000_01 }, 'cents commitment_above_due'],
  ['CESP: above what was paid', 'decide', { ...breached, paidCents: 9_000_00 }, { ...decision, mode: 'cesp' }, null],
  ['less, without a reason', 'decide', breached, { ...decision, cents: 5_000_00 }, 'waiverReason required'],
  [
    'a softer mode than its scheme’s, without a reason',
    'decide',
    { ...breached, computedCents: 0 },
    { ...decision, mode: 'aucun', cents: 0 },
    'waiverReason required',
  ],
  [
    'nothing, by a scheme that gives nothing back',
    'decide',
    { ...breached, computedCents: 0, dueCents: 0 },
    { ...decision, mode: 'aucun', cents: 0 },
    null,
  ],
  ['less, reasoned', 'decide', breached, { ...decision, cents: 5_000_00, reason: 'autre' }, null],
  [
    'a claim before the decision',
    'claim',
    facts({ status: 'decided', decidedOn: d('2025-08-20') }),
    { on: d('2025-08-19') },
    'titreOn period_reversed',
  ],
  ['a part recovered', 'recover', claimed, { on: d('2025-08-30'), cents: 5_999_99 }, null],
  ['more than what is left', 'recover', claimed, { on: d('2025-08-30'), cents: 6_000_01 }, 'cents commitment_above_claimed'],
  ['kept on its last day', 'keep', facts({ today: d('2026-12-31') }), {}, 'commitment_running'],
  ['kept the day after', 'keep', facts({ today: d('2027-01-01') }), {}, null],
  ['kept with a year unchecked', 'keep', facts({ today: d('2027-01-01'), uncheckedYears: [2] }), {}, 'commitment_unchecked'],
  ['kept, its first day unknown', 'keep', facts({ today: d('2027-01-01'), startKnown: false }), {}, 'commitment_not_begun'],
  ['withdrawn without a reason', 'withdraw', breached, {}, 'reason required'],
  ['a titre without a decision', 'claim', breached, { on: d('2025-09-01') }, 'commitment_not_now'],
])('%s', (_what, verb, given, deed, expected) => {
  const refusal = commitmentRefusal(verb, given, deed)
  const [field] = Object.entries(refusal?.fields ?? {})
  expect(refusal && (field ? field.join(' ') : refusal.code)).toBe(expected)
})

test('a decision of nothing waives; a claim recovered whole is over', () => {
  expect([statusAfter('decide', breached, { ...decision, cents: 0 }), statusAfter('decide', breached, decision)]).toEqual([
    'waived',
    'decided',
  ])
  expect([5_999_99, 6_000_00].map((cents) => statusAfter('recover', claimed, { cents }))).toEqual(['claimed', 'recovered'])
})

test.each<[CommitmentStatus, CommitmentVerb[]]>([
  ['running', ['check', 'suspend', 'breach', 'keep', 'begin']],
  ['breached', ['check', 'suspend', 'observe', 'withdraw', 'decide']],
  ['decided', ['withdraw', 'claim']],
  ['claimed', ['recover']],
  ['recovered', []],
  ['waived', []],
  ['kept', []],
])('what may be done to one that is %s', (status, verbs) => {
  expect(verbsFrom(status)).toEqual(verbs)
})
