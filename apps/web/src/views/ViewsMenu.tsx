import type { ViewScreen } from '@ancrage/domain/views/saved-view'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import ListSubheader from '@mui/material/ListSubheader'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { BookmarkSimpleIcon } from '@phosphor-icons/react/dist/csr/BookmarkSimple'
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { useColleagues, useMyId } from '../users/use-colleagues'
import { useViewCommands } from './use-view-commands'
import { type SavedView, useViews } from './use-views'
import { type AskedOfView, ViewDialog } from './ViewDialog'
import styles from './Views.module.css'
import { keptOf, sameState, searchOf } from './view-address'

export interface ViewsMenuProps {
  screen: ViewScreen
  /** The state of the screen, as its address says it. */
  search: string
  /** The address that opens the screen without any view. */
  plain: string
}

/** « Vues », beside the title: the states kept under a name, and what can be done of the one in force. */
export function ViewsMenu({ screen, search, plain }: ViewsMenuProps) {
  const translate = useTranslate()
  const me = useMyId()
  const { nameOf } = useColleagues()
  const { views } = useViews(screen)
  const commands = useViewCommands(screen, search)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [asked, setAsked] = useState<AskedOfView | null>(null)
  const savedId = new URLSearchParams(search).get('saved')
  const current = views.find(({ id }) => id === savedId)
  const changed = current !== undefined && !sameState(current.address, keptOf(search))
  const mine = views.filter(({ shared, ownerId }) => shared === 'personal' && ownerId === me)
  const team = views.filter(({ shared }) => shared === 'team')
  const then = (work: () => unknown) => () => {
    setAnchor(null)
    work()
  }
  const item = (view: SavedView) => (
    <MenuItem key={view.id} selected={view.id === savedId} onClick={then(() => commands.open(searchOf(view)))}>
      <span className={styles.tick}>{view.id === savedId && <CheckIcon size={16} weight="bold" aria-hidden />}</span>
      <span className={styles.name}>{view.name}</span>
      <span className={styles.meta}>{view.isDefault ? translate('views.is_default') : view.ownerId !== me && nameOf(view.ownerId)}</span>
    </MenuItem>
  )
  const mayChange = current !== undefined && commands.mayWrite && (current.ownerId === me || commands.isManager)
  const mayBeDefault = mayChange && (current.shared === 'personal' || commands.isManager)
  return (
    <span className={styles.views}>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        startIcon={<BookmarkSimpleIcon size={16} weight={current ? 'fill' : 'regular'} aria-hidden />}
        endIcon={<CaretDownIcon size={12} weight="bold" aria-hidden />}
        className={styles.button}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {current && <VisuallyHidden>{translate('views.current')}</VisuallyHidden>}
        <span className={styles.name}>{current?.name ?? translate('views.title')}</span>
      </Button>
      {changed && (
        <span className={styles.changed}>
          {translate('views.changed')}
          {mayChange && (
            <Button size="small" variant="text" onClick={() => void commands.keepState(current)}>
              {translate('views.update')}
            </Button>
          )}
        </span>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} slotProps={{ paper: { className: styles.menu } }}>
        <MenuItem selected={!current} onClick={then(() => commands.open(plain))}>
          <span className={styles.tick}>{!current && <CheckIcon size={16} weight="bold" aria-hidden />}</span>
          {translate('views.none')}
        </MenuItem>
        {mine.length > 0 && <ListSubheader role="presentation">{translate('views.mine')}</ListSubheader>}
        {mine.map(item)}
        {team.length > 0 && <ListSubheader role="presentation">{translate('views.team')}</ListSubheader>}
        {team.map(item)}
        {commands.mayWrite && <Divider />}
        {commands.mayWrite && <MenuItem onClick={then(() => setAsked({ name: 'save' }))}>{translate('views.save')}</MenuItem>}
        {mayChange && <MenuItem onClick={then(() => setAsked({ name: 'rename', view: current }))}>{translate('views.rename')}</MenuItem>}
        {mayBeDefault && (
          <MenuItem onClick={then(() => commands.makeDefault(current, !current.isDefault))}>
            {translate(`views.${current.isDefault ? 'no_default' : 'make_default'}_${current.shared}`)}
          </MenuItem>
        )}
        {mayChange && (
          <MenuItem onClick={then(() => commands.share(current, current.shared === 'team' ? 'personal' : 'team'))}>
            {translate(`views.${current.shared === 'team' ? 'unshare' : 'share'}`)}
          </MenuItem>
        )}
        {mayChange && <MenuItem onClick={then(() => commands.remove(current))}>{translate('views.remove')}</MenuItem>}
      </Menu>
      {asked && <ViewDialog asked={asked} commands={commands} search={search} onClose={() => setAsked(null)} />}
    </span>
  )
}
