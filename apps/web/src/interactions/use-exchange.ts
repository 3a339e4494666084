import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { useToday } from '../ui/use-today'
import { type ExchangeDraft, missingIn, newExchange } from './exchange-draft'
import { forgetDraft, keepDraft, keptDraft } from './kept-drafts'
import { type Exchange, saveExchange } from './save-exchange'

/** Whom an exchange is with, and on which journey. */
export interface ExchangeAbout {
  personId?: string | undefined
  journeyId?: string | null | undefined
}

const clock = () => new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' }).format(new Date())

/** The exchange being noted at a place: its draft, what is missing, and the road to the server. */
export function useExchange(place: string) {
  const translate = useTranslate()
  const today = useToday()
  const found = useState(() => keptDraft(place))[0]
  const [draft, setDraft] = useState<ExchangeDraft>(() => found?.draft ?? newExchange(today))
  const [keptAt, setKeptAt] = useState(found?.time ?? null)
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const key = useRef(newRequestKey())
  const saving = useCommand(saveExchange, ({ code }) => {
    // The first sending did arrive: what has been changed since is another exchange.
    if (code === 'idempotency_mismatch') key.current = newRequestKey()
  })
  const change = (next: ExchangeDraft) => {
    setDraft(next)
    setMissing({})
    keepDraft(place, next, clock())
  }
  const restart = () => {
    forgetDraft(place)
    key.current = newRequestKey()
    setDraft(newExchange(today))
    setKeptAt(null)
    setMissing({})
    saving.forget()
  }
  const save = async ({ personId, journeyId = null }: ExchangeAbout): Promise<Exchange | null> => {
    const absent = missingIn(draft, personId)
    setMissing(Object.fromEntries(Object.entries(absent).map(([field, sentence]) => [field, translate(sentence)])))
    if (saving.pending || personId === undefined || Object.keys(absent).length > 0) return null
    const saved = await saving.run(draft, { personId, journeyId }, key.current)
    if (saved) forgetDraft(place)
    return saved
  }
  return {
    draft,
    change,
    restart,
    save,
    keptAt,
    pending: saving.pending,
    problem: saving.refused,
    errors: { ...saving.refused?.errors, ...missing },
  }
}
