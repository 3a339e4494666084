import { LinkBase } from 'react-admin'
import { personName, personPlace } from '../../tasks/person-words'
import { useLanguage } from '../../ui/use-language'
import type { Point } from './meeting-page'

type Someone = NonNullable<Point['about']>

/** « Dr Élise Kerbrat · MG · Gérardmer »: whose journey is spoken of, the name leading to it. */
export function About({ about: { journeyId, person } }: { about: Someone }) {
  const language = useLanguage()
  const place = personPlace(person, person.communeName, language)
  return (
    <>
      <LinkBase to={`/journeys/${journeyId}/show`}>{personName(person, language)}</LinkBase>
      {place !== '' && ` · ${place}`}
    </>
  )
}

/** Whether a point bears the very name of the person it is about. */
export function isNamed(title: string, about: Someone | null): about is Someone {
  return about !== null && title === `${about.person.firstName} ${about.person.lastName}`
}
