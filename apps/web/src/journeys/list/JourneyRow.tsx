import type { journeys } from '@ancrage/contract/journeys'
import type { RecordOf } from '@ancrage/contract/resource'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { professionLabel } from '@ancrage/reference/professions'
import { LinkBase, useTranslate } from 'react-admin'
import { personName } from '../../tasks'
import styles from '../../ui/list/List.module.css'
import { useLanguage } from '../../ui/use-language'
import { useRowLink } from '../../ui/use-row-link'
import { DayText } from '../../ui/Written'
import { StatusTag } from './StatusTag'
import type { Related } from './use-related'

/** One journey on a line; the name is the link, the whole line a larger place to click. */
export function JourneyRow({ journey, related }: { journey: RecordOf<typeof journeys>; related: Related }) {
  const translate = useTranslate()
  const language = useLanguage()
  const person = related.person(journey)
  const address = `/journeys/${journey.id}`
  const none = <span className={styles.none}>—</span>
  const onClick = useRowLink(address)
  return (
    <tr className={styles.row} onClick={onClick}>
      <th scope="row" data-column="person">
        <LinkBase className={styles.name} to={address}>
          {person ? personName(person, language) : journey.number}
        </LinkBase>
      </th>
      <td data-column="profession">
        {person?.professionCode ? professionLabel(person.professionCode, person.specialtyCode, { short: true }, language) : none}
      </td>
      <td data-column="phase">{journey.phase ? phaseChoices.labels[journey.phase][language] : translate('journeys.list.no_phase')}</td>
      <td data-column="step">{related.step(journey)?.label[language] ?? none}</td>
      <td data-column="status">
        <StatusTag status={journey.status} />
      </td>
      <td data-column="advisor">{related.advisorName(journey) ?? none}</td>
      <td data-column="target">{journey.targetOn ? <DayText day={journey.targetOn} /> : none}</td>
      <td data-column="entered">
        <DayText day={journey.enteredOn} />
      </td>
    </tr>
  )
}
