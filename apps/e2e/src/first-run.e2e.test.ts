import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoOverflow } from './axe'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite({ empty: true })
})
afterEach(() => site.leave())
afterAll(() => site?.close())

const chosen = 'une phrase que moi seule connais'
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })

async function typeAll(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Département' }).fill('vosg')
  await page.getByRole('option', { name: '88 Vosges' }).click()
  await field(page, 'Votre nom').fill('Anne Berthier')
  await field(page, 'Votre adresse électronique').fill('anne@ancrage.example')
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(chosen)
}

test('an empty site is opened from its page, by hand and by keys, and has its administrator', async () => {
  const page = await site.visit({ width: 360, height: 740 })
  await page.goto('/')
  await page.getByRole('heading', { level: 1, name: 'Ouvrir le site' }).waitFor()
  await expectAccessible(page, 'first run')
  await expectNoOverflow(page, 'first run')
  // Nothing typed yet: each field says so, the first takes the focus.
  await page.getByRole('button', { name: 'Ouvrir le site' }).click()
  await page.getByText('À renseigner.').nth(4).waitFor()
  await field(page, 'Code du journal du serveur').fill('AAAA-BBBB-CCCC')
  await typeAll(page)
  await page.keyboard.press('Enter')
  await page.getByText(/n’est pas le code du journal/).waitFor()
  // What was typed stays: only the code is typed again.
  expect(await field(page, 'Votre nom').inputValue()).toBe('Anne Berthier')
  await field(page, 'Code du journal du serveur').fill(site.code?.toLowerCase() ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Administration' }).waitFor()
  await page.getByText('Mission santé des Vosges').waitFor()
  await page.getByRole('link', { name: /^Comptes/ }).click()
  await page.getByRole('button', { name: 'Anne Berthier' }).waitFor()
})

test('once open, its door asks for an account, and the new administrator’s is the first', async () => {
  const page = await site.visit()
  await page.goto('/')
  await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor()
  await page.getByText('Mission santé des Vosges').waitFor()
  await field(page, 'Adresse électronique').fill('anne@ancrage.example')
  await page.getByLabel('Mot de passe').fill(chosen)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Administration' }).waitFor()
  const again = await page.request.post('/api/site', { data: { code: site.code, departement: '88' } })
  expect([400, 404]).toContain(again.status())
})
