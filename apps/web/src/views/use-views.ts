import type { RecordOf } from '@ancrage/contract/resource'
import type { savedViews } from '@ancrage/contract/views'
import { defaultView, type ViewScreen } from '@ancrage/domain/views/saved-view'
import { useEffect } from 'react'
import { useGetList, useLocation, useNavigate } from 'react-admin'
import { useMyId } from '../users/use-colleagues'
import { searchOf } from './view-address'

export type SavedView = RecordOf<typeof savedViews>

const none: readonly SavedView[] = []

/** The views of a screen: one's own and the team's, by name. */
export function useViews(screen: ViewScreen): { readonly views: readonly SavedView[]; readonly isPending: boolean } {
  const { data = none, isPending } = useGetList<SavedView>('saved-views', {
    filter: { screen },
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  })
  return { views: data, isPending }
}

/** Whether a screen may be shown: one whose address says nothing opens on its user's default view, else on the team's. */
export function useDefaultView(screen: ViewScreen): boolean {
  const { search, pathname, state } = useLocation()
  const navigate = useNavigate()
  const me = useMyId()
  const { views, isPending } = useViews(screen)
  const found = search === '' ? defaultView(views, me) : undefined
  useEffect(() => {
    if (found) navigate({ pathname, search: searchOf(found) }, { replace: true, state: state as object })
  }, [found, navigate, pathname, state])
  return search !== '' || !(isPending || found)
}
