import { aidApplications } from '@ancrage/contract/aid-applications'
import { applicationStatusChoices } from '@ancrage/domain/aids/application'
import Button from '@mui/material/Button'
import { HandCoinsIcon } from '@phosphor-icons/react/dist/csr/HandCoins'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { useCall } from '../../providers/call'
import { formatDay } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { Ago, Money } from '../../ui/Written'
import { statusTags } from './application-words'
import styles from './JourneyAids.module.css'

/** « Aides »: the applications of a journey, each with where it stands and what it waits for. */
export function JourneyAids({ journeyId, personId }: { journeyId: string; personId: string }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const { data } = useCall(
    aidApplications.ofJourney,
    { params: { id: journeyId } },
    { enabled: permissions.includes('aid_applications.read') },
  )
  if (!data) return null
  const mayCreate = permissions.includes('aid_applications.write')
  const simulate = permissions.includes('aid_schemes.simulate') && (
    <Button size="small" variant="text" component={LinkBase} to={`/aids/simulate?personId=${personId}`}>
      {translate('aid_applications.simulate')}
    </Button>
  )
  const create = mayCreate && (
    <Button size="small" variant="text" component={LinkBase} to={`/aid-applications/create?personId=${personId}&journeyId=${journeyId}`}>
      {translate('aid_applications.new.short')}
    </Button>
  )
  return (
    <Panel title={translate('aid_applications.title')} Icon={HandCoinsIcon} count={data.length > 0 ? data.length : undefined}>
      {data.length > 0 && (
        <ul>
          {data.map(({ id, number, scheme, status, statusSince, amountCents, committedUntil, missing }) => (
            <li key={id} className={styles.row}>
              <LinkBase className={styles.name} to={`/aid-applications/${id}`}>
                {scheme[language]}
              </LinkBase>
              <span className={styles.amount}>{amountCents !== null && <Money cents={amountCents} />}</span>
              <span className={styles.status}>
                <StateTag state={statusTags[status]} variant="text">
                  {applicationStatusChoices.labels[status][language]}
                </StateTag>
                <span className={styles.quiet}>
                  <Ago day={statusSince} /> · {number}
                </span>
              </span>
              {committedUntil && (
                <span className={styles.missing}>
                  {translate('aid_applications.committed_until', { day: formatDay(committedUntil, language, 'long') })}
                </span>
              )}
              {missing.length > 0 && (
                <span className={styles.missing}>
                  {translate('aid_applications.missing', { names: missing.map((label) => label[language]).join(', ') })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {data.length === 0 && <span className={styles.quiet}>{translate('aid_applications.none_yet')}</span>}
        {create}
        {simulate}
      </div>
    </Panel>
  )
}
