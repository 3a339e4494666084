import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openFor } from './new-journey'
import { keepPicture } from './pictures'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

/** As long as a page waits for anything. */
const patiently = { timeout: 15_000 }

interface Step {
  readonly title: { readonly fr: string }
  readonly state: 'open' | 'done' | 'left_out' | 'waiting'
  readonly task: { readonly taskId: string; readonly dueOn: string; readonly confirmed: boolean; readonly pinned: boolean } | null
}

const idIn = (address: string) => String(address.split('/').at(-1)).replace(/\?.*$/, '')

/** The plan of a journey, as the API tells it. */
async function stepsOf(page: Page, journey: string): Promise<Step[]> {
  const reply = await page.request.get(`/api/journeys/${idIn(journey)}/plan`)
  expect(reply.ok(), await reply.text()).toBe(true)
  return (await reply.json()).steps
}

/** The day of each open step. */
const daysOf = async (page: Page, journey: string): Promise<Record<string, string>> =>
  Object.fromEntries((await stepsOf(page, journey)).flatMap(({ title, task }) => (task ? [[title.fr, task.dueOn]] : [])))

const plan = (page: Page) => page.getByRole('region', { name: 'Plan', exact: true })

const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name, exact: true })

const hasFocus = (one: Locator) => expect.poll(() => one.evaluate((element) => element === document.activeElement), patiently).toBe(true)

/** Types another « Arrivée visée » on the page; gives the ruler that opens, its steps drawn. */
async function aimAt(page: Page, day: string): Promise<Locator> {
  await button(page, 'Arrivée visée et communes').click()
  const dialog = page.getByRole('dialog', { name: 'Arrivée visée et communes' })
  await dialog.getByLabel('Arrivée visée').fill(day)
  await button(dialog, 'Enregistrer').click()
  const ruler = page.getByRole('dialog', { name: 'Déplacer l’arrivée et son plan' })
  await ruler.getByRole('listitem').first().waitFor()
  return ruler
}

const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })

const [interview, sheet, visit] = [
  'Entretien projet\u00a0: calendrier, mode d’exercice, famille',
  'Envoyer la fiche des aides et les liens utiles',
  'Proposer une visite du territoire',
]
const [filing, lease, ordre] = [
  'Déposer le dossier d’aide',
  'Locaux\u00a0: bail, accessibilité',
  'Ordre\u00a0: inscription ou transfert, contrats',
]

test('a plan is made as the journey opens, follows its arrival but for what is kept, and comes back in one press', async () => {
  const page = await site.signedIn('conseil')
  const journey = await openFor(page, 'Inès', 'Aldric', '06 39 98 70 11')
  await plan(page).getByText('0 sur 3 faites').waitFor()
  expect(await daysOf(page, journey)).toEqual({ [interview]: '2026-03-09', [sheet]: '2026-03-16', [visit]: '2026-03-23' })

  // The arrival comes to be known: what is counted back from it is seen before it is planned.
  const first = await aimAt(page, '2026-10-01')
  await first.getByRole('listitem').filter({ hasText: ordre }).getByText('prévue le 31 juil.').waitFor()
  await button(first, 'Appliquer 12').click()
  await said(page, 'Arrivée visée le 1er octobre 2026').waitFor()
  await plan(page).getByText('0 sur 15 faites').waitFor()

  // One step is given a day by hand.
  await button(plan(page), 'Voir tout le plan').click()
  const whole = page.getByRole('dialog', { name: 'Plan', exact: true })
  await button(whole, `Autres actions\u00a0: ${filing}`).click()
  await page.getByRole('menuitem', { name: 'Une autre date…' }).click()
  const other = page.getByRole('dialog', { name: `Reporter : ${filing}` })
  await other.getByLabel('Date').fill('2026-06-15')
  await button(other, 'Reporter').click()
  await whole.getByRole('region', { name: 'Juin 2026' }).getByText('date choisie à la main').waitFor()
  await button(whole.getByRole('contentinfo'), 'Fermer').click()
  const before = await daysOf(page, journey)
  expect(before).toMatchObject({ [filing]: '2026-06-15', [lease]: '2026-04-03', [ordre]: '2026-07-31' })

  // Thirty days later: each step slides old → new, the one pinned by hand stays, and one more is left where it is.
  const ruler = await aimAt(page, '2026-10-31')
  await ruler.getByRole('listitem').filter({ hasText: filing }).getByText('reste le 15 juin').waitFor()
  expect(await ruler.getByRole('checkbox', { name: `Déplacer «\u00a0${ordre}\u00a0» du 31 juil. au 1er sept.` }).isChecked()).toBe(true)
  await button(ruler, 'Appliquer 11, garder 1').waitFor()
  await ruler.getByRole('checkbox', { name: `Déplacer «\u00a0${lease}\u00a0» du 3 avr. au 4 mai` }).focus()
  await page.keyboard.press('Space')
  await ruler.getByRole('listitem').filter({ hasText: lease }).getByText('reste le 3 avr.').waitFor()
  await keepPicture(page, 'plan')
  expect(await daysOf(page, journey)).toEqual(before)
  await button(ruler, 'Appliquer 10, garder 2').focus()
  await page.keyboard.press('Enter')
  const done = said(page, 'Arrivée visée le 31 octobre 2026, 10 étapes déplacées.')
  await done.waitFor()
  const after = await daysOf(page, journey)
  const moved = Object.keys(before).filter((title) => before[title] !== after[title])
  expect(moved).toHaveLength(10)
  expect(after).toMatchObject({ [filing]: '2026-06-15', [lease]: '2026-04-03', [ordre]: '2026-09-01', [visit]: '2026-03-23' })
  await page.getByText('31 oct.').first().waitFor()

  // One undo restores.
  await button(done, 'Annuler').focus()
  await page.keyboard.press('Enter')
  await said(page, 'Date et plan remis comme avant.').waitFor()
  expect(await daysOf(page, journey)).toEqual(before)
  await page.getByText('1er oct.').first().waitFor()
})

