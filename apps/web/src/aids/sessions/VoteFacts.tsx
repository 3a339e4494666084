import type { Decision } from '@ancrage/contract/aid-decisions'
import { refusalReasonChoices, votedStatuses } from '@ancrage/domain/aids/application'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { formatDay, formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './Decision.module.css'
import { useSessionSaid } from './use-session-said'

/** What was voted, by which session; of a refusal, why and how it may be appealed. */
export function VoteFacts({ decision }: { decision: Decision }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { status, computedCents, votedCents, votedOn, deliberationNumber, refusalReason, endReason, endedOn } = decision
  const number = deliberationNumber && translate('aid_sessions.number', { number: deliberationNumber })
  if (status === 'refused') {
    const why = [refusalReason && refusalReasonChoices.labels[refusalReason][language], endReason].filter(Boolean).join(' · ')
    return (
      <div className={styles.part}>
        <p className={styles.main}>
          {endedOn
            ? translate('aid_sessions.refused_on', { day: formatDay(endedOn, language, 'long') })
            : translate('aid_sessions.refused')}
        </p>
        <p className={styles.quiet}>{[why, number].filter(Boolean).join(' · ')}</p>
        <p className={styles.quiet}>{translate('aid_sessions.appeal')}</p>
      </div>
    )
  }
  if (votedStatuses.includes(status) && votedCents !== null) {
    const below = computedCents !== null && votedCents < computedCents
    return (
      <div className={styles.part}>
        <p className={styles.main}>{translate('aid_sessions.granted', { amount: formatMoney(votedCents, language) })}</p>
        <p className={styles.quiet}>
          {[
            votedOn && translate('aid_sessions.voted_on', { day: formatDay(votedOn, language, 'long') }),
            number,
            below && translate('aid_sessions.granted_below', { amount: formatMoney(computedCents, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <SessionLink decision={decision} />
      </div>
    )
  }
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{translate('aid_sessions.before_vote')}</p>
      <SessionLink decision={decision} />
    </div>
  )
}

function SessionLink({ decision: { session, votedOn } }: { decision: Decision }) {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const said = useSessionSaid()
  if (!session) return votedOn ? null : <p className={styles.quiet}>{translate('aid_sessions.not_put')}</p>
  const words = translate('aid_sessions.put_to', { session: said(session) })
  return permissions.includes('deliberation_sessions.read') ? (
    <LinkBase className={styles.session} to={`/aids/sessions/${session.id}`}>
      {words}
    </LinkBase>
  ) : (
    <p>{words}</p>
  )
}
