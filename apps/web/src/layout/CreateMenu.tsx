import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useQuickActions } from './quick-actions'

/** « + Créer »: every quick action that has no place of its own. */
export function CreateMenu() {
  const translate = useTranslate()
  const { actions, open } = useQuickActions()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const creations = actions.filter(({ place }) => place === undefined)
  if (creations.length === 0) return null
  return (
    <>
      <Button
        startIcon={<PlusIcon size={16} weight="bold" aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('header.create')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {creations.map(({ name, label, Icon }) => (
          <MenuItem
            key={name}
            onClick={() => {
              setAnchor(null)
              open(name)
            }}
          >
            <Icon size={20} aria-hidden />
            {translate(label)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
