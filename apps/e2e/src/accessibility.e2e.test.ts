import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { expectAccessible, expectNoOverflow } from './axe'
import { quietOnce } from './quiet'
import { type Places, screens } from './screens'
import { openSite, type Site } from './site'

const workbook = fileURLToPath(new URL('../../api/src/imports/samples/suivi_contacts_cp1252.csv', import.meta.url))
const desk = { width: 1440, height: 900 }
const phone = { width: 360, height: 780 }

let site: Site
const places: Places = { journey: '', planned: '', person: '', importRun: '', absence: '', playbook: '' }

beforeAll(async () => {
  site = await openSite()
  const page = await site.signedIn('conseil')
  const day = await (await page.request.get('/api/day')).json()
  const line = day.sections[0].lines[0]
  const upload = await page.request.post('/api/imports?fileName=suivi_contacts.csv', {
    data: readFileSync(workbook),
    headers: { 'content-type': 'application/octet-stream' },
  })
  const filter = encodeURIComponent(JSON.stringify({ q: 'Élise Kerbrat', status: 'active' }))
  const [planned] = await (await page.request.get(`/api/journeys?filter=${filter}`)).json()
  Object.assign(places, { journey: line.journeyId, planned: planned.id, person: line.person.id, importRun: (await upload.json()).id })
  const manager = await site.signedIn('responsable')
  const colleagues: { id: string; name: string }[] = await (await manager.request.get('/api/colleagues')).json()
  const idOf = (name: string) => colleagues.find((one) => one.name === name)?.id
  const declared = await manager.request.post('/api/absences', {
    data: { userId: idOf('Karim Benali'), standInId: idOf('Claire Mougel'), fromOn: '2026-03-09', untilOn: '2026-03-13' },
  })
  const [playbook] = await (await manager.request.get('/api/playbooks/shelf')).json()
  Object.assign(places, { absence: (await declared.json()).id, playbook: playbook.id })
  await site.leave()
})
afterAll(() => site?.close())

describe.each(['fr', 'en'] as const)('in %s, at a desk and on a small phone', (language) => {
  const pages: Record<string, Page> = {}
  const quiet: Record<string, () => Promise<void>> = {}
  beforeAll(async () => {
    for (const account of ['conseil', 'responsable', 'admin']) {
      const page = await site.signedIn(account, { language })
      pages[account] = page
      quiet[account] = quietOnce(page)
    }
  })

  test('signing in', async () => {
    const visitor = await site.visit({ language })
    await visitor.goto('/')
    await visitor.getByRole('textbox').first().waitFor()
    await expectAccessible(visitor, 'at a desk')
    await visitor.setViewportSize(phone)
    await expectAccessible(visitor, 'on a phone')
    await expectNoOverflow(visitor, 'on a phone')
  })

  test.each(screens)('$name', async ({ as = 'conseil', open, ready }) => {
    const page = pages[as] as Page
    await page.setViewportSize(desk)
    await open(page, places, language)
    await ready(page).waitFor({ state: 'attached' })
    await quiet[as]?.()
    await expectAccessible(page, 'at a desk')
    await expectNoOverflow(page, 'at a desk')
    await page.setViewportSize(phone)
    await ready(page).waitFor({ state: 'attached' })
    // What is drawn on a phone is the same in both languages; only the room its words take differs.
    if (language === 'fr') await expectAccessible(page, 'on a phone')
    await expectNoOverflow(page, 'on a phone')
  })
})
