import { meetings } from '@ancrage/contract/meetings'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { inOrder } from '../../pipelines/step-order'
import { call } from '../../providers/call'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import type { MeetingReply } from './meeting-page'

/** An order sent, over the version of the meeting it was made on. */
interface Sent {
  readonly itemIds: readonly string[]
  readonly version: number
}

/** The points as they are being put in order: shown at once, back as they were if the server refuses, each time in words. */
export function useAgendaOrder({ meeting, items }: MeetingReply) {
  const translate = useTranslate()
  const [sent, setSent] = useState<Sent | null>(null)
  const [said, setSaid] = useState('')
  const saving = useCommand(
    (itemIds: readonly string[]) =>
      call(meetings.order, {
        params: { id: meeting.id },
        body: { itemIds: [...itemIds], version: meeting.version },
        headers: { 'Idempotency-Key': newRequestKey() },
      }),
    () => setSent(null),
  )
  const awaited = sent?.version === meeting.version ? sent.itemIds : null
  const put = async (itemIds: readonly string[], itemId: string) => {
    if (saving.pending || awaited) return
    setSaid('')
    setSent({ itemIds, version: meeting.version })
    if (!(await saving.run(itemIds))) return
    const title = items.find(({ id }) => id === itemId)?.title
    // The first point is the computed one.
    setSaid(translate('meetings.moved', { title, place: itemIds.indexOf(itemId) + 2, count: itemIds.length + 1 }))
  }
  return { shown: inOrder(items, awaited), put, said, refused: saving.refused, busy: saving.pending || awaited !== null }
}
