import { careerStatusChoices, originChoices, personSearch, practiceModeChoices } from '@ancrage/domain/people/person'
import { communes } from '@ancrage/reference/territory'
import { familyNames, menNames, womenNames } from '../src/demo/names'
import { randomFrom } from '../src/demo/random'
import type { tables } from '../src/schema/tables'
import { advisors, blank, keyOf } from './keys'

export type Person = Required<typeof tables.people.$inferInsert>

const ours = communes().filter(({ departement }) => departement === '88')
const givenNames = [...womenNames, ...menNames]
const soughtNames = ['Dupont', 'Dupuis', 'Duprey']
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The people of a range, the same at each run; one in a hundred bears a name that a search for « dup » finds. */
export function peopleOf(from: number, to: number): Person[] {
  return Array.from({ length: to - from }, (_, offset) => personAt(from + offset))
}

function personAt(index: number): Person {
  const random = randomFrom(index)
  const lastName = random.chance(1) ? random.pick(soughtNames) : `${random.pick(familyNames)}-${random.pick(familyNames)}`
  const firstName = random.pick(givenNames)
  const commune = random.pick(ours)
  const address = `${random.pick([...letters])}.${index}@exemple.fr`
  const person = { lastName, firstName, email: address, phone: `+336${String(10_000_000 + index * 37)}`, phone2: null, rpps: null }
  return {
    ...blank('person', index),
    ...person,
    category: random.chance(80) ? 'professional' : 'student',
    civility: random.pick(['mme', 'm', 'dr']),
    birthYear: random.between(1960, 2002),
    communeCode: commune.code,
    professionCode: random.pick(['10', '40', '60', '70', '80']),
    specialtyCode: null,
    careerStatus: random.pick(careerStatusChoices.values),
    practiceMode: random.pick(practiceModeChoices.values),
    origin: random.pick(originChoices.values),
    organisationId: null,
    position: null,
    householdId: keyOf('household', index),
    advisorId: keyOf('user', index % advisors),
    languages: ['français'],
    noticeGivenOn: null,
    noticeVersion: null,
    contactOpposedOn: null,
    lastExchangeOn: null,
    search: personSearch(person, commune.name),
  }
}
