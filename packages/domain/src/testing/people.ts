import { z } from 'zod'
import { commonFields } from '../kernel/record'
import { householdFields, householdMemberFields, householdMemberReadOnly, needFields } from '../people/household'
import { personDerived, personFields, personReadOnly } from '../people/person'
import { anId, common } from './build'

export const person = z.object({ ...commonFields, ...personFields, ...personReadOnly, ...personDerived })
export type Person = z.output<typeof person>
export const household = z.object({ ...commonFields, ...householdFields })
export type Household = z.output<typeof household>
export const householdMember = z.object({ ...commonFields, ...householdMemberFields, ...householdMemberReadOnly })
export type HouseholdMember = z.output<typeof householdMember>
export const need = z.object({ ...commonFields, ...needFields })
export type Need = z.output<typeof need>

/** Hélène Roche, a general practitioner nobody has met yet. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    ...common,
    id: anId(1),
    category: 'professional',
    civility: 'dr',
    lastName: 'Roche',
    firstName: 'Hélène',
    birthYear: 1990,
    email: 'helene.roche@exemple.fr',
    phone: '+33639983676',
    phone2: null,
    communeCode: null,
    professionCode: '10',
    specialtyCode: 'SM54',
    rpps: null,
    careerStatus: null,
    practiceMode: null,
    origin: null,
    organisationId: null,
    position: null,
    advisorId: null,
    languages: [],
    tags: [],
    noticeGivenOn: null,
    noticeVersion: null,
    contactOpposedOn: null,
    householdId: null,
    lastExchangeOn: null,
    ...overrides,
  }
}

/** A household without wish nor note. */
export function aHousehold(overrides: Partial<Household> = {}): Household {
  return { ...common, id: anId(100), arrivalWishedOn: null, notes: null, ...overrides }
}

/** A child of six in the household of `aHousehold`. */
export function aHouseholdMember(overrides: Partial<HouseholdMember> = {}): HouseholdMember {
  return {
    ...common,
    id: anId(110),
    householdId: anId(100),
    kind: 'child',
    firstName: 'Léa',
    birthYear: 2020,
    birthMonth: 4,
    jobSector: null,
    jobTitle: null,
    purgeOn: null,
    ...overrides,
  }
}

/** An open need of a house, in the household of `aHousehold`. */
export function aNeed(overrides: Partial<Need> = {}): Need {
  return { ...common, id: anId(120), householdId: anId(100), kind: 'housing', memberId: null, criteria: {}, status: 'open', ...overrides }
}
