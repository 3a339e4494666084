import { aidPayments } from '@ancrage/contract/aid-payments'
import type { ReplyOf } from '@ancrage/contract/route'
import type { MandateField } from '@ancrage/domain/aids/mandate-columns'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { refusedBy } from '../../providers/refused'

export type MandatesRead = ReplyOf<(typeof aidPayments)['readMandates']>

/** A file of mandates, read again each time its columns are said to be something else; the last reading asked is the one shown. */
export function useMandatesFile() {
  const translate = useTranslate()
  const [file, setFile] = useState<File | null>(null)
  const [shown, setShown] = useState<MandatesRead | null>(null)
  const [reading, setReading] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const asked = useRef(0)
  const read = async (chosen: File, mapping?: readonly MandateField[]) => {
    asked.current += 1
    const rank = asked.current
    setFile(chosen)
    setReading(true)
    setProblem(null)
    try {
      const query = mapping ? { mapping: JSON.stringify(mapping) } : {}
      const headers = { 'Content-Type': 'application/octet-stream' }
      const reply = await call(aidPayments.readMandates, { query, body: chosen, headers })
      if (rank === asked.current) setShown(reply)
    } catch (error) {
      if (rank !== asked.current) return
      const { message } = refusedBy(error)
      setShown(null)
      setProblem(translate(message, { _: message }))
    } finally {
      if (rank === asked.current) setReading(false)
    }
  }
  return {
    file,
    shown,
    reading,
    problem,
    read,
    again: (mapping?: readonly MandateField[]) => (file ? read(file, mapping) : Promise.resolve()),
  }
}
