import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './axe'
import { cardOf, moveByMenu, openBoard, readColumns } from './cards'
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
const equipment = 'Aide à l’équipement'

const toFile = [
  'Formulaire de demande signé',
  'Inscription à l’Ordre ou enregistrement RPPS',
  'Attestation sur l’honneur, dix ans',
  'Déclaration des autres aides reçues ou demandées',
  'Devis ou factures des dépenses',
]

const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name, exact: true })
const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })
const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true })

/** An amount as it is shown, whatever spaces it is written with. */
const euros = (amount: string) => new RegExp(`(?<!\\d\\s?)${amount.replaceAll(' ', '\\s')}\\s€`)

const centsIn = (amount: string) => Math.round(Number(amount.replace(/[\s€]/g, '').replace(',', '.')) * 100)

/** Someone practising in Gérardmer, and 40 000 € of equipment. */
async function askForEquipment(page: Page): Promise<Locator> {
  await page.getByRole('combobox', { name: 'Commune d’exercice' }).fill('Gérardmer')
  await page.getByRole('option', { name: /^Gérardmer/ }).click()
  await page.getByLabel('Matériel professionnel').fill('40 000')
  const aid = page.getByRole('article', { name: equipment })
  await aid.getByText(euros('20 000')).first().waitFor()
  return aid
}

/** Does what a button opens a form for: fills it and sends it. */
async function does(page: Page, opener: Locator, typed: Readonly<Record<string, string>>, send: string): Promise<void> {
  await opener.click()
  const form = page.getByRole('dialog')
  for (const [label, value] of Object.entries(typed)) await form.getByLabel(label).fill(value)
  await button(form, send).click()
  await form.waitFor({ state: 'detached' })
}

async function tick(page: Page, piece: string): Promise<void> {
  const box = page.getByRole('checkbox', { name: piece })
  await box.click()
  await expect.poll(() => box.isChecked(), patiently).toBe(true)
}

/** What a click saves. */
async function saved(page: Page, link: Locator): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

/** The list that the finance department sends back, a line a mandate. */
const mandates = (...lines: string[]) => Buffer.from(['N° dossier;N° mandat;Date du mandat;Montant', ...lines].join('\r\n'))

/** Chooses a list of mandates from the pile « À payer »; gives the sheet with what it says. */
async function readMandates(page: Page, buffer: Buffer): Promise<Locator> {
  await page.goto('/aids?pile=to_pay')
  await button(page, 'Lire les mandats').click()
  const sheet = page.getByRole('dialog', { name: 'Lire les mandats' })
  await sheet.locator('input[type=file]').setInputFiles({ name: 'mandats.csv', mimeType: 'text/csv', buffer })
  await sheet.getByRole('table').waitFor()
  return sheet
}

/** A figure of the budget is the sum of the list it opens. */
async function expectSummed(page: Page, figure: string): Promise<void> {
  const link = page.getByRole('link', { name: new RegExp(`^${figure}.: `) })
  const shown = centsIn((await link.textContent()) ?? '')
  await link.click()
  const amounts = page.getByRole('table').locator('tbody td[data-column=amount]')
  await amounts.first().waitFor()
  expect(
    (await amounts.allInnerTexts()).reduce((sum, amount) => sum + centsIn(amount), 0),
    figure,
  ).toBe(shown)
  await page.goBack()
}

test('an advisor simulates on a phone: the amount, how it comes, what to bring and the commitment', async () => {
  const page = await site.signedIn('conseil', { width: 360, height: 780 })
  await page.goto('/aids/simulate')
  await page.getByRole('combobox', { name: 'Profession' }).fill('Médecin')
  await page.getByRole('option', { name: 'Médecin', exact: true }).click()
  const aid = await askForEquipment(page)
  await button(page, /^\d+ aides possibles$/).click()
  await expect
    .poll(() => page.getByRole('region', { name: 'Aides', exact: true }).evaluate((one) => one === document.activeElement))
    .toBe(true)
  await page.getByText('Gérardmer\u00a0:', { exact: false }).first().waitFor()
  const lines = await aid
    .getByRole('table', { name: `Calcul\u00a0: ${equipment}` })
    .getByRole('row')
    .allInnerTexts()
  expect(lines.map((line) => line.replace(/\s+/g, ' ').replace('−', '-').trim())).toEqual([
    'Matériel professionnel 40 000 €',
    '60 % de 40 000 € retenus 24 000 €',
    'Plafond de 20 000 € -4 000 €',
    'Montant de l’aide 20 000 €',
  ])
  await aid.getByText(/^dont 10\s000\s€ à la convention$/).waitFor()
  await button(aid, '8 pièces à fournir').click()
  await aid.getByText('RIB du bénéficiaire').waitFor()
  await aid.getByText(/^Engagement d’exercice de 36\s+mois/).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await aid.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 64))
  await keepPicture(page, 'aid-simulation')
})

