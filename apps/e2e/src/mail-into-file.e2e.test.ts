import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { mailFrom, pdf, type Sender } from './mail-from'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

interface Place extends Sender {
  readonly id: string
  readonly personId: string
}

/** The journey of Dr Élise Kerbrat, and where she writes from. */
async function kerbrat(page: Page): Promise<Place> {
  const filter = encodeURIComponent(JSON.stringify({ q: 'Élise Kerbrat', status: 'active' }))
  const [{ id, personId }] = await (await page.request.get(`/api/journeys?filter=${filter}`)).json()
  const { email } = await (await page.request.get(`/api/people/${personId}`)).json()
  return { id, personId, email, name: 'Élise Kerbrat' }
}

/** What the API keeps of a journey: its exchanges, and its documents. */
async function keptOf(page: Page, { id }: Place): Promise<{ exchanges: number; documents: { name: string; bytes: number }[] }> {
  const filter = encodeURIComponent(JSON.stringify({ journeyId: id }))
  const exchanges = await page.request.get(`/api/interactions?filter=${filter}&range=[0,0]`)
  const documents = await page.request.get(`/api/journeys/${id}/documents`)
  expect([exchanges.status(), documents.status()]).toEqual([200, 200])
  return { exchanges: Number(exchanges.headers()['content-range']?.split('/').at(-1)), documents: await documents.json() }
}

const opened = async (page: Page, { id }: Place) => {
  await page.goto(`/journeys/${id}`)
  await page.getByRole('list', { name: 'Phases du parcours' }).waitFor()
}

/** Drops a file on the page, as a hand does: it comes over, then it is let go. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const held = await page.evaluateHandle(
    ([fileName, bytes]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], fileName, { type: 'message/rfc822' }))
      return transfer
    },
    [name, content.toString('base64')] as const,
  )
  const main = page.getByRole('main')
  await main.dispatchEvent('dragenter', { dataTransfer: held })
  await page.getByText('Déposer le courriel sur ce parcours').waitFor()
  await main.dispatchEvent('dragover', { dataTransfer: held })
  await main.dispatchEvent('drop', { dataTransfer: held })
}

/** A fact of the dialog, by its name. */
const fact = (dialog: Locator, name: string) =>
  dialog
    .locator('dl > div')
    .filter({ has: dialog.page().getByText(name, { exact: true }) })
    .getByRole('definition')

/** All that the dialog says of a mail, before anything of it is written. */
async function expectRead(dialog: Locator, place: Place, subject: string, sentences: string): Promise<void> {
  await dialog.getByText('Rien n’est encore enregistré.').waitFor()
  expect(await fact(dialog, 'De').textContent()).toBe(`Dr\u00a0${place.name}${place.email}`)
  expect(await fact(dialog, 'Date').textContent()).toMatch(/^27 février 2026, 16\s?[h:]\s?42$/)
  expect(await fact(dialog, 'Objet').textContent()).toBe(subject)
  expect(await fact(dialog, 'Pièces').textContent()).toBe('2 pièces')
  expect(await dialog.getByRole('textbox', { name: 'Ce qui s’est dit' }).inputValue()).toBe(`${subject}\n\n${sentences}`)
  const pieces = dialog.getByRole('group', { name: 'Pièces à garder' })
  expect(await pieces.getByRole('checkbox', { name: /^bail\.pdf/ }).isChecked()).toBe(true)
  const page = pieces.getByRole('checkbox', { name: /^annonce\.html/ })
  expect([await page.isChecked(), await page.isEnabled()]).toEqual([false, false])
  await pieces.getByText('Ce type de fichier n’est pas gardé.').waitFor()
}

/** The entry of the history that says some words. */
const entryOf = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Historique' }).getByRole('listitem').filter({ hasText: words }).last()

/** Downloads the lease of an entry, and checks that it is the very file that came. */
async function expectSameLease(page: Page, entry: Locator, act: (link: Locator) => Promise<void>): Promise<void> {
  const arriving = page.waitForEvent('download')
  await act(entry.getByRole('button', { name: /^Télécharger bail\.pdf/ }))
  const arrived = await arriving
  expect(arrived.suggestedFilename()).toBe('bail.pdf')
  expect(readFileSync(await arrived.path()).equals(pdf)).toBe(true)
}

test('a mail dropped on a journey is read, corrected, and only then written: an exchange, with the piece that came with it', async () => {
  const page = await site.signedIn('conseil')
  const place = await kerbrat(page)
  const [subject, sentences] = ['Notre visite de jeudi', 'Bonjour,\nVoici le bail signé. Nous arrivons jeudi à dix heures.']
  const before = await keptOf(page, place)
  await opened(page, place)
  await drop(page, 'visite.eml', mailFrom(place, subject, sentences))
  const dialog = page.getByRole('dialog', { name: 'Noter un courriel' })
  await expectRead(dialog, place, subject, sentences)
  await dialog.getByRole('textbox', { name: 'Ce qui s’est dit' }).fill('Bail signé, visite jeudi à 10 h')
  expect(await keptOf(page, place)).toEqual(before)

  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  const entry = entryOf(page, 'Bail signé, visite jeudi à 10 h')
  await expectSameLease(page, entry, (link) => link.click())
  const after = await keptOf(page, place)
  expect(after.exchanges).toBe(before.exchanges + 1)
  expect(after.documents.map(({ name, bytes }) => ({ name, bytes }))).toEqual([
    { name: 'bail.pdf', bytes: pdf.length },
    ...before.documents.map(({ name, bytes }) => ({ name, bytes })),
  ])
  await page
    .getByRole('region', { name: /^Pièces/ })
    .getByRole('button', { name: /^Télécharger bail\.pdf/ })
    .waitFor()
})

test('with the keyboard alone: the same by « Importer un courriel », given up once, then noted', async () => {
  const page = await site.signedIn('conseil')
  const place = await kerbrat(page)
  const [subject, sentences] = ['Une question sur la crèche', 'Y a-t-il une place en septembre ?']
  const file = { name: 'creche.eml', mimeType: 'message/rfc822', buffer: mailFrom(place, subject, sentences) }
  const before = await keptOf(page, place)
  await opened(page, place)
  const choosing = async () => {
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Importer un courriel' }).focus()
    await page.keyboard.press('Enter')
    await (await asked).setFiles(file)
  }
  const dialog = page.getByRole('dialog', { name: 'Noter un courriel' })
  await choosing()
  await expectRead(dialog, place, subject, sentences)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await keptOf(page, place)).toEqual(before)

  await choosing()
  await expectRead(dialog, place, subject, sentences)
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await expectSameLease(page, entryOf(page, sentences), async (link) => {
    await link.focus()
    await page.keyboard.press('Enter')
  })
  expect((await keptOf(page, place)).exchanges).toBe(before.exchanges + 1)
})
