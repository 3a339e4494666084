import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, test } from 'vitest'
import { expectAccessible, expectNoOverflow } from './axe'
import { phone, readScreens } from './read-screens'
import { type Places, screens } from './screens'
import { openSite, type Site } from './site'

const workbook = fileURLToPath(new URL('../../api/src/imports/samples/suivi_contacts_cp1252.csv', import.meta.url))

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

test.each(['fr', 'en'] as const)('signing in, in %s', async (language) => {
  const visitor = await site.visit({ language })
  await visitor.goto('/')
  await visitor.getByRole('textbox').first().waitFor()
  await expectAccessible(visitor, 'at a desk')
  await visitor.setViewportSize(phone)
  await expectAccessible(visitor, 'on a phone')
  await expectNoOverflow(visitor, 'on a phone')
})

readScreens(
  screens,
  () => site,
  () => places,
)
