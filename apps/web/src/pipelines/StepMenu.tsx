import { removalRefusal } from '@ancrage/domain/journeys/edit-steps'
import MenuItem from '@mui/material/MenuItem'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useTranslate } from 'react-admin'
import { MoreMenu } from '../ui/MoreMenu'
import { useLanguage } from '../ui/use-language'
import styles from './StepList.module.css'
import type { EditedStep, PipelinePage } from './use-pipelines'

export interface StepMenuProps {
  page: PipelinePage
  step: EditedStep
  onEdit: () => void
  onInsert: () => void
  onRemove: () => void
}

/** Why a step stays whatever heir is named; null when it may go. */
export function keptBecause({ steps }: PipelinePage, { id }: EditedStep): string | null {
  const code = removalRefusal(
    steps.map((step) => ({ ...step, held: 0 })),
    id,
    null,
  )?.code
  return code ?? null
}

/** The ⋯ of a step; where it can't be removed, the menu says why. */
export function StepMenu({ page, step, onEdit, onInsert, onRemove }: StepMenuProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const kept = keptBecause(page, step)
  return (
    <MoreMenu label={translate('pipelines.more', { step: step.label[language] })}>
      <MenuItem onClick={onEdit}>
        <PencilSimpleIcon size={20} aria-hidden />
        {translate('pipelines.menu.edit')}
      </MenuItem>
      <MenuItem onClick={onInsert}>
        <PlusIcon size={20} aria-hidden />
        {translate('pipelines.menu.insert')}
      </MenuItem>
      {kept ? (
        <MenuItem aria-disabled disableRipple className={styles.kept}>
          {translate(`pipelines.kept.${kept}`)}
        </MenuItem>
      ) : (
        <MenuItem onClick={onRemove}>
          <TrashIcon size={20} aria-hidden />
          {translate('pipelines.menu.remove')}
        </MenuItem>
      )}
    </MoreMenu>
  )
}
