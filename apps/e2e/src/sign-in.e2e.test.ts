import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { keepPicture } from './pictures'
import { openSite, type Site } from './site'
import { demoPassword } from './when'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.leave())
afterAll(() => site?.close())

const team = ['Ma journée', 'Parcours', 'Liste d’attente', 'Annuaire']
const aids = ['Aides', 'Simuler une aide', 'Engagements d’exercice']
const figures = ['Territoire', 'Installations', 'Départs', 'Pilotage', 'Indicateurs', 'Comités', 'Chiffres arrêtés']

const firstScreens = [
  { account: 'conseil', title: 'Lundi 2 mars', menu: [...team, 'Importer', ...aids, ...figures, 'Corbeille'] },
  {
    account: 'responsable',
    title: 'Pilotage',
    menu: [...team, 'Importer', ...aids, 'Budget', ...figures, 'Corbeille', 'Administration'],
  },
  { account: 'secretariat', title: 'Lundi 2 mars', menu: [...team, ...aids, ...figures, 'Corbeille'] },
  { account: 'aides', title: 'Aides à instruire', menu: [...team, ...aids, 'Budget', ...figures, 'Corbeille'] },
  { account: 'comite', title: 'Comités', menu: figures },
  { account: 'admin', title: 'Administration', menu: ['Administration'] },
]

describe('signing in', () => {
  test.each(firstScreens)('$account arrives on « $title » with the menu of that role', async ({ account, title, menu }) => {
    const page = await site.signedIn(account)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const entries = page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('listitem')
    const words = await entries.allInnerTexts()
    expect(words.map((word) => word.split('\n')[0])).toEqual(menu)
    if (account === 'conseil') await keepPicture(page, 'day')
  })

  test('from the day to the page of a journey: phases, tracks, readiness and what was said', async () => {
    const page = await site.signedIn('conseil')
    await page.getByRole('link', { name: 'Dr Élise Kerbrat' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dr Élise Kerbrat' }).waitFor()
    for (const title of ['Volets', 'Historique', 'Prêt pour l’arrivée', 'Foyer']) await page.getByRole('region', { name: title }).waitFor()
    await page
      .getByRole('region', { name: 'Historique' })
      .getByText(/Appel|Courriel|Rendez-vous/)
      .first()
      .waitFor()
    expect(await page.getByText('visible de vous seul').count(), 'her own private note').toBeGreaterThan(0)
    await keepPicture(page, 'journey')
  })

  test('a wrong password is refused at once, what was typed stays, the right one enters', async () => {
    const page = await site.visit()
    await page.goto('/journeys?view=list')
    const email = page.getByRole('textbox', { name: 'Adresse électronique' })
    await email.fill('conseil@ancrage.example')
    await page.getByLabel('Mot de passe').fill('autre chose')
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor()
    expect(await email.inputValue()).toBe('conseil@ancrage.example')
    await page.getByLabel('Mot de passe').fill(demoPassword)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Parcours' }).waitFor()
    expect(new URL(page.url()).search).toBe('?view=list')
  })

  test('signing out ends the session: the cookie is worth nothing any more', async () => {
    const page = await site.signedIn('conseil')
    const cookies = await page.context().cookies()
    await page.getByRole('button', { name: 'Compte de Claire Mougel' }).click()
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click()
    await page.getByRole('button', { name: 'Se connecter' }).waitFor()
    await page.context().addCookies(cookies)
    expect((await page.request.get('/api/auth/me')).status()).toBe(401)
  })

  test('the language of the header is kept on the account', async () => {
    const page = await site.signedIn('secretariat')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Monday 2 March' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Monday 2 March' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })
})

describe('feature 16 (part): what one may not see is as if it were not', () => {
  test('feature 16 (part): the staff of the comité see pseudonyms, and no address opens a file', async () => {
    const claire = await site.signedIn('conseil')
    const [journey] = await (await claire.request.get('/api/journeys?range=[0,0]')).json()
    const { person } = await (await claire.request.get(`/api/journeys/${journey.id}/page`)).json()

    const page = await site.signedIn('comite')
    await page.goto('/steering')
    await page
      .getByRole('link', { name: /^\d+, .*parcours/i })
      .first()
      .click()
    const table = page.getByRole('table', { name: 'Parcours', exact: true })
    await table.waitFor()
    expect(await table.getByRole('link').count()).toBe(0)
    const heads = await table.getByRole('columnheader').allInnerTexts()
    expect(heads.join(' ')).not.toMatch(/nom|téléphone|commune|suivi/i)

    for (const address of [`/journeys/${journey.id}`, `/people/${person.id}`]) {
      await page.goto(address)
      await page
        .getByText(/Cette page n’existe pas|Votre rôle ne permet pas/)
        .first()
        .waitFor()
      expect(await page.getByText(person.lastName).count()).toBe(0)
    }
    expect(await page.getByRole('button', { name: 'Rechercher' }).count()).toBe(0)
    const replies = await Promise.all(
      [`/api/journeys/${journey.id}/page`, `/api/people/${person.id}`, `/api/people?filter={"q":"${person.lastName}"}`, '/api/tasks'].map(
        async (address) => (await page.request.get(address)).status(),
      ),
    )
    expect(replies.every((status) => [400, 403, 404].includes(status))).toBe(true)
  })

  test('feature 16 (part): a private note is its author’s alone, for a manager too', async () => {
    const claire = await site.signedIn('conseil')
    const [journey] = await (await claire.request.get('/api/journeys?filter={"status":"active"}&range=[0,0]')).json()
    const reply = await claire.request.post('/api/interactions', {
      data: {
        kind: 'note',
        journeyId: journey.id,
        personId: journey.personId,
        occurredOn: '2026-03-02',
        summary: 'Hésite à cause de sa mère',
        visibility: 'private',
      },
    })
    expect(reply.ok(), await reply.text()).toBe(true)
    const note = await reply.json()
    await claire.goto(`/journeys/${journey.id}`)
    await claire.getByText('Hésite à cause de sa mère').waitFor()

    const paul = await site.signedIn('responsable')
    await paul.goto(`/journeys/${journey.id}`)
    await paul.getByRole('heading', { name: 'Historique' }).waitFor()
    await paul.getByRole('button', { name: 'Enregistrer' }).waitFor()
    expect(await paul.getByText('Hésite à cause de sa mère').count()).toBe(0)
    const [hidden, absent] = await Promise.all(
      [note.id, '01950000-0000-7000-8000-000000000000'].map((id) => paul.request.get(`/api/interactions/${id}`)),
    )
    expect([hidden?.status(), await hidden?.text()]).toEqual([absent?.status(), await absent?.text()])
    expect(hidden?.status()).toBe(404)
  })
})
