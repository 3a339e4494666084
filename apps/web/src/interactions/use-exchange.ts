import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useDrafted } from '../drafts/use-drafted'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { useToday } from '../ui/use-today'
import { type ExchangeDraft, missingIn, newExchange, takenUp } from './exchange-draft'
import { type Exchange, saveExchange } from './save-exchange'

/** Whom an exchange is with, and on which journey. */
export interface ExchangeAbout {
  personId?: string | undefined
  journeyId?: string | null | undefined
}

/** The exchange being noted at a place: its draft, what is missing, and the road to the server. */
export function useExchange(place: string) {
  const translate = useTranslate()
  const today = useToday()
  const { value: draft, ...drafted } = useDrafted({
    place,
    fresh: () => newExchange(today),
    worth: ({ summary }) => summary.trim() !== '',
    takeUp: (found, typed) => takenUp({ ...newExchange(today), ...found }, typed),
  })
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const key = useRef(newRequestKey())
  const saving = useCommand(saveExchange, ({ code }) => {
    // The first sending did arrive: what has been changed since is another exchange.
    if (code === 'idempotency_mismatch') key.current = newRequestKey()
  })
  const change = (next: ExchangeDraft) => {
    drafted.change(next)
    setMissing({})
  }
  const restart = () => {
    drafted.restart()
    key.current = newRequestKey()
    setMissing({})
    saving.forget()
  }
  const save = async ({ personId, journeyId = null }: ExchangeAbout): Promise<Exchange | null> => {
    const absent = missingIn(draft, personId)
    setMissing(Object.fromEntries(Object.entries(absent).map(([field, sentence]) => [field, translate(sentence)])))
    if (saving.pending || personId === undefined || Object.keys(absent).length > 0) return null
    const saved = await saving.run(draft, { personId, journeyId }, key.current)
    if (saved) drafted.forget()
    return saved
  }
  return {
    draft,
    change,
    restart,
    save,
    kept: drafted.kept,
    pending: saving.pending,
    problem: saving.refused,
    errors: { ...saving.refused?.errors, ...missing },
  }
}
