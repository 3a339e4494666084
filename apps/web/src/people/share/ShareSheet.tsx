import { sharing } from '@ancrage/contract/sharing'
import type { Day } from '@ancrage/domain/kernel/day'
import { workedFrom } from '@ancrage/reference/working-days'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { type Refused, refusedBy } from '../../providers/refused'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../tasks'
import { Sheet } from '../../ui/form/Sheet'
import { useToday } from '../../ui/use-today'
import { useColleagues } from '../../users/use-colleagues'
import { Among } from './Among'
import { Proposal } from './Proposal'
import { Spread } from './Spread'
import { handedTo } from './shares'
import { useContacts } from './use-contacts'
import { type Share, useProposal } from './use-proposal'

export interface ShareSheetProps {
  /** The new contacts chosen, by the id of their journey. */
  ids: readonly string[]
  onClose: () => void
  onShared: () => void
}

const usualDays = 5

/** What is wrong with what was asked, rather than that something is. */
const saidOf = ({ errors, message }: Refused) => errors.ids ?? errors.from ?? message

/** « Répartir »: among whom, over how many days, and who would get what, before anything is written. */
export function ShareSheet({ ids, onClose, onShared }: ShareSheetProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const today = useToday()
  const [key, setKey] = useState(newRequestKey)
  const contacts = useContacts(ids)
  const advisors = useColleagues().who('journeys.write')
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [days, setDays] = useState(usualDays)
  const [from, setFrom] = useState<Day>(workedFrom(today))
  const [byHand, setByHand] = useState<Readonly<Record<string, string>>>({})
  const advisorIds = chosen ?? advisors.filter(({ roles }) => roles.includes('advisor')).map(({ id }) => id)
  const seen = (contacts ?? []).map(({ journey: { id, version } }) => ({ id, version }))
  const enabled = seen.length > 0 && advisorIds.length > 0
  const proposal = useProposal({ ids: seen, advisorIds: [...advisorIds], days, from }, enabled)
  const shares = handedTo(enabled ? (proposal.data?.shares ?? []) : [], byHand)
  const sharingOut = useCommand((given: readonly Share[]) =>
    call(sharing.share, { body: { shares: given.map(({ bySector: _, ...share }) => share) }, headers: { 'Idempotency-Key': key } }),
  )
  const share = async () => {
    if (sharingOut.pending || shares.length === 0) return
    const done = await sharingOut.run(shares)
    // What was refused is sent again as another demand: its content will have changed.
    if (!done) return setKey(newRequestKey())
    notify('sharing.done', { type: 'success', messageArgs: { smart_count: done.count } })
    onShared()
  }
  const problem = sharingOut.refused
    ? { message: sharingOut.refused.code === 'stale' ? translate('sharing.stale') : sharingOut.refused.message }
    : proposal.error && enabled
      ? { message: saidOf(refusedBy(proposal.error)) }
      : null
  return (
    <Sheet
      title={translate('sharing.title', { smart_count: contacts?.length ?? ids.length })}
      onClose={onClose}
      onSubmit={() => void share()}
      foot={
        <>
          <FormProblem problem={problem} />
          <Button type="submit" variant="contained" disabled={sharingOut.pending || shares.length === 0}>
            {translate('sharing.submit', { smart_count: shares.length })}
          </Button>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
        </>
      }
    >
      <Among advisors={advisors} chosen={advisorIds} shares={shares} onChange={setChosen} />
      <Spread days={days} from={from} onDays={setDays} onFrom={setFrom} />
      {shares.length > 0 && (
        <Proposal
          shares={shares}
          contacts={contacts ?? []}
          advisors={advisors}
          onHand={(id, advisorId) => setByHand({ ...byHand, [id]: advisorId })}
        />
      )}
    </Sheet>
  )
}
