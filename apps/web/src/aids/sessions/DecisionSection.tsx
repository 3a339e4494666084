import { aidDecisions } from '@ancrage/contract/aid-decisions'
import { applicationStatusChoices, votedStatuses } from '@ancrage/domain/aids/application'
import { GavelIcon } from '@phosphor-icons/react/dist/csr/Gavel'
import { useTranslate } from 'react-admin'
import { useCall } from '../../providers/call'
import { LoadFailed } from '../../ui/LoadFailed'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { ConventionFacts } from './ConventionFacts'
import { VoteFacts } from './VoteFacts'

/** The session, the vote and the convention of an application; nothing before there is a session to speak of. */
export function DecisionSection({ application }: { application: { readonly id: string; readonly status: string } }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { data, error, refetch } = useCall(aidDecisions.read, { params: { id: application.id } })
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : null
  const { status } = data
  if (['gathering', 'filed', 'incomplete', 'abandoned'].includes(status) && !data.session) return null
  const voted = votedStatuses.includes(status)
  return (
    <Panel title={translate('aid_sessions.decision')} Icon={GavelIcon} note={applicationStatusChoices.labels[status][language]}>
      <VoteFacts decision={data} />
      {voted && <ConventionFacts decision={data} />}
    </Panel>
  )
}
