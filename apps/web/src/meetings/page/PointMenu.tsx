import MenuItem from '@mui/material/MenuItem'
import { ArrowDownIcon } from '@phosphor-icons/react/dist/csr/ArrowDown'
import { ArrowUpIcon } from '@phosphor-icons/react/dist/csr/ArrowUp'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useNotify, useTranslate } from 'react-admin'
import { useCommand } from '../../providers/use-command'
import { MoreMenu } from '../../ui/MoreMenu'
import { useRemoval } from '../../ui/use-removal'
import type { Point } from './meeting-page'

export interface PointMenuProps {
  item: Point
  place: number
  count: number
  busy: boolean
  onMove: (by: -1 | 1) => void
  onEdit: () => void
}

/** The ⋯ of a point: its words, its place, the bin. */
export function PointMenu({ item, place, count, busy, onMove, onEdit }: PointMenuProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const remove = useRemoval('meeting-items')
  const removing = useCommand(
    () => remove(item, { name: item.title }),
    ({ message }) => notify(message, { type: 'error' }),
  )
  return (
    <MoreMenu label={translate('meetings.point_menu', { title: item.title })}>
      <MenuItem onClick={onEdit}>
        <PencilSimpleIcon size={20} aria-hidden />
        {translate('meetings.edit_point')}
      </MenuItem>
      <MenuItem disabled={busy || place === 0} onClick={() => onMove(-1)}>
        <ArrowUpIcon size={20} aria-hidden />
        {translate('meetings.move_up')}
      </MenuItem>
      <MenuItem disabled={busy || place === count - 1} onClick={() => onMove(1)}>
        <ArrowDownIcon size={20} aria-hidden />
        {translate('meetings.move_down')}
      </MenuItem>
      <MenuItem disabled={removing.pending} onClick={() => void removing.run()}>
        <TrashIcon size={20} aria-hidden />
        {translate('meetings.remove_point')}
      </MenuItem>
    </MoreMenu>
  )
}
