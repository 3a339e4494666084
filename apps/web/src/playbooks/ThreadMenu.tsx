import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { CopyIcon } from '@phosphor-icons/react/dist/csr/Copy'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useState } from 'react'
import { useTranslate } from 'react-admin'

export interface ThreadMenuProps {
  title: string
  onEdit: () => void
  onCopy: () => void
  onRemove: () => void
}

/** The ⋯ of a step. */
export function ThreadMenu({ title, onEdit, onCopy, onRemove }: ThreadMenuProps) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const choose = (act: () => void) => () => {
    setAnchor(null)
    act()
  }
  return (
    <>
      <IconButton
        aria-label={translate('playbooks.more', { step: title })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <DotsThreeIcon size={20} weight="bold" aria-hidden />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(onEdit)}>
          <PencilSimpleIcon size={20} aria-hidden />
          {translate('playbooks.menu.edit')}
        </MenuItem>
        <MenuItem onClick={choose(onCopy)}>
          <CopyIcon size={20} aria-hidden />
          {translate('playbooks.menu.duplicate')}
        </MenuItem>
        <MenuItem onClick={choose(onRemove)}>
          <TrashIcon size={20} aria-hidden />
          {translate('playbooks.menu.remove')}
        </MenuItem>
      </Menu>
    </>
  )
}
