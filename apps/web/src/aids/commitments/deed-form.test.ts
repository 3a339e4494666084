import type { CommitmentPage } from '@ancrage/contract/aid-commitments'
import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { deedForm, leftOf, nextDeed } from './deed-form'

const d = (text: string) => text as Day
const page = (more: Partial<CommitmentPage> = {}): CommitmentPage =>
  ({
    status: 'running',
    startKnown: true,
    today: d('2026-03-02'),
    departedOn: null,
    installedOn: null,
    observationsOn: null,
    observationsDueOn: null,
    reversementCents: null,
    recoveredCents: null,
    verbs: [],
    checks: [],
    suspensions: [],
    clawback: { mode: 'prorata' },
    ...more,
  }) as unknown as CommitmentPage
const words = { language: 'fr' as const, translate: (key: string) => key }

test.each<[string, Partial<CommitmentPage>, ReturnType<typeof nextDeed>]>([
  ['it runs', {}, null],
  ['its first day is not known', { startKnown: false }, 'begin'],
  ['the registry says they left', { departedOn: d('2026-02-01') }, 'breach'],
  ['its term is past', { verbs: ['keep'] }, 'keep'],
  ['observations are awaited', { status: 'breached', observationsDueOn: d('2026-03-02') }, 'observe'],
  ['their day is past', { status: 'breached', observationsDueOn: d('2026-03-01') }, 'decide'],
  ['they came', { status: 'breached', observationsDueOn: d('2026-04-01'), observationsOn: d('2026-03-01') }, 'decide'],
  ['decided', { status: 'decided' }, 'claim'],
  ['claimed', { status: 'claimed' }, 'recover'],
  ['over', { status: 'recovered' }, null],
])('what comes next when %s', (_what, more, deed) => {
  expect(nextDeed(page(more))).toBe(deed)
})

test('a form opens with what is known', () => {
  expect(deedForm('breach', page({ departedOn: d('2026-02-01') }), {}, words).initial).toMatchObject({
    breachedOn: '2026-02-01',
    breachReason: 'depart',
    observationsDueOn: '2026-04-02',
  })
  const owing = page({ reversementCents: 12_222_22, recoveredCents: 2_222_22 })
  expect([leftOf(owing), deedForm('recover', owing, {}, words).initial.cents]).toEqual([10_000_00, '10000'])
  const asked = (values: Record<string, string>) =>
    deedForm('decide', page(), {}, words)
      .fields(values)
      .map(({ name }) => name)
  expect([asked({ mode: 'prorata' }).includes('waiverReason'), asked({ mode: 'aucun' }).includes('waiverReason')]).toEqual([false, true])
  expect(asked({ mode: 'prorata', cents: '5000' })).toContain('waiverReason')
  expect(asked({ mode: 'bareme' })).toContain('waiverReason')
})
