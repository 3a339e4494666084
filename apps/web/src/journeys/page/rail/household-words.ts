import type { Language } from '@ancrage/domain/kernel/choices'
import { memberKindChoices } from '@ancrage/domain/people/household'
import { formatDay, formatMoney } from '../../../ui/formats'
import type { JourneyPageReply } from '../journey-page'

type OpenHousehold = Extract<JourneyPageReply['household'], { open: true }>
export type Member = OpenHousehold['members'][number]
export type Need = OpenHousehold['needs'][number]

const months = (language: Language) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })

/** « Jules · enfant, naissance mai 2023 », « Marc · conjoint, infirmier »: as little as is known. */
export function memberWords(member: Omit<Member, 'id' | 'version'>, language: Language): string {
  const kind = memberKindChoices.labels[member.kind][language]
  const about = [
    member.firstName ? kind.toLocaleLowerCase(language) : kind,
    birthWords(member, language),
    member.jobTitle ?? member.jobSector,
  ]
  const said = about.filter(Boolean).join(', ')
  return member.firstName ? `${member.firstName} · ${said}` : said
}

function birthWords({ birthYear, birthMonth }: Pick<Member, 'birthYear' | 'birthMonth'>, language: Language): string | null {
  if (birthYear === null) return null
  const month = birthMonth === null ? '' : `${months(language).format(Date.UTC(2000, birthMonth - 1, 1))} `
  return language === 'fr' ? `naissance ${month}${birthYear}` : `born ${month}${birthYear}`
}

/** What a need looks for, in a few words: for whom, where, rooms, rent, school, job, from when; the free text last. */
export function needWords(
  { criteria, communes = [], memberId = null }: Pick<Need, 'criteria'> & Partial<Pick<Need, 'communes' | 'memberId'>>,
  language: Language,
  members: readonly Member[] = [],
): string {
  const { rooms, maxRentCents, tenure, school, grade, jobSector, radiusKm, fromOn, details } = criteria as Record<string, never>
  const member = members.find(({ id }) => id === memberId)
  const fr = language === 'fr'
  const words = [
    member && shortly(member, language),
    communes.join(', '),
    tenure && { rent: fr ? 'location' : 'to rent', buy: fr ? 'achat' : 'to buy' }[tenure as 'rent' | 'buy'],
    rooms !== undefined && (fr ? `${rooms} pièces` : `${rooms} rooms`),
    maxRentCents !== undefined && `${formatMoney(maxRentCents, language)} ${fr ? 'max' : 'at most'}`,
    school,
    grade,
    jobSector,
    radiusKm !== undefined && (fr ? `à ${radiusKm}\u00a0km au plus` : `within ${radiusKm}\u00a0km`),
    fromOn !== undefined && `${fr ? 'à partir du' : 'from'} ${formatDay(fromOn, language, 'long')}`,
    details,
  ]
  return words.filter(Boolean).join(' · ')
}

/** A member inside a sentence: by first name, else « enfant 2023 ». */
function shortly({ firstName, kind, birthYear }: Member, language: Language): string {
  return firstName ?? [memberKindChoices.labels[kind][language].toLocaleLowerCase(language), birthYear].filter(Boolean).join(' ')
}
