import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestApp, type Persona, type TestApp } from '../../testing/app'
import { written } from '../../testing/open-journey'
import { receivePieces, signed } from '../../testing/voted'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const today = '2026-03-02'

async function shown(id: string, persona: Persona = 'aid_officer') {
  const reply = await site.as(persona).get(`/api/aid-applications/${id}/payments`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}
const lines = async (id: string) =>
  (await shown(id)).payments.map((one: Record<string, unknown>) => `${one.kind} ${one.status} ${one.amountCents} ${one.dueOn}`)
const seen = (payment: { id: string; version: number }) => ({ id: payment.id, version: payment.version })
const order = (ids: object[], orderedOn = today) => site.as('aid_officer').post('/api/aid-payments/order', { ids, orderedOn })
const orderAll = async (id: string) => {
  const { payments } = await shown(id)
  return (await order(payments.filter((one: { status: string }) => one.status === 'planned').map(seen))).json()
}
const pay = async (id: string, body: object) => {
  const { application } = await shown(id)
  return site.as('aid_officer').post(`/api/aid-applications/${id}/pay`, { version: application.version, ...body })
}
const mandate = (payment: { id: string; version: number; amountCents: number }, mandateNumber: string, more: object = {}) =>
  site.as('aid_officer').post('/api/aid-payments/mandates', {
    payments: [{ ...seen(payment), amountCents: payment.amountCents, mandateNumber, paidOn: today, ...more }],
  })
const invoice = (applicationId: string, amountCents: number, more: object = {}) =>
  written(site, 'aid_officer', '/api/aid-expenses', {
    applicationId,
    nature: 'invoice',
    kind: 'materiel',
    label: 'Échographe',
    amountCents,
    spentOn: '2026-02-25',
    ...more,
  })
const receive = (id: string) => site.run('aid_officer', ({ tx }) => receivePieces(tx, id, 'balance'))
const statusOf = async (id: string) => (await site.as('aid_officer').get(`/api/aid-applications/${id}`)).json()

test('an advance is sent, its mandate comes back, and the balance is worked out on the invoices: settled, to the cent (A6)', async () => {
  const { id, number } = await signed(site, 'Roche', 2_000_000)
  expect(await shown(id)).toMatchObject({ votedCents: 2_000_000, plannedCents: 1_000_000, leftCents: 1_000_000, mayPay: true })
  expect(await lines(id)).toEqual(['advance planned 1000000 2026-02-23'])
  // Nothing leaves for a day to come, nor twice, nor by who may not.
  const [advance] = (await shown(id)).payments
  const tomorrow = (await order([seen(advance)], '2026-03-03')).json()
  expect([tomorrow.done, tomorrow.failed[0].code]).toEqual([[], 'not_in_future'])
  expect((await site.as('advisor').post('/api/aid-payments/order', { ids: [seen(advance)], orderedOn: today })).statusCode).toBe(403)
  expect((await orderAll(id)).done).toEqual([advance.id])
  expect((await order([seen(advance)])).json().failed).toMatchObject([{ code: 'stale' }])
  expect(await shown(id)).toMatchObject({ plannedCents: 0, orderedCents: 1_000_000, application: { status: 'signed' } })
  // « Avance versée » is for the day the money left.
  const [sent] = (await shown(id)).payments
  expect((await mandate(sent, '118', { amountCents: 999_999 })).json().failed[0].code).toBe('mandate_amount_differs')
  expect((await mandate(sent, '118')).json()).toMatchObject({ done: [sent.id], failed: [] })
  expect(await statusOf(id)).toMatchObject({ status: 'advanced' })
  // Told again, whoever saw what: nothing more happens.
  const { version } = await statusOf(id)
  expect((await mandate(sent, '118')).json().done).toEqual([sent.id])
  expect((await statusOf(id)).version).toBe(version)
  expect((await mandate(sent, '119')).json().failed[0].code).toBe('stale')

  await invoice(id, 1_500_000)
  await invoice(id, 600_000, { retainedCents: 500_000 })
  await invoice(id, 900_000, { kind: 'travaux' })
  const { balance, asks } = await shown(id)
  expect(balance).toMatchObject({
    rateBps: 6_000,
    retainedCents: 2_000_000,
    dueCents: 1_200_000,
    sentCents: 1_000_000,
    balanceCents: 200_000,
  })
  expect(balance.invoices.map((one: { retainedCents: number }) => one.retainedCents)).toEqual([1_500_000, 500_000, 0])
  expect(asks.find((one: { kind: string }) => one.kind === 'balance').refusal).toMatchObject({
    code: 'aid_pieces_missing',
    sentence: expect.stringContaining('Factures acquittées'),
  })
  expect((await pay(id, { kind: 'balance' })).json().code).toBe('aid_pieces_missing')
  await receive(id)
  const first = await pay(id, { kind: 'balance' })
  expect(first.json()).toMatchObject({ plannedCents: 200_000, leftCents: 800_000 })
  expect((await pay(id, { kind: 'balance' })).json().code).toBe('aid_payment_waiting')
  await orderAll(id)
  const last = (await shown(id)).payments.find((one: { kind: string }) => one.kind === 'balance')
  await mandate(last, '204')
  expect(await statusOf(id)).toMatchObject({ status: 'settled', settledOn: today, overpaidCents: null })
  expect(await shown(id)).toMatchObject({ paidCents: 1_200_000, asks: [] })
  // The list of payments, and their export, say what was paid.
  const paid = await site.as('advisor').get(`/api/aid-payments?filter=${encodeURIComponent(JSON.stringify({ applicationId: id }))}`)
  expect(
    paid
      .json()
      .map((one: { amountCents: number }) => one.amountCents)
      .toSorted(),
  ).toEqual([1_000_000, 200_000])
  // Whoever sees no name sees no amount of anyone's either.
  const [pseudonym] = (await site.as('reporter').get('/api/aid-payments?filter={"status":"paid"}')).json()
  expect(pseudonym).toEqual({
    id: expect.stringMatching(/^[^-]+$/),
    professionCode: '10',
    epciCode: expect.stringMatching(/^\d{9}$/),
    kind: expect.stringMatching(/advance|balance/),
    status: 'paid',
    paidMonth: '2026-03',
  })
  expect((await site.as('reporter').get(`/api/aid-payments/${last.id}`)).statusCode).toBe(403)
  const exported = (await site.as('advisor').get('/api/aid-payments/export')).body
  expect(exported).toContain(`${number};Solde;Mandaté;2000,00;`)
})

test('more was paid than the invoices give right to: settled with what is to be given back (A7); cancelled, an advance is asked anew', async () => {
  const { id } = await signed(site, 'Weber', 2_000_000)
  const [advance] = (await shown(id)).payments
  const cancelled = await site.as('manager').post(`/api/aid-payments/${advance.id}/cancel`, { version: advance.version })
  expect(cancelled.json()).toMatchObject({ status: 'cancelled', version: 2 })
  expect((await order([seen(cancelled.json())])).json().failed[0].code).toBe('aid_payment_not_now')
  expect((await pay(id, { kind: 'advance', amountCents: 1_000_001 })).json().errors).toHaveProperty('amountCents')
  expect((await pay(id, { kind: 'advance' })).statusCode).toBe(200)
  await orderAll(id)
  await invoice(id, 1_500_000)
  await receive(id)
  expect((await shown(id)).balance).toMatchObject({ dueCents: 900_000, balanceCents: 0, overpaidCents: 100_000 })
  // Settled once what was sent has been paid.
  expect((await pay(id, { kind: 'balance' })).json().code).toBe('aid_payment_on_its_way')
  const sent = (await shown(id)).payments.find((one: { status: string }) => one.status === 'ordered')
  await mandate(sent, '7')
  expect((await pay(id, { kind: 'balance' })).json()).toMatchObject({ application: { status: 'settled' }, overpaidCents: 100_000 })
})

test('an allowance is paid month by month, within the vote whatever is sent at once; the last month settles it', async () => {
  const { id } = await signed(site, 'Martin', 125_000, { scheme: 'vosges-bourse-etudes' })
  expect(await lines(id)).toEqual([
    'instalment planned 50000 2026-02-23',
    'instalment planned 50000 2026-03-23',
    'instalment planned 25000 2026-04-23',
  ])
  await receive(id)
  // The vote lowered under the plan, as a row: what would pass it does not leave, even all at once.
  await site.run('manager', ({ tx }) =>
    tx.update(tables.aidApplications).set({ votedCents: 100_000 }).where(eq(tables.aidApplications.id, id)),
  )
  const { payments } = await shown(id)
  const replies = await Promise.all(payments.map((payment: { id: string; version: number }) => order([seen(payment)])))
  const outcomes = replies.map((reply) => reply.json())
  expect(outcomes.flatMap(({ failed }) => failed.map(({ code }: { code: string }) => code))).toEqual(['aid_above_voted'])
  expect((await shown(id)).orderedCents).toBeLessThanOrEqual(100_000)
  const left = (await shown(id)).payments.find((one: { status: string }) => one.status === 'planned')
  await site.as('aid_officer').post(`/api/aid-payments/${left.id}/cancel`, { version: left.version })
  for (const [at, payment] of (await shown(id)).payments.filter((one: { status: string }) => one.status === 'ordered').entries())
    expect((await mandate(payment, `M${at}`)).json().failed).toEqual([])
  expect((await statusOf(id)).status).toBe((await shown(id)).paidCents === 100_000 ? 'settled' : 'advanced')
})

test('fifty people ask for one balance: exactly one is planned', async () => {
  const { id } = await signed(site, 'Kerbrat', 2_000_000)
  await orderAll(id)
  await invoice(id, 4_000_000)
  await receive(id)
  const { application } = await shown(id)
  const replies = await Promise.all(
    Array.from({ length: 50 }, () =>
      site.as('aid_officer').post(`/api/aid-applications/${id}/pay`, { kind: 'balance', version: application.version }),
    ),
  )
  expect(replies.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
  expect(await shown(id)).toMatchObject({ plannedCents: 1_000_000, leftCents: 0 })
})

test('the finance department’s list comes back filled in, is read whatever its form, and is recorded once', async () => {
  const [roche, weber, martin] = [
    await signed(site, 'Roche', 2_000_000),
    await signed(site, 'Weber', 1_500_001),
    await signed(site, 'Martin', 900_000),
  ]
  for (const { id } of [roche, weber]) await orderAll(id)
  const list = await site.as('aid_officer').get('/api/aid-payments/finance-list')
  expect(list.headers['content-disposition']).toContain('mandatement-2026-03-02.csv')
  const [heading, ...rows] = list.body.trimEnd().split('\r\n')
  expect(heading).toBe('\uFEFFN° de dossier;Bénéficiaire;Aide;Versement;Montant;À payer le;Transmis le;N° de mandat;Date du mandat')
  expect(rows).toEqual([
    `${roche.number};Roche Élise;Aide à la primo-installation;Avance;10000,00;23/02/2026;02/03/2026;;`,
    `${weber.number};Weber Élise;Aide à la primo-installation;Avance;7500,01;23/02/2026;02/03/2026;;`,
  ])
  expect((await site.as('secretary').get('/api/aid-payments/finance-list')).statusCode).toBe(403)

  const read = async (payload: Buffer, mapping?: readonly string[]) => {
    const query = mapping ? `?mapping=${encodeURIComponent(JSON.stringify(mapping))}` : ''
    const url = `/api/aid-payments/mandates/read${query}`
    return site.as('aid_officer').inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/octet-stream' } })
  }
  const outcomes = async (payload: Buffer, mapping?: readonly string[]) =>
    (await read(payload, mapping)).json().lines.map((one: { outcome: string }) => one.outcome)
  // Untouched, our own list says that nothing is paid yet; in another encoding and parted by tabs, under a title.
  expect(await outcomes(Buffer.from(list.body))).toEqual(['unpaid', 'unpaid'])
  const sheet = [
    'Mandats émis en février',
    'Réf. dossier\tMandat\tPayé le\tSomme payée',
    `${roche.number}\t118\t27/02/2026\t10 000,00`,
    `${weber.number}\t119\t27/02/2026\t7 500,00`,
    `${martin.number}\t120\t27/02/2026\t4 500,00`,
    'A-2026-9999\t121\t27/02/2026\t1,00',
    `${roche.number}\t118\t27/02/2026\t10 000,00`,
    `${weber.number}\t122\t31/02/2026\t7 500,01`,
  ]
  const windows = Buffer.from(sheet.join('\r\n'), 'latin1')
  expect(await outcomes(windows)).toEqual(['matched', 'amount_differs', 'not_ordered', 'unknown', 'already_read', 'unreadable'])
  const { columns, lines: first } = (await read(windows)).json()
  expect(columns.map(({ name, field }: Record<string, string>) => `${name} ${field}`)).toEqual([
    'Réf. dossier application',
    'Mandat mandate',
    'Payé le paidOn',
    'Somme payée amount',
  ])
  expect(first[1]).toMatchObject({ line: 4, amountCents: 750_000, payment: { amountCents: 750_001, beneficiary: 'Élise Weber' } })
  // Told otherwise, the columns are read otherwise; without one of them nothing is.
  expect(await outcomes(windows, ['mandate', 'application', 'paidOn', 'amount'])).toEqual(Array(6).fill('unknown'))
  expect((await read(windows, ['application', 'mandate', 'paidOn', 'ignored'])).json()).toMatchObject({
    lines: [],
    problem: { code: 'mandate_column_missing' },
  })
  expect((await read(Buffer.from('%PDF-1.7\n'))).json().code).toBe('import_not_csv')
  expect((await read(Buffer.from('Dossier;Mandat\n'))).json().code).toBe('mandate_no_rows')
  // Nothing was written by reading; what was read is recorded, once, even twice at a time.
  expect(await statusOf(roche.id)).toMatchObject({ status: 'signed' })
  const [{ payment, mandateNumber, paidOn, amountCents }] = first
  const body = { payments: [{ ...seen(payment), mandateNumber, paidOn, amountCents }] }
  const twice = await Promise.all([0, 1].map(() => site.as('aid_officer').post('/api/aid-payments/mandates', body)))
  expect(twice.map((reply) => reply.json().done)).toEqual([[payment.id], [payment.id]])
  expect(await outcomes(windows)).toEqual(['already_read', 'amount_differs', 'not_ordered', 'unknown', 'already_read', 'unreadable'])
  const journal = await site.store.read
    .select({ action: tables.auditEntries.action })
    .from(tables.auditEntries)
    .where(eq(tables.auditEntries.subjectId, payment.id))
  expect(journal.map(({ action }) => action)).toEqual(['aid-payment.ordered', 'aid-payment.paid'])
})

test('an invoice retained for less once the last payment has left: what is to be given back is noted when its mandate comes', async () => {
  const { id } = await signed(site, 'Hatier', 1_200_000)
  await receive(id)
  const paid = await invoice(id, 2_000_000)
  await pay(id, { kind: 'instalment' })
  await orderAll(id)
  await site.as('aid_officer').put(`/api/aid-expenses/${paid.id}`, { version: paid.version, retainedCents: 500_000 })
  for (const [at, one] of (await shown(id)).payments.entries()) expect((await mandate(one, `30${at}`)).json().failed).toEqual([])
  expect(await statusOf(id)).toMatchObject({ status: 'settled', overpaidCents: 900_000 })
  expect(await shown(id)).toMatchObject({ paidCents: 1_200_000, overpaidCents: 900_000, balance: { overpaidCents: 900_000 } })
})
