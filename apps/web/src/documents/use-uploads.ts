import { type SentenceCode, sentence } from '@ancrage/contract/sentences'
import { fileRefusal } from '@ancrage/domain/documents/media-types'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { refusedBy } from '../providers/refused'
import { newRequestKey } from '../providers/request-key'
import { useLanguage } from '../ui/use-language'
import { type NamedFile, type UploadSubject, uploadDocument } from './upload-document'

/** A file to send: its key makes it kept once, whatever happens on the way. */
export interface Upload extends NamedFile {
  readonly key: string
  /** `refused` for what it is, before it is sent or once it is looked at; `failed` on the way, to be tried again. */
  readonly state: 'waiting' | 'sent' | 'failed' | 'refused'
  /** Why it was not kept, in words. */
  readonly problem: string | null
}

/** What sending a file again would not change. */
const hopeless: ReadonlySet<string> = new Set<SentenceCode>(['file_type', 'file_too_large', 'file_empty'])

/** A file before it is sent, with what can already be said against it. */
export function useNewUpload(): (file: NamedFile) => Upload {
  const language = useLanguage()
  return ({ name, content }) => {
    const refusal = fileRefusal({ name, bytes: content.size })
    const problem = refusal && sentence(refusal.code, refusal.params, language)
    return { name, content, key: newRequestKey(), state: refusal ? 'refused' : 'waiting', problem }
  }
}

/**
 * Sends files one after the other, each told apart: those that were kept stay so, those that were not can be sent again.
 * Gives the files as they then are; the screen is read again where something was kept.
 */
export function useUploads(): { pending: boolean; send: (files: readonly Upload[], to: UploadSubject) => Promise<readonly Upload[]> } {
  const translate = useTranslate()
  const queries = useQueryClient()
  const [pending, setPending] = useState(false)
  const one = async (file: Upload, to: UploadSubject): Promise<Upload> => {
    if (file.state === 'sent' || file.state === 'refused') return file
    try {
      await uploadDocument(file, to, file.key)
      return { ...file, state: 'sent', problem: null }
    } catch (error) {
      const { message, code } = refusedBy(error)
      return { ...file, state: hopeless.has(code) ? 'refused' : 'failed', problem: translate(message, { _: message }) }
    }
  }
  const send = async (files: readonly Upload[], to: UploadSubject) => {
    setPending(true)
    const done: Upload[] = []
    for (const file of files) done.push(await one(file, to))
    setPending(false)
    if (done.some(({ state }) => state === 'sent')) void queries.invalidateQueries()
    return done
  }
  return { pending, send }
}
