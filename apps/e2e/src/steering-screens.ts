import type { Page } from 'playwright-core'
import { at, go, type Screen } from './screens'

/** What the screens below are about: the comité to come, the cellule of today, figures stopped, and what changed since. */
export interface SteeringPlaces {
  council: string
  cell: string
  report: string
}

const words = {
  fr: {
    openAll: 'Tout déplier',
    decide: 'Prendre une décision',
    check: /Installations sans attribution/,
  },
  en: {
    openAll: 'Unfold all',
    decide: 'Take a decision',
    check: /Installations without attribution/,
  },
} as const

/** A CSV of cantons where the screen asks for one. */
async function chooseCantons(page: Page): Promise<void> {
  const text = 'Code commune;Commune;Code canton;Canton\n88160;Épinal;8805;Épinal-1\n88196;Gérardmer;8807;Gérardmer\n'
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'cantons.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
}

/** A button of the screen, once it is there. */
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).first().click()

/** The screens of steering and of the comité: a manager's, and what the staff of the comité see of them. */
export const steeringScreens: readonly Screen<SteeringPlaces>[] = [
  {
    name: 'steering',
    as: 'responsable',
    open: at(() => '/steering'),
    ready: (page) => page.getByRole('figure').getByRole('link').first(),
  },
  {
    name: 'the indicators, unfolded',
    as: 'responsable',
    open: async (page, _, language) => {
      await go(page, '/steering/indicators')
      await press(page, words[language].openAll)
    },
    ready: (page) => page.getByRole('table').getByRole('table').last(),
  },
  { name: 'the tracks of families', as: 'responsable', open: at(() => '/tracks'), ready: (page) => page.getByRole('row').nth(1) },
  { name: 'the exchanges', as: 'responsable', open: at(() => '/interactions'), ready: (page) => page.getByRole('row').nth(1) },
  { name: 'the EPCI', as: 'responsable', open: at(() => '/epcis'), ready: (page) => page.getByRole('row').nth(1) },
  {
    name: 'a cohort beside another',
    as: 'responsable',
    open: at(() => '/steering?mode=cohort&from=2025-01-01&to=2025-12-31&compareFrom=2024-01-01&compareTo=2024-12-31'),
    ready: (page) => page.getByRole('figure').getByRole('link').first(),
  },
  {
    name: 'the installations',
    as: 'responsable',
    open: at(() => '/installations'),
    ready: (page) => page.getByRole('table').last().getByRole('row').nth(1),
  },
  {
    name: 'the departures',
    as: 'responsable',
    open: at(() => '/departures'),
    ready: (page) => page.getByRole('table').last().getByRole('row').nth(1),
  },
  {
    name: 'the territory and a commune of it',
    as: 'responsable',
    open: at(() => '/territory?commune=88160'),
    ready: (page) => page.getByRole('table').nth(1).getByRole('row').nth(1),
  },
  { name: 'the areas', as: 'responsable', open: at(() => '/areas'), ready: (page) => page.getByRole('main').getByRole('listitem').first() },
  {
    name: 'cantons read from their file',
    as: 'responsable',
    open: async (page) => {
      await go(page, '/areas/load?kind=canton')
      await page.getByRole('main').getByRole('textbox').first().waitFor()
      await chooseCantons(page)
    },
    ready: (page) => page.getByRole('main').getByRole('combobox').first(),
  },
  {
    name: 'an APL to load',
    as: 'responsable',
    open: at(() => '/areas/apl'),
    ready: (page) => page.getByRole('main').getByRole('heading', { level: 1 }),
  },
  { name: 'the bodies', as: 'responsable', open: at(() => '/committees'), ready: (page) => page.getByRole('rowheader').first() },
  {
    name: 'the outlines of the map',
    as: 'admin',
    open: at(() => '/contours'),
    ready: (page) => page.getByRole('main').getByRole('heading', { level: 1 }),
  },
  { name: 'the meetings', as: 'responsable', open: at(() => '/meetings'), ready: (page) => page.getByRole('rowheader').first() },
  {
    name: 'a meeting, a decision being typed',
    as: 'responsable',
    open: async (page, { council }, language) => {
      await go(page, `/meetings/${council}`)
      await press(page, words[language].decide)
    },
    ready: (page) => page.getByRole('form').getByRole('combobox').first(),
  },
  {
    name: 'the sheet of the cellule',
    as: 'responsable',
    open: at(({ cell }) => `/meetings/${cell}/sheet`),
    ready: (page) => page.getByRole('rowheader').first(),
  },
  {
    name: 'what to put right before stopping',
    as: 'responsable',
    open: async (page, _, language) => {
      await go(page, '/reports/new')
      await page.getByRole('main').getByRole('button', { name: words[language].check }).click()
    },
    ready: (page) => page.getByRole('main').getByRole('listitem').getByRole('form').last(),
  },
  { name: 'the figures stopped', as: 'responsable', open: at(() => '/reports'), ready: (page) => page.getByRole('rowheader').first() },
  {
    name: 'figures stopped, what changed since unfolded',
    as: 'responsable',
    open: async (page, { report }) => {
      await go(page, `/reports/${report}`)
      await page
        .getByRole('tabpanel')
        .getByRole('button', { name: /^[+−-]/, expanded: false })
        .first()
        .click()
    },
    ready: (page) => page.getByRole('tabpanel').getByRole('listitem').first(),
  },
  {
    name: 'the pack of a session',
    as: 'responsable',
    open: at(({ report }) => `/reports/${report}?tab=pack`),
    ready: (page) => page.getByRole('tabpanel').getByRole('textbox').last(),
  },
  {
    name: 'the comité, for its staff',
    as: 'comite',
    open: at(({ council }) => `/meetings/${council}`),
    ready: (page) => page.getByRole('main').getByRole('heading', { level: 2 }).last(),
  },
  {
    name: 'the departures, as pseudonyms',
    as: 'comite',
    open: at(() => '/departures'),
    ready: (page) => page.getByRole('table').last().getByRole('row').nth(1),
  },
]
