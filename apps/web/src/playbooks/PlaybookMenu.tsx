import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { CopyIcon } from '@phosphor-icons/react/dist/csr/Copy'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { useLanguage } from '../ui/use-language'
import { useRemoval } from '../ui/use-removal'
import type { Playbook } from './use-playbooks'

/** The ⋯ of a playbook: a copy of it, or the bin. */
export function PlaybookMenu({ playbook, onCopy }: { playbook: Playbook; onCopy: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const remove = useRemoval('playbooks')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const name = playbook.name[language]
  const binning = useCommand(() => remove(playbook, { name, back: `/playbooks/${playbook.id}` }))
  const choose = (act: () => void) => () => {
    setAnchor(null)
    act()
  }
  const bin = async () => {
    if (await binning.run()) navigate('/playbooks')
  }
  return (
    <>
      <IconButton
        aria-label={translate('playbooks.more', { step: name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <DotsThreeIcon size={20} weight="bold" aria-hidden />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(onCopy)}>
          <CopyIcon size={20} aria-hidden />
          {translate('playbooks.duplicate')}
        </MenuItem>
        <MenuItem disabled={binning.pending} onClick={choose(() => void bin())}>
          <TrashIcon size={20} aria-hidden />
          {translate('playbooks.bin')}
        </MenuItem>
      </Menu>
      <FormProblem problem={binning.refused} />
    </>
  )
}
