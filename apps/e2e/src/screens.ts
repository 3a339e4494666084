import type { Locator, Page } from 'playwright-core'
import { mailFrom } from './mail-from'

/** What the screens below are about. */
export interface Places {
  journey: string
  /** A journey that follows a plan. */
  planned: string
  person: string
  importRun: string
  absence: string
  playbook: string
}

/** Screens to be read by everyone: how each opens, and what is there once its data are. */
export interface Screen<P = Places> {
  readonly name: string
  /** Who opens it; an advisor unless said. */
  readonly as?: 'aides' | 'responsable' | 'admin' | 'comite'
  readonly open: (page: Page, places: P, language: keyof typeof words) => Promise<unknown>
  readonly ready: (page: Page) => Locator
}

const words = {
  fr: {
    exchange: /^Noter un échange/,
    create: 'Créer',
    aim: 'Arrivée visée et communes',
    date: 'Arrivée visée',
    save: 'Enregistrer',
    agenda: 'Mon agenda',
  },
  en: {
    exchange: /^Log an exchange/,
    create: 'Create',
    aim: 'Arrival and communes',
    date: 'Target date',
    save: 'Save',
    agenda: 'My calendar',
  },
} as const

/** Goes to a screen as a link does: the site is loaded once, and again only to leave a dialog behind. */
export async function go(page: Page, address: string): Promise<void> {
  if ((await page.getByRole('dialog').count()) > 0) await page.goto(address)
  else
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, address)
}

/** At an address. */
export const at =
  <P = Places>(address: (places: P) => string): Screen<P>['open'] =>
  (page, places) =>
    go(page, address(places))

async function openNotices(page: Page): Promise<void> {
  await go(page, '/')
  await page.getByRole('button', { name: /^Notifications/ }).click()
}

export const screens: readonly Screen[] = [
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
      await go(page, `/journeys/${journey}?filter={"kind":"step"}`)
      await page.getByRole('button', { name: /^(Installation|Practice)/ }).click()
    },
    ready: (page) => page.getByRole('table').getByRole('rowheader').first(),
  },
  { name: 'a road map', open: at(({ journey }) => `/journeys/${journey}/road-map`), ready: (page) => page.getByRole('checkbox').first() },
  {
    name: 'the palette',
    open: async (page) => {
      await go(page, '/')
      await page.getByRole('navigation').first().waitFor()
      await page.keyboard.press('Control+k')
    },
    ready: (page) => page.getByRole('dialog').getByRole('option').first(),
  },
  {
    name: 'the keys',
    open: async (page) => {
      await go(page, '/')
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
  { name: 'an address that leads nowhere', open: at(() => '/nowhere'), ready: (page) => page.getByRole('main').getByRole('link').first() },
  {
    name: 'noting an exchange',
    open: async (page, { journey }, language) => {
      await go(page, `/journeys/${journey}`)
      await page.getByRole('button', { name: words[language].exchange }).first().click()
    },
    ready: (page) => page.getByRole('dialog').getByRole('radio').last(),
  },
  {
    name: 'planning a task',
    open: async (page, _, language) => {
      await go(page, '/')
      await page.getByRole('button', { name: words[language].create }).click()
      await page.getByRole('menuitem').last().click()
    },
    ready: (page) => page.getByRole('dialog').getByRole('textbox').first(),
  },
  {
    name: 'a whole plan',
    open: async (page, { planned }) => {
      await go(page, `/journeys/${planned}`)
      await page.getByRole('region', { name: 'Plan', exact: true }).getByRole('button').first().click()
    },
    ready: (page) => page.getByRole('dialog').getByRole('heading', { level: 3 }).first(),
  },
  {
    name: 'a plan moved with its arrival',
    open: async (page, { planned }, language) => {
      const { aim, date, save } = words[language]
      await go(page, `/journeys/${planned}`)
      await page.getByRole('button', { name: aim }).click()
      await page.getByRole('dialog').getByLabel(date).fill('2026-12-01')
      await page.getByRole('dialog').getByRole('button', { name: save }).click()
    },
    ready: (page) => page.getByRole('dialog').getByRole('checkbox').first(),
  },
  {
    name: 'noting a mail',
    open: async (page, { journey }) => {
      await go(page, `/journeys/${journey}`)
      const buffer = mailFrom({ name: 'Hélène Aldric', email: 'h.aldric@exemple.example' }, 'Notre visite', 'À jeudi.')
      await page.locator('input[type=file][accept^=".eml"]').setInputFiles({ name: 'visite.eml', mimeType: 'message/rfc822', buffer })
    },
    ready: (page) => page.getByRole('dialog').getByRole('checkbox').last(),
  },
  { name: 'the notices', open: openNotices, ready: (page) => page.getByRole('dialog').getByRole('listitem').first() },
  {
    name: 'what one wishes to be told',
    open: async (page) => {
      await openNotices(page)
      await page.getByRole('dialog').getByRole('contentinfo').getByRole('button').last().click()
    },
    ready: (page) => page.getByRole('dialog').getByRole('rowheader').first(),
  },
  {
    name: 'one’s calendar',
    open: async (page, _, language) => {
      await go(page, '/')
      await page.getByRole('button', { name: /Claire Mougel$/ }).click()
      await page.getByRole('menuitem', { name: words[language].agenda }).click()
    },
    ready: (page) => page.getByRole('dialog').getByRole('heading', { level: 2 }),
  },
  { name: 'the absences', open: at(() => '/absences'), ready: (page) => page.getByRole('main').getByRole('listitem').first() },
  {
    name: 'hand-over sheets',
    open: at(({ absence }) => `/absences/${absence}/hand-over`),
    ready: (page) => page.getByRole('article').first(),
  },
  {
    name: 'the playbooks',
    as: 'responsable',
    open: at(() => '/playbooks'),
    ready: (page) => page.getByRole('main').getByRole('listitem').first(),
  },
  {
    name: 'a playbook',
    as: 'responsable',
    open: at(({ playbook }) => `/playbooks/${playbook}`),
    ready: (page) => page.getByRole('main').getByRole('listitem').first(),
  },
  {
    name: 'a step of a playbook',
    as: 'responsable',
    open: async (page, { playbook }) => {
      await go(page, `/playbooks/${playbook}`)
      await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click()
    },
    ready: (page) => page.getByRole('dialog').getByRole('combobox').first(),
  },
  {
    name: 'the follow-up rules',
    as: 'responsable',
    open: at(() => '/follow-up-rules'),
    ready: (page) => page.getByRole('main').getByRole('listitem').first(),
  },
  {
    name: 'a follow-up rule',
    as: 'responsable',
    open: async (page) => {
      await go(page, '/follow-up-rules')
      await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click()
    },
    ready: (page) => page.getByRole('dialog').getByRole('combobox').first(),
  },
  {
    name: 'the mail templates',
    as: 'responsable',
    open: at(() => '/mail-templates'),
    ready: (page) => page.getByRole('rowheader').first(),
  },
  {
    name: 'the mails sent',
    as: 'admin',
    open: at(() => '/mails'),
    ready: (page) => page.getByRole('main').getByRole('heading', { level: 1 }),
  },
]
