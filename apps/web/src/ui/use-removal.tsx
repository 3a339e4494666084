import { useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useNavigate, useNotify, useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { Said } from './Said'
import { Undo } from './Undo'

/** A record as whoever removes it sees it. */
export interface Removed {
  readonly id: string
  /** What they last saw of it: one that someone else has changed since is not removed. */
  readonly version?: number
}

export interface RemovalWords {
  /** What the record is called. */
  readonly name: string
  /** Where « Annuler » leads back. */
  readonly back?: string
}

/** How long « Annuler » stays, in milliseconds; then there is the bin. */
const undoMs = 10_000

/**
 * Sends a record of a resource to the bin, then says so with « Annuler » for ten seconds; every screen is read again.
 * @throws HttpError when it is refused: nothing was said
 */
export function useRemoval(resource: string): (record: Removed, words: RemovalWords) => Promise<true> {
  const translate = useTranslate()
  const notify = useNotify()
  const navigate = useNavigate()
  const data = useDataProvider()
  const queries = useQueryClient()
  return async (record, { name, back }) => {
    await data.delete(resource, { id: record.id, previousData: record })
    void queries.invalidateQueries()
    const restore = async () => {
      await request('POST', `/${resource}/${encodeURIComponent(record.id)}/restore`)
      void queries.invalidateQueries()
      if (back) navigate(back)
      return translate('bin.restored', { name })
    }
    notify(
      <Said>
        <Undo said={translate('bin.binned', { name })} onUndo={restore} />
      </Said>,
      { type: 'info', autoHideDuration: undoMs },
    )
    return true
  }
}
