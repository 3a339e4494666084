import { describe, expect, it, test } from 'vitest'
import { languages } from '../kernel/choices'
import { aDay } from '../testing/build'
import { someSessionFigures } from '../testing/reports'
import { audienceChoices } from './pack-figures'
import { slideKeys } from './session-figures'
import { slidesOf } from './slides'
import type { Session } from './slides/drawing'
import { highlightsText, readHighlights } from './slides/highlights'

const figures = someSessionFigures()
const team = { comments: {}, language: 'fr', audience: 'team', session: null } as const
const titles = (slides: ReturnType<typeof slidesOf>) => slides.map(({ title }) => title)

test('ten slides, each with one message made of the figures', () => {
  expect(titles(slidesOf(figures, team))).toEqual([
    'Mission santé des Vosges\u00a0: 730 contacts et 113 installations depuis 2019',
    '418 accompagnements sur 730 contacts établis',
    '1 décision sur 3 suivie d’effet, 1 en retard',
    '66 professionnels de santé, 14 élus et 9 partenaires au 1er\u00a0semestre 2025',
    '58 médecins sur 78 installés avec la mission, 74,4\u00a0%',
    '104 parcours en cours, 3 arrivées attendues sous six mois',
    'Conjoint\u00a0: première raison d’arrêt, 92 parcours sur 301',
    '532\u00a0500\u00a0€ attribués en 2025 sur 850\u00a0000\u00a0€ inscrits',
    '46 départs attendus sous 24\u00a0mois, 19 candidats visant un EPCI',
    '2 décisions encore à mettre en œuvre',
  ])
  expect(titles(slidesOf(figures, { ...team, language: 'en' }))[4]).toBe('58 of 78 doctors in practice with the mission, 74.4%')
})

test('the cover names the session, where the figures are for one', () => {
  const coverOf = (session: Session | null) => slidesOf(figures, { ...team, session })[0]?.columns[0]
  expect(coverOf({ committee: 'Comité stratégique', heldOn: aDay('2025-06-24') })).toEqual([
    { kind: 'text', text: 'Comité stratégique, 24 juin 2025' },
    ...(coverOf(null) ?? []),
  ])
})

test('journeys under way are defined as what their slide adds up: not as those that are active', () => {
  const [, , , , , underWay] = slidesOf(figures, team)
  expect(underWay?.foot).toContain('en veille et en liste d’attente compris')
  expect(underWay?.foot).not.toContain('Parcours actifs')
})

test('a figure stands beside what it was at the last session and a year before', () => {
  const [, essentials] = slidesOf(figures, team)
  expect(essentials?.band[0]).toMatchObject({
    figures: [
      { label: 'Contacts établis', value: '730', before: ['702 au 12 février 2025 (+28)', '641 un an avant (+89)'] },
      { label: 'Accompagnés', value: '418' },
      { value: '113' },
      { value: '73,5\u00a0%', before: ['72,9\u00a0% au 12 février 2025 (+0,6\u00a0point)', '73,4\u00a0% un an avant (=)'] },
      {
        value: '3\u00a0780\u00a0000\u00a0€',
        before: [
          '3\u00a0610\u00a0000\u00a0€ au 12 février 2025 (+170\u00a0000\u00a0€)',
          '3\u00a0200\u00a0000\u00a0€ un an avant (+580\u00a0000\u00a0€)',
        ],
      },
    ],
  })
  expect(essentials?.foot).toContain('Chiffres arrêtés au 18 juin 2025, du 1er janvier 2019 au 18 juin 2025.')
})

test('facts and alerts are proposed from the figures, and what is typed takes their place', () => {
  const typed = highlightsText({ facts: ['Un fait'], alerts: ['Une alerte'] }, 'fr')
  expect(readHighlights(typed)).toEqual({ facts: ['Un fait'], alerts: ['Une alerte'] })
  expect(readHighlights(' \n')).toBeNull()
  const [, half] = slidesOf(figures, { ...team, comments: { essentials: 'Un fait seul' } })
  expect(half?.columns[1]).toEqual(slidesOf(figures, team)[1]?.columns[1])
  const [, proposed] = slidesOf(figures, team)
  expect(proposed?.columns).toMatchObject([
    [
      {
        items: [
          '83 installations sur 113 accompagnées par la mission.',
          '9 installations en 2025, dont 7 accompagnées.',
          'Logement\u00a0: 88 besoins résolus sur 130.',
        ],
      },
    ],
    [
      {
        items: [
          '14 départs attendus sous 24\u00a0mois dans CA d’Épinal.',
          '2 EPCI sans candidat\u00a0: CC de la Porte des Vosges Méridionales, CC Terre d’Eau.',
          'Engagements d’exercice non tenus\u00a0: 6 (48\u00a0000\u00a0€ à risque).',
        ],
      },
    ],
  ])
  const [, corrected] = slidesOf(figures, { ...team, comments: { essentials: typed } })
  expect(corrected?.columns).toMatchObject([[{ items: ['Un fait'] }], [{ items: ['Une alerte'] }]])
})

describe('the partners’ slides', () => {
  const partners = slidesOf(figures, { ...team, audience: 'partners', comments: { cover: 'Penser à Claire', essentials: 'Un fait' } })

  it('say no name, no typed word, no arrival one by one', () => {
    const said = JSON.stringify(partners)
    expect(said).not.toMatch(/Claire|Benali|P-4F2A|Un fait/)
    expect(partners[5]?.title).toBe('104 parcours en cours, <\u00a05 arrivées attendues sous six mois')
    expect(partners[3]?.foot).toContain('de un à quatre')
  })

  it('say under a stack that a part of it is kept back', () => {
    const stacks = partners
      .flatMap(({ columns }) => columns.flat())
      .flatMap((block) => (block.kind === 'chart' && block.form === 'stacked' ? block : []))
    const isMarked = stacks.flatMap(({ categories }) => categories.map((category) => /\(partiel\)|n\.\u00a0c\./.test(category)))
    const isKeptBack = stacks.flatMap(({ categories, series }) =>
      categories.map((_, at) => series.some(({ values }) => values[at] === null)),
    )
    expect(isKeptBack).toContain(true)
    expect(isMarked).toEqual(isKeptBack)
  })

  it('agree with the team’s on all that is told', () => {
    expect(titles(partners)[4]).toBe(titles(slidesOf(figures, team))[4])
  })
})

test('spaces are those our fonts and those of Office have', () => {
  const everything = JSON.stringify([slidesOf(figures, team), slidesOf(figures, { ...team, language: 'en' })])
  expect(everything).not.toMatch(/\u202F|·/)
})

test('an empty session has its ten slides too, in both languages', () => {
  const empty = someSessionFigures({
    indicators: [],
    compared: { previous: null, yearBefore: { ...figures.compared.yearBefore, values: {} } },
    contactsBySemester: [],
    origins: [],
    funnel: { ...figures.funnel, rows: [], reasons: [] },
    underWay: [],
    arrivals: [],
    installationsByYear: [],
    retention: [],
    family: [],
    delays: [],
    budget: { year: 2025, lines: [] },
    territory: [],
    followThrough: [],
  })
  for (const language of languages) {
    for (const audience of audienceChoices.values) {
      const slides = slidesOf(empty, { comments: {}, language, audience, session: null })
      expect(slides.map(({ key }) => key)).toEqual(slideKeys)
      expect(JSON.stringify(slides)).not.toMatch(/undefined|NaN/)
    }
  }
})
