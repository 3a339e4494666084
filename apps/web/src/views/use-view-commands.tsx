import type { Sharing, ViewScreen } from '@ancrage/domain/views/saved-view'
import { useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useGetIdentity, useNavigate, useNotify, usePermissions, useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { useCommand } from '../providers/use-command'
import { Said } from '../ui/Said'
import { Undo } from '../ui/Undo'
import type { SavedView } from './use-views'
import { keptOf, searchOf } from './view-address'

/** What is typed of a new view. */
export interface NewView {
  readonly name: string
  readonly shared: Sharing
  readonly isDefault: boolean
}

export type ViewCommands = ReturnType<typeof useViewCommands>

/** What can be done of the views of a screen, as it stands at an address. */
export function useViewCommands(screen: ViewScreen, search: string) {
  const translate = useTranslate()
  const notify = useNotify()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const data = useDataProvider()
  const { permissions = [] } = usePermissions<string[]>()
  const { identity } = useGetIdentity()
  const open = (to: string) => navigate({ pathname: `/${screen}`, search: to })
  const { run } = useCommand(
    (work: () => Promise<unknown>) => work(),
    ({ message }) => notify(message, { type: 'error' }),
  )
  const change = (view: SavedView, changes: Partial<SavedView>) =>
    data.update<SavedView>('saved-views', { id: view.id, data: changes, previousData: view })
  const remove = async (view: SavedView) => {
    const gone = await run(() => data.delete('saved-views', { id: view.id, previousData: view }))
    if (!gone) return
    const left = new URLSearchParams(search)
    left.delete('saved')
    open(`?${left}`)
    const back = async () => {
      await request('POST', `/saved-views/${view.id}/restore`)
      void queries.invalidateQueries()
      open(searchOf(view))
      return translate('views.restored', { name: view.name })
    }
    notify(
      <Said>
        <Undo said={translate('views.removed', { name: view.name })} onUndo={back} />
      </Said>,
      { type: 'info', autoHideDuration: 12_000 },
    )
  }
  return {
    mayWrite: permissions.includes('views.write'),
    /** Managers change the team's views, and choose what everyone opens on. */
    isManager: (identity?.roles as string[] | undefined)?.includes('manager') === true,
    open,
    remove,
    /** Keeps the state of the screen under a name, and says that it is that view. */
    save: async (typed: NewView) => {
      const { data: made } = await data.create<SavedView>('saved-views', { data: { screen, address: keptOf(search), ...typed } })
      open(searchOf(made))
    },
    rename: (view: SavedView, name: string) => change(view, { name }),
    keepState: (view: SavedView) => run(() => change(view, { address: keptOf(search) })),
    makeDefault: (view: SavedView, isDefault: boolean) => run(() => change(view, { isDefault })),
    share: (view: SavedView, shared: Sharing) => run(() => change(view, { shared, isDefault: false })),
  }
}
