import { openTaskStatuses } from '@ancrage/domain/tasks/task'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expectNoOverflow } from './axe'
import { dayNumbers } from './day-numbers'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

/** As long as a page waits for anything. */
const patiently = { timeout: 15_000 }

interface Call {
  readonly title: string
  readonly person: { readonly id: string; readonly lastName: string }
}

interface Task {
  readonly title: string
  readonly dueOn: string
  readonly dueTime: string | null
}

const waitingCalls = async (page: Page): Promise<Call[]> => (await (await page.request.get('/api/day/calls')).json()).calls

async function tasks(page: Page, filter: object): Promise<Task[]> {
  const reply = await page.request.get(`/api/tasks?filter=${encodeURIComponent(JSON.stringify(filter))}&range=[0,999]`)
  expect(reply.ok(), await reply.text()).toBe(true)
  return reply.json()
}

const panel = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })

const hasFocus = (one: Locator) => expect.poll(() => one.evaluate((element) => element === document.activeElement), patiently).toBe(true)

/** Waits for the call of a rank, its results ready to be chosen by their letter. */
async function callOf(page: Page, { person }: Call, rank: number, of: number): Promise<void> {
  await page.getByText(`${rank} sur ${of}`, { exact: true }).waitFor()
  await page.getByRole('heading', { level: 2, name: new RegExp(person.lastName) }).waitFor()
  await hasFocus(page.getByRole('group', { name: 'Résultat' }).getByRole('radio').first())
}

const plannedWith = (page: Page, { person }: Call) => tasks(page, { personId: person.id, createdAt_gte: '2026-03-02T08:00:00.000Z' })

/** The step that the plan of someone's journey proposes next. */
async function nextOfPlan(page: Page, name: string): Promise<string> {
  const filter = encodeURIComponent(JSON.stringify({ q: name, status: 'active' }))
  const [{ id }] = await (await page.request.get(`/api/journeys?filter=${filter}`)).json()
  return (await (await page.request.get(`/api/journeys/${id}/plan/next`)).json()).task.title
}

const me = async (page: Page): Promise<{ id: string }> => (await page.request.get('/api/auth/me')).json()

