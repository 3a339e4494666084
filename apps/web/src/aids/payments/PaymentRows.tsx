import type { aidApplications } from '@ancrage/contract/aid-applications'
import type { aidPayments } from '@ancrage/contract/aid-payments'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { type PaymentKind, type PaymentStatus, paymentKindChoices, paymentStatusChoices } from '@ancrage/domain/aids/application'
import type { Day } from '@ancrage/domain/kernel/day'
import { professionLabel } from '@ancrage/reference/professions'
import { LinkBase, useGetList, useTranslate } from 'react-admin'
import { useFilterWords } from '../../journeys/filter/use-filter-words'
import { personName } from '../../tasks'
import { formatDay } from '../../ui/formats'
import styles from '../../ui/list/List.module.css'
import { openRow } from '../../ui/open-row'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { DayText, Money } from '../../ui/Written'
import { useSchemeNames } from '../applications/use-scheme-names'
import own from './PaymentList.module.css'
import { isToCome, paymentTag } from './payment-words'

const none = <span className={styles.none}>—</span>
const asked = (ids: readonly string[]) =>
  ({ filter: { id: ids }, pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } }) as const

/** Payments by whom they go to: a row opens the page of its application. */
export function PaymentRows({ rows }: { rows: readonly RecordOf<typeof aidPayments>[] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const schemes = useSchemeNames()
  const ids = [...new Set(rows.map(({ applicationId }) => applicationId))]
  const { data: applications = [] } = useGetList<RecordOf<typeof aidApplications>>('aid-applications', asked(ids), {
    enabled: ids.length > 0,
    placeholderData: (previous) => previous,
  })
  const personIds = [...new Set(applications.map(({ personId }) => personId))]
  const { data: persons } = useGetList<RecordOf<typeof people>>('people', asked(personIds), {
    enabled: personIds.length > 0,
    placeholderData: (previous) => previous,
  })
  return rows.map((payment) => {
    const { id, applicationId, kind, amountCents, dueOn, status, mandateNumber, paidOn } = payment
    const application = applications.find((one) => one.id === applicationId)
    const person = persons?.find((one) => one.id === application?.personId)
    return (
      <tr key={id} className={styles.row} onClick={openRow}>
        <th scope="row" data-column="person">
          <LinkBase className={styles.name} to={`/aid-applications/${applicationId}`}>
            {person ? personName(person, language) : (application?.number ?? '…')}
          </LinkBase>
          {person && application && <span className={own.number}> {application.number}</span>}
        </th>
        <td data-column="scheme">{(application && schemes.named(application.schemeId)) ?? none}</td>
        <td data-column="kind">{paymentKindChoices.labels[kind][language]}</td>
        <td data-column="amount">
          <Money cents={amountCents} />
        </td>
        <td data-column="due">
          <DayText day={dueOn} style="long" />
        </td>
        <td data-column="status">
          <StateTag state={paymentTag(payment, today)} variant="text">
            {isToCome(payment, today) ? translate('aid_payments.to_come') : paymentStatusChoices.labels[status][language]}
          </StateTag>
        </td>
        <td data-column="mandate">{mandateNumber ?? none}</td>
        <td data-column="paid">{paidOn ? <DayText day={paidOn} style="long" /> : none}</td>
      </tr>
    )
  })
}

/** A payment as the staff of the comité may see it. */
interface Pseudonym {
  readonly id: string
  readonly professionCode: string
  readonly epciCode: string | null
  readonly kind: PaymentKind
  readonly status: PaymentStatus
  readonly paidMonth: string | null
}

/** Payments without anyone's name nor amount, a month instead of a day. */
export function PseudonymRows({ rows }: { rows: readonly Pseudonym[] }) {
  const language = useLanguage()
  const { said } = useFilterWords()
  return rows.map(({ id, professionCode, epciCode, kind, status, paidMonth }) => (
    <tr key={id}>
      <td data-column="profession">{professionLabel(professionCode, null, {}, language)}</td>
      <td data-column="epci">{epciCode ? said('epciCode', epciCode) : none}</td>
      <td data-column="kind">{paymentKindChoices.labels[kind][language]}</td>
      <td data-column="status">{paymentStatusChoices.labels[status][language]}</td>
      <td data-column="paid">{paidMonth ? formatDay(`${paidMonth}-01` as Day, language, 'month') : none}</td>
    </tr>
  ))
}
