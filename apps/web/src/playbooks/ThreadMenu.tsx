import MenuItem from '@mui/material/MenuItem'
import { CopyIcon } from '@phosphor-icons/react/dist/csr/Copy'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useTranslate } from 'react-admin'
import { MoreMenu } from '../ui/MoreMenu'

export interface ThreadMenuProps {
  title: string
  onEdit: () => void
  onCopy: () => void
  onRemove: () => void
}

/** The ⋯ of a step. */
export function ThreadMenu({ title, onEdit, onCopy, onRemove }: ThreadMenuProps) {
  const translate = useTranslate()
  return (
    <MoreMenu label={translate('playbooks.more', { step: title })}>
      <MenuItem onClick={onEdit}>
        <PencilSimpleIcon size={20} aria-hidden />
        {translate('playbooks.menu.edit')}
      </MenuItem>
      <MenuItem onClick={onCopy}>
        <CopyIcon size={20} aria-hidden />
        {translate('playbooks.menu.duplicate')}
      </MenuItem>
      <MenuItem onClick={onRemove}>
        <TrashIcon size={20} aria-hidden />
        {translate('playbooks.menu.remove')}
      </MenuItem>
    </MoreMenu>
  )
}