test('a Monday with sixty journeys: calls in a row, ticks, postponed, planned, arrivals, and a message taken', async () => {
  const page = await site.signedIn('conseil')
  const calls = await waitingCalls(page)
  const [late, today, week] = await dayNumbers(page)
  expect([late, today]).toEqual([4, 10])

  // Three calls with the keyboard alone: nobody, a message left, then a few words; the likeliest next step goes with each.
  await page.getByRole('link', { name: `Enchaîner mes appels (${calls.length})` }).focus()
  await page.keyboard.press('Enter')
  const [first, second, third] = calls
  if (!first || !second || !third) throw new Error('three calls to make')
  await callOf(page, first, 1, calls.length)
  await page.keyboard.press('s')
  expect(await page.getByRole('radio', { name: /^Réessayer l’appel demain 17/ }).isChecked()).toBe(true)
  await page.keyboard.press('Enter')
  await callOf(page, second, 2, calls.length)
  await page.keyboard.press('m')
  await page.keyboard.press('Enter')
  await callOf(page, third, 3, calls.length)
  await page.keyboard.press('j')
  await page.keyboard.type('Envoie son dossier lundi')
  await page.keyboard.press('Enter')
  await page.getByText(`4 sur ${calls.length}`, { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Arrêter là' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: `Enchaîner mes appels (${calls.length - 3})` }).waitFor()
  expect(await dayNumbers(page)).toEqual([1, 10, week + 2])
  expect(await plannedWith(page, first)).toMatchObject([{ title: first.title, dueOn: '2026-03-03', dueTime: '17:00' }])
  expect(await plannedWith(page, second)).toMatchObject([{ title: 'Rappeler', dueOn: '2026-03-04' }])
  expect(await plannedWith(page, third)).toMatchObject([{ title: 'Prendre des nouvelles', dueOn: '2026-03-16' }])

  // A line ticked with the keyboard: the next step of its plan by Enter.
  const planned = await nextOfPlan(page, 'Ronan Dupont')
  await page.getByRole('button', { name: 'Fait : Demander le devis du matériel (Ronan Dupont)' }).focus()
  await page.keyboard.press('Enter')
  const next = page.getByRole('group', { name: 'Et ensuite ?' })
  const proposed = next.getByRole('button').first()
  await hasFocus(proposed)
  expect(await proposed.textContent()).toContain(planned)
  await page.keyboard.press('Enter')
  await next.waitFor({ state: 'detached' })
  await expect.poll(() => nextOfPlan(page, 'Ronan Dupont'), patiently).not.toBe(planned)
  await panel(page, 'Plus tard')
    .getByRole('link', { name: /Ronan Dupont/ })
    .waitFor()
  expect(await dayNumbers(page)).toEqual([0, 10, week + 2])

  // Another put off to a day whose load is said, and a silent one planned.
  await panel(page, 'Aujourd’hui')
    .getByRole('link', { name: /Hugo Marchal/ })
    .hover()
  await page.getByRole('button', { name: /^Reporter : Visite du cabinet avec le maire/ }).click()
  const tomorrow = await tasks(page, { assigneeId: (await me(page)).id, status: [...openTaskStatuses], dueOn: '2026-03-03' })
  await page.getByRole('menuitem', { name: new RegExp(`^Demain.*3 mars · déjà ${tomorrow.length}.tâches$`) }).click()
  await page.getByText('Tâche reportée : demain.').waitFor()
  await panel(page, 'Demain').getByText('Visite du cabinet avec le maire').waitFor()

  await page.getByRole('button', { name: 'Planifier la suite avec Lise Noel' }).click()
  const sheet = page.getByRole('dialog', { name: 'Nouvelle tâche' })
  await sheet.getByRole('textbox').first().fill('Prendre de ses nouvelles')
  await sheet.getByRole('radio', { name: 'Demain' }).check()
  await sheet.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Tâche prévue : demain.').waitFor()
  await page.getByRole('region', { name: 'Sans prochaine action 5' }).waitFor()
  expect(await page.getByRole('button', { name: 'Planifier la suite avec Lise Noel' }).count()).toBe(0)
  await panel(page, 'Demain')
    .getByRole('link', { name: /Lise Noel/ })
    .waitFor()

  // To an arrival and back: the day is where it was left.
  await page.evaluate(() => window.scrollTo(0, 300))
  await panel(page, 'Arrivées des 90').getByRole('link', { name: /Cuny/ }).click()
  await page.getByRole('heading', { level: 1, name: /Cuny/ }).waitFor()
  await page.goBack()
  await expect.poll(() => page.evaluate(() => window.scrollY), patiently).toBe(300)

  // The phone of the office rings: what the secretary notes stands in the day, without a reload.
  const secretary = await site.signedIn('secretariat')
  await secretary.getByRole('button', { name: 'Créer', exact: true }).click()
  await secretary.getByRole('menuitem', { name: /Un message pris/ }).click()
  const message = secretary.getByRole('dialog', { name: 'Prendre un message' })
  await message.getByRole('combobox', { name: 'Qui a appelé' }).fill('mathilde barbier')
  await secretary.getByRole('option', { name: /Dr\sMathilde Barbier/ }).click()
  await message.getByRole('textbox', { name: /Ce qu’il faut lui dire/ }).fill('Rappeler avant midi pour le bail')
  await message.getByText('Claire Mougel (suit cette personne)').waitFor()
  await message.getByRole('button', { name: 'Transmettre' }).click()
  await secretary.getByText('Message transmis à Claire Mougel.').waitFor()
  await page.clock.fastForward('01:00')
  const noted = /^Fait : À rappeler\s: Rappeler avant midi pour le bail \(Dr\sMathilde Barbier\)$/
  await panel(page, 'Aujourd’hui').getByRole('button', { name: noted }).waitFor()
})

test('calls in a row at arm’s length: on a phone, the same with the thumb', async () => {
  const page = await site.signedIn('conseil', { width: 360, height: 740 })
  const calls = await waitingCalls(page)
  const [first, second] = calls
  if (!first || !second) throw new Error('two calls to make')
  await page.getByRole('link', { name: `Appels ${calls.length}` }).tap()
  await callOf(page, first, 1, calls.length)
  await expectNoOverflow(page, 'a call on a phone')
  await page.getByRole('radio', { name: /^Sans réponse/ }).tap()
  expect(await page.getByRole('radio', { name: /^Réessayer l’appel demain 17/ }).isChecked()).toBe(true)
  await expectNoOverflow(page, 'its next step on a phone')
  await page.getByRole('button', { name: 'Enregistrer et suivant' }).tap()
  await callOf(page, second, 2, calls.length)
  await page.getByRole('link', { name: 'Arrêter là' }).tap()
  await page.getByRole('link', { name: `Appels ${calls.length - 1}` }).waitFor()
  expect(await tasks(page, { personId: first.person.id, status: 'todo', dueOn: '2026-03-03' })).toMatchObject([
    { title: first.title, dueTime: '17:00' },
  ])
})
