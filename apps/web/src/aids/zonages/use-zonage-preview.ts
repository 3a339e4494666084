import type { ReplyOf } from '@ancrage/contract/route'
import { zonages } from '@ancrage/contract/zonages'
import type { Day } from '@ancrage/domain/kernel/day'
import type { ZoneClass, ZonedGroup } from '@ancrage/domain/territory/zonage'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../providers/call'

export type ZonagePreview = ReplyOf<typeof zonages.preview>

/** How a file is read; what nobody said is guessed by the server. */
export interface Reading {
  readonly professionGroup: ZonedGroup
  readonly validFrom: Day
  readonly communeColumn?: number
  readonly classColumn?: number
  readonly values: Readonly<Record<string, ZoneClass | null>>
}

/** The bytes of a file are sent as they are. */
export const asBytes = { 'Content-Type': 'application/octet-stream' } as const

/** A reading as the address of the call says it. */
export function queryOf({ values, ...reading }: Reading) {
  return { ...reading, ...(Object.keys(values).length > 0 && { values: JSON.stringify(values) }) }
}

/** What loading a file would change, read again at each choice; the last reading stays in sight meanwhile. */
export function useZonagePreview(file: File | null, reading: Reading | null) {
  const query = reading && queryOf(reading)
  return useQuery({
    queryKey: [zonages.preview.path, file && [file.name, file.size, file.lastModified], query],
    queryFn: ({ signal }) => call(zonages.preview, { query: query ?? {}, body: file, headers: asBytes, signal }),
    enabled: file !== null && reading !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
}
