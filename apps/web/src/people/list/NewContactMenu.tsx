import MenuItem from '@mui/material/MenuItem'
import { useTranslate } from 'react-admin'
import { MoreMenu } from '../../ui/MoreMenu'

export const contactActs = ['qualify', 'hold', 'close'] as const
export type ContactAct = (typeof contactActs)[number]

/** What else may become of a new contact. */
export function NewContactMenu({ name, onChoose }: { name: string; onChoose: (act: ContactAct) => void }) {
  const translate = useTranslate()
  return (
    <MoreMenu label={translate('sharing.more', { name })} size="small">
      {contactActs.map((act) => (
        <MenuItem key={act} onClick={() => onChoose(act)}>
          {translate(`sharing.${act}`)}
        </MenuItem>
      ))}
    </MoreMenu>
  )
}
