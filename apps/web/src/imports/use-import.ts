import { imports } from '@ancrage/contract/imports'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { call, callKey, useCall } from '../providers/call'
import { type Refused, refusedBy } from '../providers/refused'
import { type ImportChange, type ImportShown, withChange } from './import-change'

/** Seconds between two readings of an import that runs. */
const often = 1

/** An import on screen: what it is, how to change it, how to run it. Changes are kept as they are made, one after the other. */
export function useImport(id: string) {
  const queries = useQueryClient()
  const input = { params: { id } }
  const key = callKey(imports.one, input)
  const status = queries.getQueryData<ImportShown>(key)?.status
  const { data, error, refetch } = useCall(imports.one, input, status === 'running' ? { refreshSeconds: often } : {})
  const [refused, setRefused] = useState<Refused | null>(null)
  const [pending, setPending] = useState(0)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const version = useRef(0)
  const waiting = useRef(0)

  /** Sends after whatever was sent before, with the version that it left. */
  const inTurn = (send: (version: number) => Promise<ImportShown>) => {
    if (waiting.current === 0) version.current = queries.getQueryData<ImportShown>(key)?.version ?? 0
    waiting.current += 1
    setPending((many) => many + 1)
    setRefused(null)
    line.current = line.current.then(async () => {
      try {
        const reply = await send(version.current)
        version.current = reply.version
        if (waiting.current === 1) queries.setQueryData(key, reply)
      } catch (failure) {
        setRefused(refusedBy(failure))
        const fresh = await refetch()
        version.current = fresh.data?.version ?? version.current
      } finally {
        waiting.current -= 1
        setPending((many) => many - 1)
      }
    })
  }
  const change = (wanted: ImportChange) => {
    queries.setQueryData<ImportShown>(key, (shown) => shown && withChange(shown, wanted))
    inTurn((seen) => call(imports.prepare, { ...input, body: { ...wanted, version: seen } }))
  }
  const run = () => inTurn((seen) => call(imports.run, { ...input, body: { version: seen } }))
  return { data, error, refetch, refused, saving: pending > 0, change, run }
}
