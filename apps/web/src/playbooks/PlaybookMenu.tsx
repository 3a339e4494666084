import MenuItem from '@mui/material/MenuItem'
import { CopyIcon } from '@phosphor-icons/react/dist/csr/Copy'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useNavigate, useTranslate } from 'react-admin'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { MoreMenu } from '../ui/MoreMenu'
import { useLanguage } from '../ui/use-language'
import { useRemoval } from '../ui/use-removal'
import type { Playbook } from './use-playbooks'

/** The ⋯ of a playbook: a copy of it, or the bin. */
export function PlaybookMenu({ playbook, onCopy }: { playbook: Playbook; onCopy: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const remove = useRemoval('playbooks')
  const name = playbook.name[language]
  const binning = useCommand(() => remove(playbook, { name, back: `/playbooks/${playbook.id}` }))
  const bin = async () => {
    if (await binning.run()) navigate('/playbooks')
  }
  return (
    <>
      <MoreMenu label={translate('playbooks.more', { step: name })}>
        <MenuItem onClick={onCopy}>
          <CopyIcon size={20} aria-hidden />
          {translate('playbooks.duplicate')}
        </MenuItem>
        <MenuItem disabled={binning.pending} onClick={() => void bin()}>
          <TrashIcon size={20} aria-hidden />
          {translate('playbooks.bin')}
        </MenuItem>
      </MoreMenu>
      <FormProblem problem={binning.refused} />
    </>
  )
}
