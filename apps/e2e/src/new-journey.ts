import type { Locator, Page } from 'playwright-core'

/** Chooses in a box that opens a list. */
export async function choose(page: Page, box: Locator, option: string | RegExp): Promise<void> {
  await box.click()
  await page.getByRole('option', { name: option }).first().click()
}

/** A doctor typed in from the header, with a journey opened at once; ends on the journey's page, whose address it gives. */
export async function openFor(page: Page, firstName: string, lastName: string, phone: string): Promise<string> {
  await page.getByRole('button', { name: 'Créer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Une personne' }).click()
  const sheet = page.getByRole('dialog', { name: 'Nouvelle personne' })
  await sheet.getByRole('textbox', { name: 'Nom', exact: true }).fill(lastName)
  await sheet.getByRole('textbox', { name: 'Prénom' }).fill(firstName)
  await choose(page, sheet.getByRole('combobox', { name: 'Civilité' }), 'Dr')
  await sheet.getByRole('textbox', { name: 'Téléphone', exact: true }).fill(phone)
  await sheet.getByRole('combobox', { name: 'Profession' }).fill('Médecin')
  await page.getByRole('option', { name: 'Médecin', exact: true }).click()
  await sheet.getByRole('button', { name: 'Créer la fiche' }).click()
  await page.getByRole('heading', { level: 1, name: new RegExp(`${firstName} ${lastName}`) }).waitFor()
  await page
    .getByRole('button', { name: /^Ouvrir un parcours/ })
    .first()
    .click()
  await page
    .getByRole('dialog', { name: /^Ouvrir un parcours/ })
    .getByRole('button', { name: 'Ouvrir', exact: true })
    .click()
  await page.getByRole('list', { name: 'Phases du parcours' }).waitFor()
  return page.url()
}
