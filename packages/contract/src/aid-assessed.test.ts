import { expect, test } from 'vitest'
import { assessedSentence, assessedSentences } from './aid-assessed'

test.each(Object.entries(assessedSentences))('%s quotes the same parameters in both languages', (_, { fr, en }) => {
  const quoted = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)).toSorted()
  expect(quoted(en)).toEqual(quoted(fr))
  expect(fr).not.toMatch(/ [:;!?]/)
})

test('amounts, shares, days and names are said as they are read', () => {
  expect(assessedSentence('rate', { rateBps: 6_000, baseCents: 33_333_34 }, 'fr')).toBe('60\u00A0% de 33\u00A0333,34\u00A0€ retenus')
  expect(assessedSentence('zone_required', { zone: 'HORS_ZONE' }, 'fr')).toBe('Commune hors des zones du dispositif\u00A0: Hors zone.')
  expect(assessedSentence('pro_rata', { of: 'jours-semaine', value: 3.5, full: 4 }, 'fr')).toBe(
    'Au prorata\u00A0: 3,5 sur 4 (Jours d’exercice par semaine)',
  )
  expect(assessedSentence('conflicts_with', { labels: ['CAIM', 'COSCOM'] }, 'en')).toBe('To choose: can’t be combined with CAIM, COSCOM.')
})

test('what stands in brackets goes with its parameter', () => {
  const said = (place: string) =>
    assessedSentence('carence', { label: 'Prime', signedOn: '2016-05-10', place, eligibleFrom: '2026-05-10', years: 10 }, 'fr')
  expect(said('Gérardmer')).toContain('convention du 10/05/2016, Gérardmer. Règle')
  expect(said('')).toContain('convention du 10/05/2016. Règle')
})
