import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { lineTarget, lineWhen } from './line-words'
import type { Part } from './section-looks'

const today = '2026-03-02' as Day
const due = (dueOn: string, dueTime: string | null = null) => ({ dueOn: dueOn as Day, dueTime })

it.each<[Part, ReturnType<typeof due>, string | null]>([
  ['today', due('2026-03-02', '09:30'), '9\u00a0h\u00a030'],
  ['today', due('2026-03-02'), null],
  ['tomorrow', due('2026-03-03', '14:00'), '14\u00a0h'],
  ['week', due('2026-03-05'), 'jeudi'],
  ['week', due('2026-03-05', '14:00'), 'jeudi 14\u00a0h'],
  ['later', due('2026-03-12'), '12 mars'],
  ['waiting', due('2026-03-02'), 'aujourd’hui'],
])('says in %s what the section does not: %o', (part, line, expected) => {
  expect(lineWhen(line, part, today, 'fr')).toBe(expected)
})

it('leads to the journey, else to the person', () => {
  const person = {
    id: 'p',
    civility: null,
    lastName: 'Dupont',
    firstName: 'Ronan',
    professionCode: null,
    specialtyCode: null,
    phone: null,
    communeName: null,
  }
  expect(lineTarget({ journeyId: 'j', person })).toBe('/journeys/j/show')
  expect(lineTarget({ journeyId: null, person })).toBe('/people/p/show')
  expect(lineTarget({ applicationId: 'a', journeyId: null, person })).toBe('/aid-applications/a')
  expect(lineTarget({ journeyId: null, person: null })).toBeNull()
})
