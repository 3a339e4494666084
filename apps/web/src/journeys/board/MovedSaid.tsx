import { ArrowRightIcon } from '@phosphor-icons/react/dist/csr/ArrowRight'
import { useTranslate } from 'react-admin'
import { Undo } from '../../ui/Undo'
import { useLanguage } from '../../ui/use-language'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useColleagues } from '../../users/use-colleagues'
import { outcomeSaid } from './announcements'
import type { Moving } from './moves'
import { namesOf } from './names'
import type { Column } from './read-board'
import type { Told } from './use-move-track'

/** « Élise Kerbrat → Lieu retenu · Annuler »: once moved to another step, and the way back. */
export function MovedSaid({ moving, columns, onUndo }: { moving: Moving; columns: readonly Column[]; onUndo: () => Promise<Told> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { nameOf } = useColleagues()
  const said = (
    <span>
      {namesOf(moving.card.people, language)} <ArrowRightIcon size={14} aria-hidden />
      <VisuallyHidden>{translate('board.towards')}</VisuallyHidden> {moving.label[language]}
    </span>
  )
  const undo = async () => {
    const told = await onUndo()
    if (told.outcome !== 'moved') return outcomeSaid(told, { translate, language, columns, nameOf })
    const { card, label } = told.moving
    return translate('board.said.cancelled', { name: namesOf(card.people, language), step: label[language] })
  }
  return <Undo said={said} onUndo={undo} />
}
