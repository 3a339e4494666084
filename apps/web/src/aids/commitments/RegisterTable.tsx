import type { RegisterRow } from '@ancrage/contract/aid-commitments'
import { commitmentStatusChoices } from '@ancrage/domain/aids/commitment'
import type { Day } from '@ancrage/domain/kernel/day'
import { LinkBase, useTranslate } from 'react-admin'
import { personName } from '../../tasks'
import { personPlace } from '../../tasks/person-words'
import { Bar } from '../../ui/Bar'
import { formatDay, formatMoney } from '../../ui/formats'
import { openRow } from '../../ui/open-row'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import type { Register } from './Commitments'
import styles from './Commitments.module.css'
import type { CommitmentPart } from './commitments-address'
import { statusTags } from './status-tags'

const heads = ['person', 'scheme', 'served', 'term', 'at_risk'] as const

/** A part of the register, those ending first; each row opens its application. */
export function RegisterTable({ register: { rows, today }, part }: { register: Register; part: CommitmentPart }) {
  const translate = useTranslate()
  return (
    <table className={styles.rows}>
      <caption>
        <VisuallyHidden>{translate(`aid_commitments.parts.${part}`)}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" data-column={head}>
              {translate(`aid_commitments.heads.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} row={row} today={today} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ row, today }: { row: RegisterRow; today: Day }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { person, applicationId, schemeName, communeName, servedMonths, months, endOn, atRiskCents } = row
  return (
    <tr className={styles.row} onClick={openRow}>
      <th scope="row" data-column="person">
        <LinkBase className={styles.name} to={`/aid-applications/${applicationId}`}>
          {personName(person, language)}
        </LinkBase>
        <span className={styles.place}>{personPlace(person, communeName, language)}</span>
      </th>
      <td data-column="scheme">{schemeName[language]}</td>
      <td data-column="served">
        <span className={styles.served}>{translate('aid_commitments.months_of', { served: servedMonths, months })}</span>
        <Bar value={servedMonths} max={months} />
      </td>
      <td data-column="term">
        <span>
          <span className={styles.onPhone}>
            {translate('aid_commitments.heads.term')}
            {'\u00a0'}
          </span>
          {formatDay(endOn, language, 'long')}
        </span>
        <Flag row={row} today={today} />
      </td>
      <td data-column="at_risk">{formatMoney(atRiskCents, language)}</td>
    </tr>
  )
}

/** What asks for something: a departure, a breach and its day, a start to be given, a check not answered. */
function Flag({ row, today }: { row: RegisterRow; today: Day }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { status, departedOn, startKnown, checksDue, observationsDueOn, observationsOn, endOn } = row
  const day = (on: Day) => formatDay(on, language, 'short', today)
  if (departedOn) return <StateTag state="late">{translate('aid_commitments.departed_short', { day: day(departedOn) })}</StateTag>
  if (status === 'breached' && observationsOn === null && observationsDueOn && observationsDueOn >= today)
    return <StateTag state="waiting">{translate('aid_commitments.observations_by', { day: day(observationsDueOn) })}</StateTag>
  if (status === 'breached') return <StateTag state="late">{translate('aid_commitments.to_decide')}</StateTag>
  const state = statusTags[status]
  if (state) return <StateTag state={state}>{commitmentStatusChoices.labels[status][language]}</StateTag>
  if (!startKnown) return <StateTag state="no_action">{translate('aid_commitments.start_short')}</StateTag>
  if (endOn < today) return <StateTag state="late">{translate('aid_commitments.past_term')}</StateTag>
  if (checksDue > 0) return <StateTag state="due">{translate('aid_commitments.checks_due', { smart_count: checksDue })}</StateTag>
  return null
}
