import { LinkBase } from 'react-admin'
import { personName, personPlace } from '../tasks/person-words'
import { useLanguage } from '../ui/use-language'
import type { DayLine } from './day-view'
import { lineTarget } from './line-words'
import styles from './Who.module.css'

/** « Dr Élise Kerbrat · MG · Gérardmer », the name leading to the journey. */
export function Who({ line }: { line: Pick<DayLine, 'person' | 'journeyId'> & Partial<Pick<DayLine, 'applicationId'>> }) {
  const language = useLanguage()
  const { person } = line
  const to = lineTarget(line)
  if (!person || to === null) return null
  const place = personPlace(person, person.communeName, language)
  return (
    <span className={styles.who}>
      <LinkBase className={styles.name} to={to}>
        {personName(person, language)}
      </LinkBase>
      {place !== '' && <> · {place}</>}
    </span>
  )
}
