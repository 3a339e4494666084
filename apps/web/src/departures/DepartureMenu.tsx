import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { useCommand } from '../providers/use-command'
import { MoreMenu } from '../ui/MoreMenu'
import { useRemoval } from '../ui/use-removal'
import { useSay } from '../ui/use-say'
import { DepartureDialog } from './DepartureDialog'
import type { Departure } from './departure-form'
import { LeftDialog } from './LeftDialog'

/** What is done with a departure, by whoever may change it. */
export function DepartureMenu({ row, name }: { row: Departure; name: string }) {
  const translate = useTranslate()
  const say = useSay()
  const { permissions = [] } = usePermissions<string[]>()
  const [open, setOpen] = useState<'edit' | 'left' | null>(null)
  const remove = useRemoval('departures')
  const binning = useCommand(
    () => remove(row, { name }),
    ({ message }) => say(message),
  )
  if (!permissions.includes('departures.write')) return null
  const close = () => setOpen(null)
  return (
    <>
      <MoreMenu size="small" label={translate('departures.actions', { name })} disabled={binning.pending}>
        <MenuItem onClick={() => setOpen('left')}>{translate(row.leftOn ? 'departures.change_left' : 'departures.left')}</MenuItem>
        <MenuItem onClick={() => setOpen('edit')}>{translate('departures.change')}</MenuItem>
        {row.installationId === null && <MenuItem onClick={() => void binning.run()}>{translate('departures.bin')}</MenuItem>}
      </MoreMenu>
      {open === 'edit' && <DepartureDialog row={row} onClose={close} />}
      {open === 'left' && <LeftDialog row={row} name={name} onClose={close} />}
    </>
  )
}
