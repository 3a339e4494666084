import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { expectAccessible, expectNoOverflow } from './axe'
import { openSite, type Site } from './site'

const workbook = fileURLToPath(new URL('../../api/src/imports/samples/suivi_contacts_cp1252.csv', import.meta.url))
const desk = { width: 1440, height: 900 }
const phone = { width: 360, height: 780 }
const words = { fr: { exchange: /^Noter un échange/, create: 'Créer' }, en: { exchange: /^Log an exchange/, create: 'Create' } } as const

interface Places {
  journey: string
  person: string
  importRun: string
}
interface Screen {
  name: string
  open: (page: Page, places: Places, language: keyof typeof words) => Promise<unknown>
  /** On screen once the data are. */
  ready: (page: Page) => Locator
}

const at =
  (address: (places: Places) => string): Screen['open'] =>
  (page, places) =>
    page.goto(address(places))

const screens: readonly Screen[] = [
  { name: 'the day', open: at(() => '/'), ready: (page) => page.getByRole('link', { name: /Kerbrat/ }).first() },
  { name: 'the calls', open: at(() => '/calls'), ready: (page) => page.getByRole('group').getByRole('radio').first() },
  { name: 'all the tasks', open: at(() => '/tasks'), ready: (page) => page.getByRole('link', { name: /Kerbrat/ }).first() },
  { name: 'the answers awaited', open: at(() => '/awaited'), ready: (page) => page.getByRole('region').getByRole('link').first() },
  { name: 'the boards', open: at(() => '/journeys?filter={}'), ready: (page) => page.getByRole('article').first() },
  { name: 'the list of journeys', open: at(() => '/journeys?view=list&filter={}'), ready: (page) => page.getByRole('rowheader').first() },
  { name: 'a journey', open: at(({ journey }) => `/journeys/${journey}`), ready: (page) => page.locator('time').last() },
  {
    name: 'a journey, a track opened and its history narrowed',
    open: async (page, { journey }) => {
      await page.goto(`/journeys/${journey}?filter={"kind":"step"}`)
      await page.getByRole('button', { name: /^(Installation|Practice)/ }).click()
    },
    ready: (page) => page.getByRole('table').getByRole('rowheader').first(),
  },
  { name: 'a road map', open: at(({ journey }) => `/journeys/${journey}/road-map`), ready: (page) => page.getByRole('checkbox').first() },
  {
    name: 'the palette',
    open: async (page) => {
      await page.goto('/')
      await page.getByRole('navigation').first().waitFor()
      await page.keyboard.press('Control+k')
    },
    ready: (page) => page.getByRole('dialog').getByRole('option').first(),
  },
  {
    name: 'the keys',
    open: async (page) => {
      await page.goto('/')
      await page.getByRole('navigation').first().waitFor()
      await page.keyboard.press('?')
    },
    ready: (page) => page.getByRole('dialog').getByRole('switch'),
  },
  { name: 'the directory', open: at(() => '/people'), ready: (page) => page.getByRole('rowheader').first() },
  { name: 'the new contacts', open: at(() => '/people?tab=new'), ready: (page) => page.getByRole('tabpanel').getByRole('button').last() },
  { name: 'a person', open: at(({ person }) => `/people/${person}`), ready: (page) => page.getByRole('heading', { level: 2 }).first() },
  { name: 'the imports', open: at(() => '/imports'), ready: (page) => page.getByRole('link', { name: /suivi_contacts/ }) },
  {
    name: 'the columns of an import',
    open: at(({ importRun }) => `/imports/${importRun}`),
    ready: (page) => page.getByRole('rowheader').first(),
  },
  {
    name: 'the values of an import',
    open: at(({ importRun }) => `/imports/${importRun}?step=values`),
    ready: (page) => page.getByRole('tabpanel').getByRole('combobox').first(),
  },
  {
    name: 'the preview of an import',
    open: at(({ importRun }) => `/imports/${importRun}?step=preview`),
    ready: (page) => page.getByRole('tabpanel').getByRole('listitem').first(),
  },
  { name: 'steering', open: at(() => '/steering'), ready: (page) => page.getByRole('rowheader').first() },
  { name: 'a cohort', open: at(() => '/steering?mode=cohort'), ready: (page) => page.getByRole('rowheader').first() },
  { name: 'the installations', open: at(() => '/installations'), ready: (page) => page.getByRole('row').nth(1) },
  { name: 'an address that leads nowhere', open: at(() => '/nowhere'), ready: (page) => page.getByRole('main').getByRole('link') },
  {
    name: 'noting an exchange',
    open: async (page, { journey }, language) => {
      await page.goto(`/journeys/${journey}`)
      await page.getByRole('button', { name: words[language].exchange }).first().click()
    },
    ready: (page) => page.getByRole('dialog').getByRole('radio').last(),
  },
  {
    name: 'planning a task',
    open: async (page, _, language) => {
      await page.goto('/')
      await page.getByRole('button', { name: words[language].create }).click()
      await page.getByRole('menuitem').last().click()
    },
    ready: (page) => page.getByRole('dialog').getByRole('textbox').first(),
  },
]

let site: Site
const places: Places = { journey: '', person: '', importRun: '' }

beforeAll(async () => {
  site = await openSite()
  const page = await site.signedIn('conseil')
  const day = await (await page.request.get('/api/day')).json()
  const line = day.sections[0].lines[0]
  const upload = await page.request.post('/api/imports?fileName=suivi_contacts.csv', {
    data: readFileSync(workbook),
    headers: { 'content-type': 'application/octet-stream' },
  })
  Object.assign(places, { journey: line.journeyId, person: line.person.id, importRun: (await upload.json()).id })
  await page.context().close()
})
afterAll(() => site?.close())

describe.each(['fr', 'en'] as const)('in %s, at a desk and on a small phone', (language) => {
  let page: Page
  beforeAll(async () => {
    page = await site.signedIn('conseil', { language })
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

  test.each(screens)('$name', async ({ open, ready }) => {
    await page.setViewportSize(desk)
    await open(page, places, language)
    await ready(page).waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    await expectAccessible(page, 'at a desk')
    await expectNoOverflow(page, 'at a desk')
    await page.setViewportSize(phone)
    await ready(page).waitFor({ state: 'attached' })
    await expectAccessible(page, 'on a phone')
    await expectNoOverflow(page, 'on a phone')
  })
})
