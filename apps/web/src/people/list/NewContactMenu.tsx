import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { useState } from 'react'
import { useTranslate } from 'react-admin'

export const contactActs = ['qualify', 'hold', 'close'] as const
export type ContactAct = (typeof contactActs)[number]

/** What else may become of a new contact. */
export function NewContactMenu({ name, onChoose }: { name: string; onChoose: (act: ContactAct) => void }) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <IconButton
        size="small"
        aria-label={translate('sharing.more', { name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <DotsThreeIcon size={20} weight="bold" aria-hidden />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {contactActs.map((act) => (
          <MenuItem
            key={act}
            onClick={() => {
              setAnchor(null)
              onChoose(act)
            }}
          >
            {translate(`sharing.${act}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
