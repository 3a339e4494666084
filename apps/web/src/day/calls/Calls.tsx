import { dayParts } from '@ancrage/contract/day-parts'
import Button from '@mui/material/Button'
import { PhoneCallIcon } from '@phosphor-icons/react/dist/csr/PhoneCall'
import { useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { useCall } from '../../providers/call'
import { EmptyState } from '../../ui/EmptyState'
import { useMyId } from '../../users/use-colleagues'
import { CallForm } from './CallForm'
import { CallThread } from './CallThread'
import { RoundOver } from './RoundOver'
import { backTo, type Call, type Round, roundOf, settled, skippedOf } from './round'

/** « Enchaîner mes appels »: one person at a time, the number in large, the result in one key, the next one slides in. */
export function Calls() {
  const translate = useTranslate()
  const me = useMyId()
  const { data, error } = useCall(dayParts.calls, {})
  const [begun, setRound] = useState<Round | null>(null)
  const calls = data?.calls ?? []
  const round = begun ?? (data ? roundOf(calls) : null)
  const call = round?.calls[round.at]
  return (
    <>
      <PageTitle
        title={translate('calls.title')}
        note={round && call && translate('calls.place', { at: round.at + 1, of: round.calls.length })}
      >
        <Button component={LinkBase} to="/">
          {translate(call ? 'calls.stop' : 'calls.back')}
        </Button>
      </PageTitle>
      {error && !data && <EmptyState title={translate('agenda.unread')}>{translate('api.unreachable')}</EmptyState>}
      {!data && !error && <Loading />}
      {round && round.calls.length === 0 && (
        <EmptyState Icon={PhoneCallIcon} title={translate('calls.none')}>
          {translate('calls.none_hint')}
        </EmptyState>
      )}
      {round && round.calls.length > 0 && <CallThread round={round} onGo={(at) => setRound(backTo(round, at))} />}
      {round && call && me !== '' && (
        <CallForm
          key={call.taskId}
          call={fresh(call, calls)}
          me={me}
          moving={round.at > 0}
          onSettled={(fate) => setRound(settled(round, fate))}
        />
      )}
      {round && !call && round.calls.length > 0 && <RoundOver round={round} onAgain={() => setRound(roundOf(skippedOf(round)))} />}
    </>
  )
}

/** The call as last read, its version with it; as it was when the round began if it is no longer to be made. */
function fresh(call: Call, calls: readonly Call[]): Call {
  return calls.find(({ taskId }) => taskId === call.taskId) ?? call
}
