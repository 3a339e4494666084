import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

const counts = async (page: Page) => (await page.request.get('/api/day/counts')).json()
const tasks = async (page: Page, filter: object) =>
  (await page.request.get(`/api/tasks?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json()

describe('« Enchaîner mes appels »', () => {
  const resultHasFocus = (page: Page) =>
    expect
      .poll(() =>
        page
          .getByRole('group', { name: 'Résultat' })
          .getByRole('radio')
          .first()
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true)

  test('a result in one key, Enter, and the next one comes; no answer is tried again tomorrow at 5 pm, under its own words', async () => {
    const page = await site.signedIn('conseil')
    const { calls } = await (await page.request.get('/api/day/calls')).json()
    const [first, second] = calls
    await page.getByRole('link', { name: `Enchaîner mes appels (${calls.length})` }).click()
    await page.getByText(`1 sur ${calls.length}`, { exact: true }).waitFor()
    await page.getByRole('heading', { level: 2, name: new RegExp(first.person.lastName) }).waitFor()
    await resultHasFocus(page)
    await page.keyboard.press('s')
    expect(await page.getByRole('radio', { name: /^Réessayer l’appel demain 17/ }).isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByText(`2 sur ${calls.length}`, { exact: true }).waitFor()
    await page.getByRole('heading', { level: 2, name: new RegExp(second.person.lastName) }).waitFor()
    await resultHasFocus(page)
    expect(await tasks(page, { personId: first.person.id, status: 'todo', dueOn: '2026-03-03' })).toMatchObject([
      { title: first.title, dueTime: '17:00', kind: 'call' },
    ])

    await page.keyboard.press('j')
    await page.keyboard.type('Envoie son dossier lundi')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('radio', { name: 'Rien pour l’instant' }).isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByText(`3 sur ${calls.length}`, { exact: true }).waitFor()
    expect((await (await page.request.get('/api/day/calls')).json()).calls).toHaveLength(calls.length - 2)
    const [noted] = await (
      await page.request.get(`/api/interactions?filter=${encodeURIComponent(JSON.stringify({ personId: second.person.id }))}`)
    ).json()
    expect(noted).toMatchObject({ outcome: 'reached', summary: 'Envoie son dossier lundi' })
  })

  test('with single keys switched off, no letter is shown nor heard', async () => {
    const page = await site.signedIn('conseil')
    await page.evaluate(() => localStorage.setItem('ancrage.shortcuts', 'off'))
    await page.goto('/calls')
    await resultHasFocus(page)
    const results = page.getByRole('group', { name: 'Résultat' })
    expect(await results.locator('kbd').count()).toBe(0)
    await page.keyboard.press('s')
    expect(await results.locator('input:checked').count()).toBe(0)
    await page.keyboard.press('ArrowRight')
    expect(await results.getByRole('radio', { name: 'Message laissé' }).isChecked()).toBe(true)
  })

  test('stopped at any time, nothing typed is lost; a call left for later comes back at the end', async () => {
    const page = await site.signedIn('conseil')
    await page.goto('/calls')
    await resultHasFocus(page)
    await page.keyboard.press('m')
    await page.keyboard.type('Rappellera mercredi')
    await page.getByText(/^Brouillon gardé/).waitFor()
    await page.getByRole('link', { name: 'Arrêter là' }).click()
    await page.getByRole('link', { name: /^Enchaîner mes appels/ }).click()
    await expect.poll(() => page.getByRole('textbox', { name: 'Ce qui s’est dit' }).inputValue()).toBe('Rappellera mercredi')
    const of = (await counts(page)).calls
    for (let skipped = 0; skipped < of; skipped++) await page.getByRole('button', { name: 'Passer' }).click()
    await page.getByRole('button', { name: /^Reprendre/ }).click()
    await page.getByText(`1 sur ${of}`, { exact: true }).waitFor()
  })
})

test('each number of the day opens exactly the tasks it counts', async () => {
  const page = await site.signedIn('conseil')
  const { late, today } = await counts(page)
  for (const [name, count] of [
    [`${late} en retard`, late],
    [`${today} pour aujourd’hui`, today],
  ] as const) {
    await page.goto('/')
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByText(count === 1 ? '1 tâche' : `${count} tâches`, { exact: true }).waitFor()
  }
  const { waiting } = (await (await page.request.get('/api/day')).json()).rail
  const total = waiting.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
  await page.goto('/awaited')
  expect(await page.getByRole('radio', { name: `Toutes ${total}` }).isChecked()).toBe(true)
})

test('a manager sees the team by colleague, and gives a task of one to another', async () => {
  const page = await site.signedIn('responsable')
  await page.goto('/?whose=team')
  const panel = page.getByRole('region', { name: /^Claire Mougel/ })
  const tick = panel.getByRole('button', { name: /^Fait :/ }).first()
  const label = String(await tick.getAttribute('aria-label')).replace(/^Fait :\s/, '')
  const options = panel.getByRole('button', { name: `Autres actions : ${label}` })
  await options.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Confier à…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Confier la tâche' })
  await dialog.getByRole('combobox').click()
  await page.getByRole('option', { name: 'Karim Benali' }).click()
  await dialog.getByRole('button', { name: 'Confier', exact: true }).click()
  await page.getByText('Tâche confiée à Karim Benali.').waitFor()
  await expect.poll(() => options.count()).toBe(0)
})
