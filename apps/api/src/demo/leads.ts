import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { at, fridayBefore, workedUpTo } from './calendar'
import type { Deed, ExchangeWritten } from './deeds'
import type { Inventor, Kind } from './invent'
import { randomFrom } from './random'

interface Lead {
  readonly kind: Kind
  readonly how: Pick<ExchangeWritten, 'medium' | 'direction' | 'outcome' | 'summary'>
  readonly origin: 'salon' | 'site' | 'spontanee'
  /** Days since; null for last Friday's forum. */
  readonly days: number | null
}

const stand = { medium: 'salon', direction: 'in', outcome: 'reached' } as const
const leads: readonly Lead[] = [
  {
    kind: 'student',
    origin: 'salon',
    days: null,
    how: { ...stand, summary: 'Forum : interne en médecine générale, stage à Épinal en mai.' },
  },
  {
    kind: 'doctor',
    origin: 'salon',
    days: null,
    how: { ...stand, summary: 'Forum : remplaçante, installation d’ici un an, conjoint enseignant.' },
  },
  { kind: 'professional', origin: 'salon', days: null, how: { ...stand, summary: 'Forum : cherche un local dans l’Ouest vosgien.' } },
  { kind: 'student', origin: 'salon', days: null, how: { ...stand, summary: 'Forum : question sur le logement des stagiaires.' } },
  {
    kind: 'professional',
    origin: 'site',
    days: 1,
    how: { medium: 'courriel', direction: 'in', outcome: 'sent', summary: 'Formulaire du site : demande à être rappelée.' },
  },
  {
    kind: 'doctor',
    origin: 'site',
    days: 2,
    how: { medium: 'courriel', direction: 'in', outcome: 'sent', summary: 'Formulaire du site : reprise d’un cabinet.' },
  },
  {
    kind: 'professional',
    origin: 'spontanee',
    days: 1,
    how: { medium: 'telephone', direction: 'in', outcome: 'message_left', summary: 'Message pris à 9 h 12 : à rappeler.' },
  },
  {
    kind: 'doctor',
    origin: 'spontanee',
    days: 3,
    how: { medium: 'telephone', direction: 'out', outcome: 'no_answer', summary: 'Rappel sans réponse.' },
  },
]

/** New contacts that nobody follows yet: last Friday's forum, the website, messages taken. */
export function tellLeads(today: Day, inventor: Inventor): Deed[] {
  const random = randomFrom(20_260_227)
  return leads.flatMap(({ kind, origin, days, how }, index): Deed[] => {
    const key = `lead-${index}`
    const on = days === null ? fridayBefore(today) : workedUpTo(addDays(today, -days))
    const by = 'nadia'
    const minutes = String(10 + index)
    return [
      { do: 'add_person', at: at(on, `17:${minutes}`), by, key, written: { ...inventor.person(kind, random), origin } },
      {
        do: 'enter_journey',
        at: at(on, `18:${minutes}`),
        by,
        key,
        person: key,
        written: { type: kind === 'student' ? 'stage' : 'installation-liberale', enteredOn: on },
      },
      { do: 'note', at: at(on, `19:${minutes}`), by, person: key, journey: key, written: { kind: 'exchange', occurredOn: on, ...how } },
    ]
  })
}
