import type { Day } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { signed } from '../../testing/aid-application'
import { openTestApp, type TestApp } from '../../testing/app'
import { newContact } from '../../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const { aidApplications, aidCommitments } = tables

test('the aids of a person and of their journey say until when they commit, while the commitment runs', async () => {
  const { id, personId } = await signed(site, 'Kerbrat', { votedCents: 500_000, on: '2026-03-02' as Day })
  const { journeyId } = await newContact(site, 'Perrin')
  await site.run('aid_officer', ({ tx }) =>
    tx
      .update(aidApplications)
      .set({ journeyId } as never)
      .where(eq(aidApplications.id, id)),
  )
  const told = async () => {
    const officer = site.as('aid_officer')
    const ofPerson = (await officer.get(`/api/people/${personId}/aids`)).json().own
    const ofJourney = (await officer.get(`/api/journeys/${journeyId}/aid-applications`)).json()
    return [ofPerson, ofJourney].map(([aid]) => aid.committedUntil)
  }
  const [commitment] = await site.store.read.select().from(aidCommitments).where(eq(aidCommitments.applicationId, id))
  expect(await told()).toEqual([commitment?.endOn, commitment?.endOn])
  await site.run('aid_officer', ({ tx }) => tx.update(aidCommitments).set({ status: 'kept' }).where(eq(aidCommitments.applicationId, id)))
  expect(await told()).toEqual([null, null])
})
