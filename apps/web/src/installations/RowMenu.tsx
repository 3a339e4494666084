import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { useCommand } from '../providers/use-command'
import { MoreMenu } from '../ui/MoreMenu'
import { useRemoval } from '../ui/use-removal'
import { useSay } from '../ui/use-say'
import { AttributionDialog } from './AttributionDialog'
import { EndDialog } from './EndDialog'
import { InstallationDialog } from './InstallationDialog'
import type { Installation } from './installation-form'
import { RetentionDialog } from './RetentionDialog'

const deeds = ['edit', 'attribution', 'end', 'retention'] as const
type Deed = (typeof deeds)[number]

/** What is done with a row of the registry, by whoever may change it. */
export function RowMenu({ row, name }: { row: Installation; name: string }) {
  const translate = useTranslate()
  const say = useSay()
  const { permissions = [] } = usePermissions<string[]>()
  const [open, setOpen] = useState<Deed | null>(null)
  const remove = useRemoval('installations')
  const binning = useCommand(
    () => remove(row, { name }),
    ({ message }) => say(message),
  )
  if (!permissions.includes('installations.write')) return null
  const close = () => setOpen(null)
  const offered = deeds.filter((deed) => deed !== 'retention' || row.personId !== null)
  return (
    <>
      <MoreMenu size="small" label={translate('installations.actions', { name })} disabled={binning.pending}>
        {offered.map((deed) => (
          <MenuItem key={deed} onClick={() => setOpen(deed)}>
            {translate(deed === 'end' && row.endedOn ? 'installations.end.change' : `installations.deeds.${deed}`)}
          </MenuItem>
        ))}
        <MenuItem onClick={() => void binning.run()}>{translate('installations.deeds.bin')}</MenuItem>
      </MoreMenu>
      {open === 'edit' && <InstallationDialog row={row} onClose={close} />}
      {open === 'attribution' && <AttributionDialog row={row} onClose={close} />}
      {open === 'end' && <EndDialog row={row} onClose={close} />}
      {open === 'retention' && <RetentionDialog installationId={row.id} onClose={close} />}
    </>
  )
}