test('a step ticked leads to the next one by Enter; the manager changes the playbook: the journey under way keeps its own', async () => {
  const page = await site.signedIn('conseil')
  const journey = await openFor(page, 'Zoé', 'Aldric', '06 39 98 70 13')

  // A step ticked: the next one of the plan comes first, and Enter takes it.
  await button(plan(page), `Marquer comme fait\u00a0: ${interview}`).focus()
  await page.keyboard.press('Enter')
  const next = page.getByRole('group', { name: 'Et ensuite\u00a0?' })
  const proposed = next.getByRole('button').first()
  await hasFocus(proposed)
  expect(await proposed.textContent()).toContain(sheet)
  await page.keyboard.press('Enter')
  await next.waitFor({ state: 'detached' })
  await page.getByText(`À faire\u00a0: ${sheet}`).waitFor()
  await plan(page).getByText('1 sur 3 faites').waitFor()
  await hasFocus(button(plan(page), `Marquer comme fait\u00a0: ${sheet}`))
  const [ticked, taken] = await stepsOf(page, journey)
  expect([ticked, taken]).toMatchObject([
    { title: { fr: interview }, state: 'done' },
    { title: { fr: sheet }, state: 'open', task: { confirmed: true, dueOn: '2026-03-16' } },
  ])

  // The manager changes the playbook: the journey that follows it keeps its own, the next one takes the new one.
  const manager = await site.signedIn('responsable')
  await manager.goto('/playbooks')
  await manager.getByRole('link', { name: 'Installation libérale', exact: true }).click()
  await manager.getByRole('button', { name: `Actions sur «\u00a0${visit}\u00a0»` }).click()
  await manager.getByRole('menuitem', { name: 'Supprimer' }).click()
  await button(manager, sheet).click()
  const edited = manager.getByRole('dialog', { name: 'Modifier l’étape' })
  await edited.getByLabel('Étape, en français').fill('Envoyer le guide des aides')
  await button(edited, 'Appliquer').click()
  await manager.getByText('2 modifications à enregistrer').waitFor()
  await manager.getByText(/^(Le parcours en cours garde|Les \d+ parcours en cours gardent) la (sienne|leur)\.$/).waitFor()
  await button(manager, 'Enregistrer la version 2').click()
  await manager.getByText('Version 2 enregistrée. Les parcours ouverts désormais la suivront.').waitFor()

  await page.reload()
  await plan(page).getByText('1 sur 3 faites').waitFor()
  expect(await daysOf(page, journey)).toMatchObject({ [sheet]: '2026-03-16', [visit]: '2026-03-23' })
  const later = await openFor(page, 'Paul', 'Aldric', '06 39 98 70 12')
  await plan(page).getByText('0 sur 2 faites').waitFor()
  expect(Object.keys(await daysOf(page, later))).toEqual([interview, 'Envoyer le guide des aides'])
})
