import { hasLuhnKey } from '@ancrage/domain/kernel/identifiers'
import { searchText } from '@ancrage/domain/kernel/search-text'
import type { PersonWritten } from './deeds'
import { familyNames, menNames, womenNames } from './names'
import { comeFrom, communeOf, settledIn } from './places'
import type { Random } from './random'

/** What one of a kind of counterpart is like. */
export type Kind = 'doctor' | 'professional' | 'student' | 'elected_official' | 'partner' | 'employer'

/** Professions other than doctors, as often as they call. */
const otherProfessions = ['60', '60', '60', '70', '70', '70', '50', '50', '40', '40', '91', '91', '80', '21', 'R95:93', '94'] as const
const specialties = ['SM54', 'SM54', 'SM54', 'SM53', 'SM40', 'SM04', 'SM15', 'SM42', 'SM20'] as const
const origins = [
  'site',
  'salon',
  'salon',
  'bouche-a-oreille',
  'elu-epci',
  'cpam',
  'ordre',
  'stage',
  'doc-n-doc',
  'presse',
  'spontanee',
] as const

export interface Inventor {
  /** A person who does not exist, unlike any before. */
  person(kind: Kind, random: Random, given?: Partial<PersonWritten>): PersonWritten
}

/** Makes people: numbers kept for fiction (ARCEP: 06 39 98, 03 53 01), mails in `.example`, RPPS numbers in 999. */
export function inventor(taken: readonly string[] = []): Inventor {
  const names = new Set<string>()
  const phones = new Set(taken)
  let count = 0
  return {
    person(kind, random, given = {}) {
      count += 1
      const { civility, firstName, lastName } = named(names, random, kind)
      const own = {
        ...trades(kind, random, count),
        civility,
        firstName,
        lastName,
        phone: phoneOf(phones, random),
        origin: random.pick(origins),
      }
      const person = { ...own, ...given } as PersonWritten
      return { ...person, email: person.email ?? mailOf(person, count) }
    },
  }
}

function named(names: Set<string>, random: Random, kind: Kind): Pick<PersonWritten, 'civility' | 'firstName' | 'lastName'> {
  const woman = random.chance(kind === 'elected_official' ? 42 : 62)
  const firstName = random.pick(woman ? womenNames : menNames)
  const lastName = random.pick(familyNames)
  if (names.has(`${firstName} ${lastName}`)) return named(names, random, kind)
  names.add(`${firstName} ${lastName}`)
  return { civility: kind === 'doctor' ? 'dr' : woman ? 'mme' : 'm', firstName, lastName }
}

function trades(kind: Kind, random: Random, count: number): Partial<PersonWritten> {
  const local = communeOf(random.pick(settledIn))
  if (kind === 'elected_official')
    return { category: kind, communeCode: local, position: random.pick(['Maire', 'Maire', 'Adjoint au maire', 'Vice-président']) }
  if (kind === 'partner')
    return {
      category: kind,
      communeCode: communeOf('Épinal'),
      position: random.pick(['Chargé de mission', 'Coordinatrice', 'Référent territorial']),
    }
  if (kind === 'employer')
    return {
      category: kind,
      communeCode: local,
      position: random.pick(['Directeur', 'Responsable des ressources humaines', 'Cadre de santé']),
    }
  const home = random.chance(45) ? random.pick(comeFrom) : local
  const birthYear = kind === 'student' ? random.between(1996, 2002) : random.between(1966, 1994)
  if (kind === 'student') {
    const doctor = random.chance(70)
    return {
      category: 'student',
      communeCode: home,
      birthYear,
      professionCode: doctor ? '10' : random.pick(['60', '70', '50']),
      specialtyCode: doctor ? 'SM54' : null,
      careerStatus: doctor ? random.pick(['interne', 'interne', 'interne', 'externe', 'docteur-junior'] as const) : 'etudiant',
    }
  }
  return {
    category: 'professional',
    communeCode: home,
    birthYear,
    professionCode: kind === 'doctor' ? '10' : random.pick(otherProfessions),
    specialtyCode: kind === 'doctor' ? random.pick(specialties) : null,
    rpps: random.chance(80) ? rppsOf(count) : null,
    careerStatus: random.pick(['remplacant', 'remplacant', 'installe', 'salarie'] as const),
    practiceMode: random.pick(['liberal', 'liberal', 'salarie', 'mixte'] as const),
  }
}

function phoneOf(taken: Set<string>, random: Random): string {
  const range = random.chance(85) ? '63998' : '35301'
  const phone = `+33${range}${String(random.between(0, 9999)).padStart(4, '0')}`
  if (taken.has(phone)) return phoneOf(taken, random)
  taken.add(phone)
  return phone
}

function mailOf({ firstName, lastName }: Pick<PersonWritten, 'firstName' | 'lastName'>, count: number): string {
  const local = searchText(`${firstName} ${lastName}`).replace(/[^a-z]+/g, '.')
  return `${local}@${['cabinet', 'courriel', 'sante'][count % 3]}.example`
}

/** An RPPS number of a series that is not given, with its key. */
function rppsOf(count: number): string {
  const body = `999${String(count).padStart(7, '0')}`
  return [...'0123456789'].map((key) => body + key).find(hasLuhnKey) ?? ''
}
