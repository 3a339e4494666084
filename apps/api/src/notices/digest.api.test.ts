import { addMinutes, type Instant } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { composers } from '../mails/composers'
import { openMailer } from '../platform/mail/mailer'
import { sendWaiting } from '../platform/mail/sender'
import { tables } from '../schema/tables'
import { remind } from '../tasks/remind'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { type MailServer, openMailServer, openMuteServer } from '../testing/mail-server'
import { newContact, type Opened, openJourney, written } from '../testing/open-journey'
import { writeDigests } from './digest'
import { digestMail } from './digest-mail'

const canaries = ['Kerbrat', 'Élise', 'maison', 'Delambre', '39 98', '3998', 'installation-liberale', 'Plombières'] as const
const monday = '2026-03-02T06:15:00.000Z' as Instant
const tuesday = '2026-03-03T06:15:00.000Z' as Instant
const errors: string[] = []
const log = { error: (...told: unknown[]) => errors.push(JSON.stringify(told)) } as never

let site: TestApp
let post: MailServer
let now: Instant
let kerbrat: Opened
beforeEach(async () => {
  post = await openMailServer()
  site = await openTestApp({ mail: { url: post.url, from: 'ancrage@vosges.example' } })
  errors.length = 0
  at('2026-02-27T09:00:00.000Z')
  kerbrat = await openJourney(site, 'Kerbrat')
  await silent()
})
afterEach(async () => {
  await site.close()
  await post.close()
})

const at = (moment: string) => {
  now = moment as Instant
  site.setNow(now)
}
/** What was told so far is read: the test begins. */
const silent = () => site.store.write((tx) => tx.update(tables.notices).set({ readAt: now, mailedAt: now }))
const note = (persona: Persona = 'colleague') =>
  written(site, persona, '/api/interactions', {
    kind: 'exchange',
    occurredOn: now.slice(0, 10),
    medium: 'telephone',
    direction: 'in',
    outcome: 'reached',
    personId: kerbrat.personId,
    journeyId: kerbrat.journeyId,
    summary: 'La maison de Plombières plaît à Élise Kerbrat, 06 39 98 36 76',
  })
const task = (body: object, persona: Persona = 'advisor') =>
  written(site, persona, '/api/tasks', {
    title: 'Rappeler Delambre pour la maison',
    kind: 'call',
    dueOn: '2026-03-04',
    assigneeId: site.userId('advisor'),
    journeyId: kerbrat.journeyId,
    ...body,
  })
const morning = (moment: string) => {
  at(moment)
  return site.run('admin', (command) => writeDigests({ ...command, actor: { id: '', name: '', roles: [], language: 'fr' } }))
}
const deps = (publicUrl: string | null = 'https://crm.vosges.example') => ({
  store: site.store,
  clock: () => now,
  newId: () => crypto.randomUUID(),
  config: { publicUrl } as never,
})
const send = ({ url = post.url, patience = 2000, publicUrl }: { url?: string; patience?: number; publicUrl?: string | null } = {}) =>
  sendWaiting(deps(publicUrl), { mailer: openMailer({ url, from: 'ancrage@vosges.example' }, patience), composers }, log)
/** How often each mail was tried, the oldest first. */
const tries = async () => (await outbox()).toSorted((one, other) => one.at.localeCompare(other.at)).map(({ attempts }) => attempts)
const outbox = () => site.store.read.select().from(tables.outbox)

