import { expect, test } from 'vitest'
import { type Member, memberWords, needWords } from './household-words'

const child: Member = {
  id: '1',
  version: 1,
  kind: 'child',
  firstName: null,
  birthYear: 2023,
  birthMonth: 5,
  jobSector: null,
  jobTitle: null,
}

test('A member is told by what is known, without agreeing in gender', () => {
  expect(memberWords(child, 'fr')).toBe('Enfant, naissance mai 2023')
  expect(memberWords({ ...child, firstName: 'Jules', birthMonth: null }, 'fr')).toBe('Jules · enfant, naissance 2023')
  expect(memberWords({ ...child, kind: 'spouse', birthYear: null, jobTitle: 'Infirmier' }, 'en')).toBe('Spouse, Infirmier')
})

test('A need is told by its criteria, and by nothing where there is none', () => {
  expect(needWords({ criteria: { rooms: 4, maxRentCents: 110_000, tenure: 'rent' } }, 'fr')).toBe(
    'location · 4 pièces · 1\u00a0100\u00a0€ max',
  )
  expect(needWords({ criteria: { school: 'Jules-Ferry', grade: 'CP', radiusKm: 10 } }, 'en')).toBe('Jules-Ferry · CP · within 10\u00a0km')
  expect(needWords({ criteria: {} }, 'fr')).toBe('')
  expect(needWords({ criteria: { fromOn: '2026-09-01' }, communes: ['Gérardmer'], memberId: '1' }, 'fr', [child])).toBe(
    'enfant 2023 · Gérardmer · à partir du 1er septembre 2026',
  )
})
