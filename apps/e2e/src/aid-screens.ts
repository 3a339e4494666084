import type { Page } from 'playwright-core'
import { at, go, type Screen } from './screens'

/** What the screens below are about: applications whose pieces are awaited, whose advance is paid, whose commitment was not kept. */
export interface AidPlaces {
  gathering: string
  advanced: string
  breached: string
  session: string
  scheme: string
}

/** The six piles, as their address names them. */
const piles = ['to_complete', 'ready', 'to_sign', 'to_pay', 'evidence', 'terms'] as const

const zonage = 'Code commune;Commune;Zonage\n88160;Épinal;ZIP\n88196;Gérardmer;ZAC\n88413;Saint-Dié-des-Vosges;rouge\n'
const mandates =
  'N° dossier;N° mandat;Date du mandat;Montant\nA-2026-0001;M-1;02/03/2026;10 000,00\nA-1999-0001;M-2;02/03/2026;5\n;M-3;hier;x\n'

/** Chooses a CSV where the screen, or the dialog over it, asks for one. */
async function chooseCsv(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file][accept^=".csv"]')
    .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
}

/** The screens of aids: the officer's, the simulation of an advisor, what a manager keeps. */
export const aidScreens: readonly Screen<AidPlaces>[] = [
  ...piles.map(
    (pile): Screen<AidPlaces> => ({
      name: `the pile ${pile}`,
      as: 'aides',
      open: at(() => `/aids?pile=${pile}`),
      ready: (page) => page.getByRole('tabpanel').getByRole('rowheader').first(),
    }),
  ),
  {
    name: 'a simulation',
    open: at(() => '/aids/simulate?profession=10&commune=88196&materiel=40000'),
    ready: (page) => page.getByRole('article').getByRole('table').first(),
  },
  { name: 'the applications', as: 'aides', open: at(() => '/aid-applications'), ready: (page) => page.getByRole('rowheader').first() },
  {
    name: 'a new application',
    as: 'aides',
    open: at(() => '/aid-applications/create'),
    ready: (page) => page.getByRole('combobox').nth(2),
  },
  {
    name: 'an application whose pieces are gathered',
    as: 'aides',
    open: at(({ gathering }) => `/aid-applications/${gathering}`),
    ready: (page) => page.getByRole('checkbox').first(),
  },
  {
    name: 'an application that is paid',
    as: 'aides',
    open: at(({ advanced }) => `/aid-applications/${advanced}`),
    ready: (page) => page.getByRole('figure').first(),
  },
  {
    name: 'a commitment that was not kept',
    as: 'aides',
    open: at(({ breached }) => `/aid-applications/${breached}`),
    ready: (page) => page.getByRole('figure').first(),
  },
  { name: 'the sessions', as: 'aides', open: at(() => '/aids/sessions'), ready: (page) => page.getByRole('rowheader').first() },
  {
    name: 'a session',
    as: 'aides',
    open: at(({ session }) => `/aids/sessions/${session}`),
    ready: (page) => page.getByRole('rowheader').last(),
  },
  { name: 'the budget', as: 'aides', open: at(() => '/aids/budget'), ready: (page) => page.getByRole('rowheader').last() },
  { name: 'the payments', as: 'aides', open: at(() => '/aid-payments'), ready: (page) => page.getByRole('rowheader').first() },
  {
    name: 'the mandates read',
    as: 'aides',
    open: async (page) => {
      await go(page, '/aids?pile=to_pay')
      await page.getByRole('tabpanel').getByRole('button').first().click()
      await chooseCsv(page, mandates)
    },
    ready: (page) => page.getByRole('dialog').getByRole('rowheader').last(),
  },
  {
    name: 'the commitments',
    as: 'aides',
    open: at(() => '/aids/commitments'),
    ready: (page) => page.getByRole('tabpanel').getByRole('rowheader').last(),
  },
  {
    name: 'the catalogue of aids',
    as: 'responsable',
    open: at(() => '/aid-schemes'),
    ready: (page) => page.getByRole('main').getByRole('listitem').last(),
  },
  {
    name: 'an aid of the catalogue',
    as: 'responsable',
    open: at(({ scheme }) => `/aid-schemes/${scheme}`),
    ready: (page) => page.getByRole('main').getByRole('listitem').last(),
  },
  {
    name: 'the next version of an aid',
    as: 'responsable',
    open: at(({ scheme }) => `/aid-schemes/${scheme}/edition`),
    ready: (page) => page.getByRole('main').getByRole('textbox').last(),
  },
  {
    name: 'the zonages',
    as: 'responsable',
    open: at(() => '/zonages'),
    ready: (page) => page.getByRole('tabpanel').getByRole('listitem').first(),
  },
  {
    name: 'a zonage read from its file',
    as: 'responsable',
    open: async (page) => {
      await go(page, '/zonages/load')
      await page.getByRole('main').getByRole('textbox').first().waitFor()
      await chooseCsv(page, zonage)
    },
    ready: (page) => page.getByRole('main').getByRole('combobox').nth(2),
  },
  {
    name: 'the letter templates',
    as: 'responsable',
    open: at(() => '/letter-templates'),
    ready: (page) => page.getByRole('main').getByRole('listitem').last(),
  },
  {
    name: 'the opening balances',
    as: 'responsable',
    open: at(() => '/opening-balances'),
    ready: (page) => page.getByRole('main').getByRole('heading', { level: 1 }),
  },
]