describe('feature 8: the morning mail', () => {
  test('feature 8: ten events on one file are one line, initials and number only, in one mail, whatever runs twice', async () => {
    for (let times = 0; times < 9; times += 1) await note()
    await task({ remindOn: '2026-03-02', dueOn: '2026-03-04' })
    const contact = await newContact(site, 'Weber')
    await task({ journeyId: null, personId: contact.personId }, 'colleague')
    at('2026-03-02T06:00:00.000Z')
    expect(await site.run('admin', remind)).toBe(1)
    expect([await morning(monday), await morning(monday)]).toEqual([1, 0])
    expect([await send(), await send()]).toEqual([1, 0])
    const [{ to, mail, raw } = {} as never, ...others] = await post.received()
    expect([others, to]).toEqual([[], ['advisor@ancrage.example']])
    const { number } = (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}`)).json()
    expect(mail.subject).toBe('Ancrage\u00a0: votre matinée')
    const lines = (mail.text ?? '').split('\n').filter((line) => line.startsWith('- '))
    expect(lines).toEqual([`- ${number} · É. K. · 1\u00a0rappel, 9\u00a0nouveautés`, '- Hors parcours · 1\u00a0nouveauté'])
    expect(mail.text).toContain(`https://crm.vosges.example/journeys/${kerbrat.journeyId}/show`)
    expect(mail.text).toContain('Réglages')
    expect(mail.html).toContain(`<a href="https://crm.vosges.example/journeys/${kerbrat.journeyId}/show">${number} · É. K. ·`)
    const [row] = await outbox()
    expect(mail.messageId).toBe(`<${row?.id}@vosges.example>`)
    const everything = [raw, mail.text, mail.html, mail.subject, site.logged(), ...errors].join('\n')
    for (const canary of canaries) expect(everything, canary).not.toContain(canary)
    expect(JSON.stringify(await outbox())).not.toContain('É. K.')
  })

  test('feature 8: switched off, a kind is in no mail; read on the site, done, in the bin, it is not told again', async () => {
    await note()
    await site.as('advisor').put('/api/notices/switches', { kind: 'new_exchange', onSite: true, byMail: false })
    expect(await morning(monday)).toBe(0)
    await site.as('advisor').put('/api/notices/switches', { kind: 'new_exchange', onSite: true, byMail: true })
    expect(await morning(tuesday), 'what was passed by is not taken later').toBe(0)
    await note()
    const { upTo } = (await site.as('advisor').get('/api/notices')).json()
    await site.as('advisor').post('/api/notices/read', { upTo })
    const { id } = await task({}, 'colleague')
    await site.as('advisor').put(`/api/tasks/${id}`, { status: 'done', version: 1 })
    const binned = await task({}, 'colleague')
    await site.as('colleague').delete(`/api/tasks/${binned.id}`)
    expect(await morning('2026-03-04T06:15:00.000Z')).toBe(0)
    expect(await outbox()).toEqual([])
  })

  test('feature 8: none on a Sunday or a holiday; Monday’s takes the week-end’s; after three days down, one', async () => {
    await note()
    // Saturday; the Sunday the clocks go forward; Easter Monday.
    for (const off of ['2026-03-07T06:15:00.000Z', '2026-03-29T05:15:00.000Z', '2026-04-06T05:15:00.000Z'])
      expect(await morning(off)).toBe(0)
    at('2026-04-03T09:00:00.000Z')
    await note()
    at('2026-04-04T09:00:00.000Z')
    await note()
    expect(await morning('2026-04-09T09:40:00.000Z')).toBe(1)
    expect((await outbox())[0]?.payload).toMatchObject({ lines: [{ news: 2 }] })
    at('2026-04-09T10:00:00.000Z')
    await note()
    expect(await morning('2026-04-09T14:00:00.000Z'), 'one a day, whatever is asked').toBe(0)
    expect(await morning('2026-04-10T05:15:00.000Z')).toBe(1)
  })

  test('in the reader’s language; without an address of the site, no link', async () => {
    await site.as('advisor').put('/api/auth/me/language', { language: 'en' })
    await note()
    await morning(monday)
    await send({ publicUrl: null })
    const [{ mail, raw } = {} as never] = await post.received()
    expect([mail.subject, /É\. K\. · 1\u00a0new event/.test(mail.text ?? '')]).toEqual(['Ancrage: your morning', true])
    expect(`${raw}${mail.html}${mail.text}`).not.toMatch(/https?:\/\//)
  })
})

describe('a mail that does not go', () => {
  beforeEach(async () => {
    await note()
    await morning(monday)
  })

  test('refused, it is tried again after 1, 5, 30 minutes, 2 and 12 hours, then given up and shown; asked for, it goes', async () => {
    post.refuse(550)
    const tried: (string | null)[] = []
    for (let next: Instant | null = now; next; ) {
      at(addMinutes(next, -0.5))
      if (tried.length > 0) expect(await send()).toBe(0)
      at(next)
      await send()
      next = (await outbox())[0]?.nextAt ?? null
      tried.push(next)
    }
    expect(tried).toEqual(['06:16', '06:21', '06:51', '08:51', '20:51', null].map((hour) => hour && `2026-03-02T${hour}:00.000Z`))
    const state = (await site.as('admin').get('/api/mails')).json()
    expect(state).toMatchObject({
      configured: true,
      waiting: 0,
      givenUp: 1,
      troubled: [{ account: 'Advisor Test', tries: 6, nextAt: null }],
    })
    expect(state.troubled[0].errorCode).toMatch(/^E\w+ 550$/)
    const told = [...errors, site.logged(), JSON.stringify(state)].join('\n')
    for (const canary of [...canaries, 'quoted@', 'advisor@ancrage.example']) expect(told, canary).not.toContain(canary)
    post.refuse(null)
    expect(await send()).toBe(0)
    const { id } = state.troubled[0]
    for (const persona of ['advisor', 'manager'] as const) {
      expect((await site.as(persona).post(`/api/mails/${id}/retry`)).statusCode).toBe(403)
    }
    expect((await site.as('admin').post(`/api/mails/${id}/retry`)).json()).toMatchObject({ waiting: 1, givenUp: 0 })
    expect(await send()).toBe(1)
    expect((await site.as('admin').get('/api/mails')).json()).toMatchObject({ waiting: 0, givenUp: 0, lastSentAt: now, troubled: [] })
    expect((await site.as('admin').post(`/api/mails/${id}/retry`)).statusCode).toBe(404)
    expect((await post.received())[0]?.mail.messageId).toContain(id)
    expect(await site.store.read.$count(tables.auditEntries, eq(tables.auditEntries.action, 'mail.retried'))).toBe(1)
  })

  test('no server there, or one that never answers: the turn ends, the others wait without a try', async () => {
    await site.store.write((tx) =>
      tx.insert(tables.outbox).values({
        id: 'later',
        at: addMinutes(now, 1),
        kind: 'digest',
        payload: { userId: site.userId('manager'), lines: [] },
        nextAt: now,
      }),
    )
    const mute = await openMuteServer()
    expect(await send({ url: mute.url, patience: 100 })).toBe(0)
    expect(await tries()).toEqual([1, 0])
    await mute.close()
    at(addMinutes(now, 5))
    const gone = post.url
    await post.close()
    expect(await send({ url: gone })).toBe(0)
    expect(await tries()).toEqual([2, 0])
    post = await openMailServer()
    at(addMinutes(now, 60))
    expect(await send()).toBe(2)
  })

  test('a process killed while it sent: the same mail goes again under the same id, once its lease is over', async () => {
    const dying = { mailer: { send: () => new Promise<never>(() => {}) }, composers }
    void sendWaiting(deps(), dying, log)
    await expect.poll(async () => (await outbox())[0]?.attempts).toBe(1)
    expect(await send()).toBe(0)
    at(addMinutes(now, 10))
    expect(await send()).toBe(1)
    expect((await post.received())[0]?.mail.messageId).toContain((await outbox())[0]?.id)
  })

  test('two senders at once: one mail', async () => {
    await Promise.all([send(), send(), send()])
    expect(await post.received()).toHaveLength(1)
  })

  test('whoever’s account is gone gets none; an address with lines or commas in it reaches nobody else', async () => {
    const change = (values: object) =>
      site.store.write((tx) =>
        tx
          .update(tables.users)
          .set(values)
          .where(eq(tables.users.id, site.userId('advisor'))),
      )
    await change({ disabledAt: now })
    expect(await send()).toBe(0)
    expect((await outbox())[0]).toMatchObject({ errorCode: 'no_account', nextAt: null })
    await change({
      disabledAt: null,
      email: 'a@ancrage.example>\r\nBcc: b@evil.example\r\nX-Evil: <c@evil.example',
      name: 'x\r\nBcc: d@evil.example',
    })
    await site.as('admin').post(`/api/mails/${(await outbox())[0]?.id}/retry`)
    await send()
    for (const { to, raw } of await post.received()) {
      expect(to).toHaveLength(1)
      expect(raw).not.toMatch(/^(Bcc|X-Evil):/im)
    }
  })
})

test('where there is no mail server, the morning mail is not written, and says so', async () => {
  const bare = await openTestApp()
  const job = async () => (await bare.as('admin').get('/api/jobs')).json().find(({ key }: { key: string }) => key === 'morning_mail')
  expect(await job()).toMatchObject({ ready: false })
  const asked = await bare.as('admin').post('/api/jobs/morning_mail/run')
  expect([asked.statusCode, asked.json().code]).toEqual([409, 'no_mail_server'])
  expect((await bare.as('admin').get('/api/mails')).json()).toMatchObject({ configured: false, waiting: 0, givenUp: 0 })
  await bare.close()
})

test('whoever is given a whole list reads a hundred files in the mail, and how many more there are on the site', () => {
  const lines = Array.from({ length: 112 }, (_, at) => ({
    journeyId: null,
    number: `2026-${at}`,
    initials: 'H. K.',
    reminders: 0,
    news: 1,
  }))
  const { text, html } = digestMail({ userId: '', lines }, { language: 'fr', publicUrl: null })
  expect(text.match(/^- .*$/gm)?.slice(-2)).toEqual(['- 2026-99 · H. K. · 1\u00a0nouveauté', '- Et encore 12\u00a0: tout est sur le site.'])
  expect(html.match(/<li>/g)).toHaveLength(101)
})
