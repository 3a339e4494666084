import { expect, test } from 'vitest'
import type { Day } from '../kernel/day'
import { conventionDay, copiesRefusal, sessionRefusal, signaturesRefusal } from './deliberation'

const day = (text: string | null) => text as Day | null
const today = '2026-06-30' as Day

test.each([
  ['2026-05-04', '2026-05-12', '2026-05-12'],
  ['2026-05-12', '2026-05-04', '2026-05-12'],
  ['2026-05-04', '2026-05-04', '2026-05-04'],
  ['2026-05-04', null, null],
  [null, '2026-05-04', null],
])('signed on %s and on %s, the convention is of %s', (beneficiary, funder, expected) => {
  expect(conventionDay({ beneficiarySignedOn: day(beneficiary), funderSignedOn: day(funder) })).toBe(expected)
})

test.each([
  ['2026-04-10', '2026-06-30', null],
  ['2026-04-09', null, { beneficiarySignedOn: 'signed_before_vote' }],
  [null, '2026-07-01', { funderSignedOn: 'day_to_come' }],
  ['2026-04-09', '2026-07-01', { beneficiarySignedOn: 'signed_before_vote', funderSignedOn: 'day_to_come' }],
  [null, null, null],
])('voted on 10 April and read on 30 June, signatures of %s and %s: %j', (beneficiary, funder, fields) => {
  const signatures = { beneficiarySignedOn: day(beneficiary), funderSignedOn: day(funder) }
  expect(signaturesRefusal(signatures, { votedOn: day('2026-04-10'), today })?.fields ?? null).toEqual(fields)
})

test.each([
  ['2026-03-01', '2026-05-12', '2026-06-01', null],
  [null, '2026-05-11', null, { sentToArsOn: 'sent_before_convention' }],
  [null, null, '2026-07-01', { sentToCpamOn: 'day_to_come' }],
  ['2026-07-01', null, null, { attestedOn: 'day_to_come' }],
])('a convention of 12 May, declared on %s, copied on %s and %s: %j', (attested, ars, cpam, fields) => {
  const copies = { attestedOn: day(attested), sentToArsOn: day(ars), sentToCpamOn: day(cpam) }
  expect(copiesRefusal(copies, { conventionOn: day('2026-05-12'), today })?.fields ?? null).toEqual(fields)
})

test('no copy leaves before there is a convention', () => {
  const copies = { attestedOn: null, sentToArsOn: day('2026-05-11'), sentToCpamOn: null }
  expect(copiesRefusal(copies, { conventionOn: null, today })?.fields).toEqual({ sentToArsOn: 'sent_before_convention' })
})

test.each([
  ['2026-11-14', null, null],
  ['2026-11-14', '2026-10-03', null],
  ['2026-11-14', '2026-11-14', null],
  ['2026-11-14', '2026-11-15', { reportDueOn: 'report_after_session' }],
])('a session of %s with its reports due on %s: %j', (meetsOn, reportDueOn, fields) => {
  expect(sessionRefusal({ meetsOn: meetsOn as Day, reportDueOn: day(reportDueOn) })?.fields ?? null).toEqual(fields)
})
