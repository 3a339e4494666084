import { expect, test } from 'vitest'
import { bodyOf, draftOf, lacking, simulated, unread } from './new-application'

const handed = {
  schemeId: 's',
  professionCode: '10',
  communeCode: '88196',
  expenses: [{ kind: 'materiel', amountCents: 3_000_050, spentOn: '2026-01-05' }],
} as const

test('what a simulation hands over is sent as it was asked', () => {
  const draft = draftOf({ ...handed, installationOn: '2026-02-02', proRataValue: 3.5 })
  expect(draft.quotes).toEqual([{ key: 0, kind: 'materiel', label: '', amount: '30000,50', spentOn: '2026-01-05' }])
  expect(simulated(draft, 'p', '2026-03-02')).toEqual({
    personId: 'p',
    professionCode: '10',
    communeCode: '88196',
    date: '2026-03-02',
    installationDate: '2026-02-02',
    expenses: [{ kind: 'materiel', amountCents: 3_000_050, spentOn: '2026-01-05' }],
    proRataValue: 3.5,
    monthsAsked: null,
  })
  expect(bodyOf(draft, { personId: 'p', journeyId: null, kindSaid: () => 'Matériel' }).expenses).toEqual([
    { kind: 'materiel', label: 'Matériel', amountCents: 3_000_050, spentOn: '2026-01-05' },
  ])
})

test('what lacks is said; an amount that can’t be read is told, not dropped', () => {
  expect(lacking(draftOf({}), null)).toEqual(['schemeId', 'personId', 'professionCode', 'communeCode'])
  expect(simulated(draftOf({ professionCode: '10' }), null, '2026-03-02')).toBeNull()
  const draft = { ...draftOf(handed), quotes: [{ key: 4, kind: 'materiel', label: '', amount: '12 mille', spentOn: null }] as const }
  expect(unread(draft)).toEqual([4])
  expect(unread(draftOf(handed))).toEqual([])
})
