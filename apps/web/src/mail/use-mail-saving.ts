import { cleanName } from '@ancrage/domain/documents/file-name'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { type Upload, useNewUpload, useUploads } from '../documents/use-uploads'
import { missingIn } from '../interactions/exchange-draft'
import { type Exchange, saveExchange } from '../interactions/save-exchange'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import type { MailPiece } from './mail'
import type { MailDraft, PreparedMail } from './mail-draft'

/**
 * The exchange that a mail becomes: noted first, once, then what is kept of its pieces is attached to it. A piece that
 * fails leaves the exchange noted and the others kept: saving again sends those that are left.
 */
export function useMailSaving({ draft: prepared, person }: PreparedMail, pieces: readonly MailPiece[], journeyId: string | null) {
  const translate = useTranslate()
  const newUpload = useNewUpload()
  const [draft, setDraft] = useState<MailDraft>(prepared)
  const [files, setFiles] = useState<readonly Upload[]>(() =>
    pieces.map(({ name, content }) => newUpload({ name: cleanName(name) || 'document', content: new Blob([content]) })),
  )
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(files.filter(({ state }, index) => state === 'waiting' && !pieces[index]?.drawn).map(({ key }) => key)),
  )
  const [noted, setNoted] = useState<Exchange | null>(null)
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const key = useRef(newRequestKey())
  const uploads = useUploads()
  const saving = useCommand(saveExchange, ({ code }) => {
    // The first sending did arrive: what has been changed since is another exchange.
    if (code === 'idempotency_mismatch') key.current = newRequestKey()
  })
  const change = (next: MailDraft) => {
    setDraft(next)
    setMissing({})
  }
  const choose = (one: string, keep: boolean) => {
    const next = new Set(chosen)
    if (keep) next.add(one)
    else next.delete(one)
    setChosen(next)
  }
  /** The exchange once it and all that was chosen are kept; null as long as something is left to do. */
  const save = async (): Promise<Exchange | null> => {
    const absent = missingIn(draft, person.personId)
    setMissing(Object.fromEntries(Object.entries(absent).map(([field, sentence]) => [field, translate(sentence)])))
    if (saving.pending || uploads.pending || Object.keys(absent).length > 0) return null
    const exchange = noted ?? (await saving.run(draft, { personId: person.personId, journeyId }, key.current))
    if (!exchange) return null
    setNoted(exchange)
    const kept = files.filter((file) => chosen.has(file.key))
    const sent = await uploads.send(kept, { subjectResource: 'interactions', subjectId: exchange.id })
    setFiles(files.map((file) => sent.find((one) => one.key === file.key) ?? file))
    return sent.every(({ state }) => state === 'sent') ? exchange : null
  }
  const left = noted ? files.filter(({ state, key: one }) => chosen.has(one) && (state === 'failed' || state === 'refused')) : []
  return {
    draft,
    change,
    files,
    chosen,
    choose,
    save,
    noted,
    /** What was to be kept and is not, once the exchange is noted; and whether sending it again may help. */
    left: left.length,
    mayRetry: left.some(({ state }) => state === 'failed'),
    pending: saving.pending || uploads.pending,
    problem: saving.refused,
    errors: { ...saving.refused?.errors, ...missing },
  }
}
