import { imports } from '@ancrage/contract/imports'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ImportShown } from '../import-change'
import { Lines } from './Lines'

/** What each line will become, before anything is written. */
export function PreviewStep({ shown, saving }: { shown: ImportShown; saving: boolean }) {
  const queries = useQueryClient()
  useEffect(() => {
    // What was previewed before a column or a value changed is out of date.
    if (!saving) void queries.invalidateQueries({ queryKey: [imports.preview.path] })
  }, [queries, saving])
  return <Lines id={shown.id} ready={!saving} />
}