test('an aid from its simulation to its balance, the aid track following all the way', async () => {
  const advisor = await site.signedIn('conseil')
  const journey = await openFor(advisor, 'Inès', 'Maréchal', '06 39 98 70 31')
  const officer = await site.signedIn('aides')
  await officer.getByRole('heading', { level: 1, name: 'Aides à instruire' }).waitFor()
  await officer.getByRole('tabpanel').getByRole('rowheader').first().waitFor()
  await keepPicture(officer, 'aids')
  await officer.getByRole('link', { name: 'Simuler une aide' }).click()
  await officer.getByRole('combobox', { name: 'Personne (facultatif)' }).fill('Inès Maréchal')
  await officer.getByRole('option', { name: /Inès Maréchal/ }).click()
  const aid = await askForEquipment(officer)
  await button(aid, `Créer le dossier\u00a0: ${equipment}`).click()
  await officer.getByRole('heading', { level: 1, name: 'Nouveau dossier d’aide' }).waitFor()
  await button(officer, 'Créer le dossier').click()
  await panel(officer, 'Pièces demandées').waitFor()
  const address = officer.url()

  await does(officer, button(officer, 'Noter le dépôt'), {}, 'Noter le dépôt')
  const todo = panel(officer, 'À faire\u00a0:')
  await todo.getByText(`Pièces obligatoires manquantes\u00a0: ${toFile.join(', ')}.`).waitFor()
  expect(await button(todo, 'Déclarer complet').count()).toBe(0)
  for (const piece of toFile) await tick(officer, piece)
  await does(officer, button(todo, 'Déclarer complet'), {}, 'Déclarer complet')
  await does(officer, button(todo, 'Rendre l’avis'), { Avis: 'Favorable\u00a0: zone prioritaire.' }, 'Rendre l’avis')
  await button(todo, 'Voir le vote').waitFor()

  // The budget is made short of it, so that the session warns.
  await officer.getByRole('link', { name: 'Budget', exact: true }).click()
  await does(officer, button(officer, /^Modifier l’inscrit 2026.: Aide à l’équipement/), { 'Inscrit au budget': '30 000' }, 'Enregistrer')
  await button(officer, /^Modifier l’inscrit 2026.: Aide à l’équipement, 30\s000\s€$/).waitFor()

  await officer.getByRole('link', { name: 'Aides', exact: true }).click()
  await officer.getByRole('tab', { name: /^Prêts au vote/ }).click()
  await officer.getByRole('link', { name: /^Prochaine séance/ }).click()
  await officer.getByRole('checkbox', { name: 'Choisir\u00a0: Dr Inès Maréchal' }).check()
  await button(officer, 'Inscrire 1 dossier').click()
  await officer.getByText('1 dossier inscrit.').waitFor()
  await said(officer, /^Les montants proposés dépassent le budget disponible.: Aide à l’équipement/).waitFor()
  const session = officer.url()

  // Nobody moves the track by hand meanwhile.
  await openBoard(advisor, 'aid')
  const columns = await readColumns(advisor, 'aid')
  const card = columns.flatMap(({ cards }) => cards).find(({ journeyId }) => journey.endsWith(journeyId))
  if (!card) throw new Error('no card')
  await cardOf(advisor, card).waitFor()
  await moveByMenu(advisor, card, 'Soldée')
  await advisor.getByText('Ce volet suit les dossiers d’aide\u00a0: il ne se déplace pas à la main.', { exact: true }).waitFor()

  // A week after the session: its votes, all at once.
  await site.pass(28)
  const page = await site.signedIn('aides')
  await page.goto(session)
  await button(page, 'Enregistrer les votes').click()
  await page.getByLabel('N° de délibération').fill('CP-2026-041')
  await expectAccessible(page, 'the votes')
  await button(page, /^Enregistrer \d+ votes$/).click()
  await page.getByText(/^\d+ votes enregistrés\.$/).waitFor()
  await page.getByRole('link', { name: 'Dr Inès Maréchal' }).click()
  const decision = panel(page, 'Vote et convention')
  await decision.getByText(euros('20 000')).first().waitFor()
  await decision.getByText('CP-2026-041').waitFor()

  // The letters: what one lacks is named first; the convention lacks nothing.
  const letters = panel(page, /^Courriers/)
  await button(letters, 'Écrire avec des blancs\u00a0: Annexe au rapport').waitFor()
  await letters.getByRole('definition').filter({ hasText: 'Date d’installation' }).waitFor()
  await button(letters, 'Écrire\u00a0: Convention').click()
  await page.getByText('Convention, version 1\u00a0: le DOCX et le PDF sont prêts.').waitFor()
  const docx = await saved(page, letters.getByRole('button', { name: /^Télécharger convention-\S+\.docx/ }))
  expect([docx.name, docx.content.subarray(0, 2).toString()]).toEqual([expect.stringMatching(/^convention-A-2026-\d+-v1\.docx$/), 'PK'])
  const pdf = await saved(page, letters.getByRole('button', { name: /^Télécharger convention-\S+\.pdf/ }))
  expect([pdf.name, pdf.content.subarray(0, 5).toString()]).toEqual([expect.stringMatching(/^convention-A-2026-\d+-v1\.pdf$/), '%PDF-'])

  // Both sign; the last of the two days is that of the convention.
  const sign = button(decision, 'Noter une signature')
  await does(page, sign, { 'Signature du Département': '2026-03-27' }, 'Enregistrer')
  await page.getByText('Signature notée.').waitFor()
  expect(await panel(page, 'Engagement d’exercice').count()).toBe(0)
  await does(page, sign, { 'Signature du bénéficiaire': '2026-03-25' }, 'Enregistrer')
  await decision.getByText('Convention du 27 mars 2026').waitFor()
  await panel(page, 'Engagement d’exercice')
    .getByText(/^36\s+mois, du/)
    .waitFor()

  // The advance: not without the bank details; sent, then told paid by the finance department's list.
  const payments = panel(page, 'Versements')
  await payments.getByText('Pièces obligatoires manquantes\u00a0: RIB du bénéficiaire.').waitFor()
  await tick(page, 'RIB du bénéficiaire')
  await does(page, button(payments, 'Transmettre'), {}, 'Transmettre')
  await page.getByText(/^Transmis aux finances.: 10\s000\s€\.$/).waitFor()
  const number = /A-2026-\d+/.exec(docx.name)?.[0] ?? ''
  const advance = `${number};M-0817;30/03/2026;10 000,00`
  const first = await readMandates(page, mandates(advance))
  await first.getByRole('row', { name: /Inès Maréchal.*M-0817.*À enregistrer/ }).waitFor()
  await button(first, /^Enregistrer 1 mandat, 10\s000\s€$/).click()
  await page.getByText('1 mandat enregistré.').waitFor()

  // The invoices of half of it: the balance is what they give, less the advance.
  await page.goto(address)
  await panel(page, 'À faire\u00a0:').waitFor()
  for (const piece of ['Justificatif d’installation (bail, attestation CPAM)', 'Factures acquittées']) await tick(page, piece)
  const invoice = { Objet: 'Fauteuil et instruments', 'Montant HT': '20 000' }
  await does(page, button(page, 'Ajouter une facture'), invoice, 'Enregistrer')
  await payments.getByRole('region', { name: 'Calcul du solde' }).getByText(euros('2 000')).waitFor()
  await page.evaluate(() => scrollTo(0, 0))
  await keepPicture(page, 'aid-application')
  await button(payments, 'Calculer le solde').click()
  const asked = page.getByRole('dialog', { name: 'Calculer le solde' })
  const [worked = ''] = await asked.getByRole('region', { name: 'Calcul du solde' }).allInnerTexts()
  expect(worked.replace(/\s+/g, ' ')).toBe(
    'Calcul du solde Fauteuil et instruments Matériel professionnel 20 000 € × 60 % 12 000 € Déjà transmis ou mandaté − 10 000 € Solde à verser 2 000 €',
  )
  await button(asked, 'Mettre à payer').click()
  await does(page, button(payments, 'Transmettre'), {}, 'Transmettre')
  const second = await readMandates(page, mandates(advance, `${number};M-0902;30/03/2026;2 000,00`))
  await second.getByRole('row', { name: /M-0817.*Déjà lu/ }).waitFor()
  await button(second, /^Enregistrer 1 mandat, 2\s000\s€$/).click()
  await page.getByText('1 mandat enregistré.').waitFor()
  await page.goto(address)
  await payments.getByText(/^12\s000\s€ mandatés sur 20\s000\s€$/).waitFor()
  expect(await panel(page, 'À faire\u00a0:').count()).toBe(0)

  // The aid track came all the way, and the budget says it to the cent.
  await page.goto(journey)
  await panel(page, 'Volets').getByText('Soldée').waitFor()
  await page.goto('/aids/budget')
  await expectSummed(page, `Attribué, ${equipment}`)
  await expectSummed(page, `Mandaté, ${equipment}`)
})
