import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { anId } from '@ancrage/domain/testing/build'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp, testNow } from '../testing/app'
import { epinal, seedKnownPaths } from '../testing/known-paths'

type Reply = ReplyOf<typeof reports.passages>

const record = { createdAt: testNow, updatedAt: testNow, version: 1 }

/** Filed, voted, signed, settled; then the day of its first advance, and whether it is in the bin. */
const applications: readonly [
  filed: string,
  voted: string | null,
  signed: string | null,
  settled: string | null,
  advance: string | null,
  binned?: true,
][] = [
  ['2024-01-01', '2024-01-31', '2024-02-10', '2024-12-31', '2024-03-01'],
  ['2024-01-01', '2024-03-11', '2024-03-11', null, '2024-04-10'],
  ['2024-02-01', '2024-02-11', null, null, null],
  ['2024-02-01', '2024-02-02', null, null, null, true],
]

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
  await seedKnownPaths(site)
  await site.run('manager', async ({ tx, now }) => {
    const [scheme] = await tx.select().from(tables.aidSchemes).limit(1)
    for (const [index, [filedOn, votedOn, conventionOn, settledOn, paidOn, binned]] of applications.entries()) {
      const id = anId(4000 + index)
      await tx.insert(tables.aidApplications).values({
        ...record,
        id,
        archivedAt: binned ? now : null,
        number: `A-${index + 1}`,
        schemeId: scheme?.id ?? '',
        personId: anId(1),
        professionCode: '10',
        communeCode: epinal,
        status: votedOn ? 'voted' : 'filed',
        statusSince: filedOn as never,
        filedOn: filedOn as never,
        votedOn: votedOn as never,
        conventionOn: conventionOn as never,
        settledOn: settledOn as never,
        search: '',
      })
      if (!paidOn) continue
      const payment = { ...record, applicationId: id, amountCents: 1, dueOn: filedOn as never }
      await tx.insert(tables.aidPayments).values([
        { ...payment, id: anId(4100 + index), kind: 'advance', status: 'paid', paidOn: paidOn as never },
        { ...payment, id: anId(4200 + index), kind: 'balance', status: 'paid', paidOn: '2024-01-02' as never },
        { ...payment, id: anId(4300 + index), kind: 'advance', status: 'cancelled', paidOn: '2024-01-03' as never },
      ])
    }
  })
})
afterEach(() => site.close())

async function read(query: Record<string, string>, persona: Persona = 'manager'): Promise<Reply> {
  const reply = await site.as(persona).get(`/api/reports/passages?${new URLSearchParams(query)}`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}

/** Each passage: [which, quartiles, the records it is measured on]; each list holds as many as are counted. */
function told({ passages }: Reply) {
  return Promise.all(
    passages.map(async ({ passage, measured, q1, median, q3 }) => {
      const filter = encodeURIComponent(JSON.stringify(measured.list.filter))
      const reply = await site.as('manager').get(`/api/${measured.list.resource}?sort=["number","ASC"]&filter=${filter}`)
      expect(reply.statusCode, reply.body).toBe(200)
      const rows: { number: string }[] = reply.json()
      expect(rows).toHaveLength(measured.count)
      return [passage, [q1, median, q3], rows.map(({ number }) => Number(number.split('-')[1]))]
    }),
  )
}

/*
 * Journeys: 1 qualified on 2024-02-11 (10 days), accompanied on 05-01 (80); 3 qualified on 04-06 (2), accompanied on 04-10 (4);
 * 2 qualified on 07-14 (14), accompanied on 07-15 (1); 5 in practice on 09-01, 62 days after its contact, never accompanied.
 * Applications: 1 voted after 30 days, signed after 10, advanced after 20, settled after 305; 2 voted after 70, signed the
 * same day, advanced after 30; 3 voted after 10.
 */
test('K11 (feature 58): delays of the period are as counted by hand, each with the records it is measured on', async () => {
  const none = [null, null, null]
  expect(await told(await read({ from: '2024-01-01', to: '2024-12-31' }))).toEqual([
    ['contact_project', [6, 10, 12], [1, 2, 3]],
    ['project_support', [2.5, 4, 42], [1, 2, 3]],
    ['support_installed', none, []],
    ['contact_installed', [62, 62, 62], [5]],
    ['filed_voted', [20, 30, 50], [1, 2, 3]],
    ['voted_signed', [2.5, 5, 7.5], [1, 2]],
    ['signed_advanced', [22.5, 25, 27.5], [1, 2]],
    ['advanced_settled', [305, 305, 305], [1]],
  ])
  // By the day they came to the second moment, not the first.
  const spring = await told(await read({ from: '2024-04-06', to: '2024-05-01' }))
  expect(spring.map(([passage, , records]) => [passage, records])).toEqual([
    ['contact_project', [3]],
    ['project_support', [1, 3]],
    ['support_installed', []],
    ['contact_installed', []],
    ['filed_voted', []],
    ['voted_signed', []],
    ['signed_advanced', [2]],
    ['advanced_settled', []],
  ])
})

test('the staff of the comité reads them too; sliced, and of no type asked, nothing is', async () => {
  const query = { from: '2024-01-01', to: '2024-12-31', professionCode: '10', epciCode: '200068757' }
  expect(await read(query, 'reporter')).toEqual(await read(query))
  const counts = (reply: Reply) => reply.passages.map(({ measured }) => measured.count)
  expect(counts(await read(query))).toEqual([2, 2, 0, 0, 3, 2, 2, 1])
  expect(counts(await read({ ...query, types: 'maintien' }))).toEqual([0, 0, 0, 0, 3, 2, 2, 1])
})
