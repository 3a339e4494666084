import { z } from 'zod'
import { choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { communeCode, professionCode, rpps, specialtyCode } from '../kernel/identifiers'
import { phone } from '../kernel/phone'
import { searchColumn } from '../kernel/search-text'
import { email, id, line, optional, several } from '../kernel/text'

export const categoryChoices = choices({
  professional: { fr: 'Professionnel de santé', en: 'Health professional' },
  student: { fr: 'Étudiant ou interne', en: 'Student or resident' },
  elected_official: { fr: 'Élu', en: 'Elected official' },
  partner: { fr: 'Partenaire institutionnel', en: 'Institutional partner' },
  employer: { fr: 'Structure ou employeur', en: 'Facility or employer' },
  other: { fr: 'Autre', en: 'Other' },
})

export const civilityChoices = choices({
  mme: { fr: 'Mme', en: 'Ms' },
  m: { fr: 'M.', en: 'Mr' },
  dr: { fr: 'Dr', en: 'Dr' },
  pr: { fr: 'Pr', en: 'Prof.' },
})

export const careerStatusChoices = choices({
  etudiant: { fr: 'Étudiant', en: 'Student' },
  externe: { fr: 'Externe', en: 'Clerk (2nd cycle)' },
  interne: { fr: 'Interne', en: 'Resident' },
  'docteur-junior': { fr: 'Docteur junior', en: 'Junior doctor' },
  remplacant: { fr: 'Remplaçant', en: 'Locum' },
  installe: { fr: 'Installé', en: 'In practice' },
  salarie: { fr: 'Salarié', en: 'Employed' },
  'retraite-actif': { fr: 'Retraité actif', en: 'Retired, still working' },
  padhue: { fr: 'Diplômé hors UE (PADHUE)', en: 'Qualified outside the EU' },
})

export const practiceModeChoices = choices({
  liberal: { fr: 'Libéral', en: 'Self-employed' },
  salarie: { fr: 'Salarié', en: 'Employed' },
  mixte: { fr: 'Mixte', en: 'Mixed' },
  remplacant: { fr: 'Remplaçant', en: 'Locum' },
  benevole: { fr: 'Bénévole', en: 'Volunteer' },
})

export const originChoices = choices({
  salon: { fr: 'Salon ou forum', en: 'Fair' },
  stage: { fr: 'Stage', en: 'Internship' },
  site: { fr: 'Site internet', en: 'Website' },
  'doc-n-doc': { fr: "Doc'N'Doc", en: "Doc'N'Doc" },
  'bouche-a-oreille': { fr: 'Bouche-à-oreille', en: 'Word of mouth' },
  'elu-epci': { fr: 'Élu ou EPCI', en: 'Elected official or EPCI' },
  ars: { fr: 'ARS', en: 'ARS' },
  cpam: { fr: 'CPAM', en: 'CPAM' },
  ordre: { fr: 'Ordre', en: 'Professional order' },
  cabinet: { fr: 'Cabinet de recrutement', en: 'Recruitment agency' },
  presse: { fr: 'Presse ou réseaux sociaux', en: 'Press or social media' },
  spontanee: { fr: 'Candidature spontanée', en: 'Unsolicited' },
  autre: { fr: 'Autre', en: 'Other' },
})

/** A year of birth; the year alone is enough for the figures, so the day is never asked. */
const birthYear = z.int().min(1900, { error: 'birth_year' }).max(2100, { error: 'birth_year' })

/** What is typed of a person: anyone the mission meets, not only professionals. */
export const personFields = {
  category: categoryChoices.schema,
  civility: optional(civilityChoices.schema),
  lastName: line(100),
  firstName: line(100),
  birthYear: optional(birthYear),
  email: optional(email),
  phone: optional(phone),
  phone2: optional(phone),
  communeCode: optional(communeCode),
  professionCode: optional(professionCode),
  specialtyCode: optional(specialtyCode),
  rpps: optional(rpps),
  careerStatus: optional(careerStatusChoices.schema),
  practiceMode: optional(practiceModeChoices.schema),
  origin: optional(originChoices.schema),
  organisationId: optional(id),
  position: optional(line(120)),
  advisorId: optional(id),
  languages: several(line(40), 20),
  tags: several(line(40), 50),
  noticeGivenOn: optional(day),
  noticeVersion: optional(line(40)),
  contactOpposedOn: optional(day),
} as const

/** What follows from other rows: `lastExchangeOn` is the day of the last two-way exchange. */
export const personDerived = { lastExchangeOn: day.nullable() } as const

/** Set by joining households, never by editing a person. */
export const personReadOnly = { householdId: id.nullable() } as const

/** The stored text a person is searched by: names, mail and commune without accents, then phones and RPPS as digits. */
export function personSearch(
  person: { lastName: string; firstName: string; email: string | null; phone: string | null; phone2: string | null; rpps: string | null },
  communeName: string | null,
): string {
  return searchColumn([person.lastName, person.firstName, communeName, person.email], [person.phone, person.phone2, person.rpps])
}
