import { type JourneyType, journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import type { Language } from '@ancrage/domain/kernel/choices'
import { professionLabel } from '@ancrage/reference/professions'
import { personName } from '../../tasks'
import { formatDay } from '../../ui/formats'
import type { Line } from './preview'

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

/** Whom a line gives: « Dr Élise Kerbrat »; null where it gives nobody. */
export function lineName({ person }: Pick<Line, 'person'>, language: Language): string | null {
  if (!person) return null
  return personName(
    { civility: text(person.civility), firstName: text(person.firstName) ?? '', lastName: text(person.lastName) ?? '' },
    language,
  )
}

/** What else is stored of them: profession, commune, project, first contact and last exchange. */
export function lineFacts(
  { person, journey, exchange }: Pick<Line, 'person' | 'journey' | 'exchange'>,
  communeName: string | undefined,
  language: Language,
): string[] {
  const code = text(person?.professionCode)
  const said: Record<'entered' | 'exchange', Record<Language, string>> = {
    entered: { fr: '1er contact le', en: 'first contact' },
    exchange: { fr: 'dernier échange le', en: 'last exchange' },
  }
  return [
    code && professionLabel(code, text(person?.specialtyCode), {}, language),
    communeName,
    journey && journeyTypeChoices.labels[journey.type as JourneyType]?.[language]?.toLocaleLowerCase(language),
    journey && `${said.entered[language]} ${formatDay(journey.enteredOn, language, 'long')}`,
    exchange && `${said.exchange[language]} ${formatDay(exchange.occurredOn, language, 'long')}`,
  ].filter((one) => typeof one === 'string')
}
