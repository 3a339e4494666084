import { playbooks } from '@ancrage/contract/playbooks'
import { useTranslate } from 'react-admin'
import { type Drafted, useDrafted } from '../drafts/use-drafted'
import { call } from '../providers/call'
import { type Command, useCommand } from '../providers/use-command'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { bodyOf, changesIn, draftOf, type PlaybookDraft } from './playbook-draft'
import type { Playbook } from './use-playbooks'

export interface EditedPlaybook extends Pick<Drafted<PlaybookDraft>, 'kept' | 'restart'> {
  /** As it is typed; as it stands where nothing was. */
  readonly draft: PlaybookDraft
  readonly change: (next: PlaybookDraft) => void
  readonly saving: Command<[PlaybookDraft], Playbook>
  /** Saves the draft, or another in its place. */
  readonly save: (chosen?: PlaybookDraft) => Promise<void>
}

/** A playbook being edited: what is typed is kept on the server until it is saved whole. */
export function usePlaybookDraft(saved: Playbook): EditedPlaybook {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const drafted = useDrafted<PlaybookDraft>({
    place: `playbook.${saved.id}`,
    fresh: () => draftOf(saved),
    worth: (value) => changesIn(value).all > 0,
  })
  const { value } = drafted
  // Just saved, what was typed is newer than the last reading.
  const draft = changesIn(value).all > 0 || value.opened.version > saved.version ? value : draftOf(saved)
  const saving = useCommand((chosen: PlaybookDraft) => call(playbooks.save, { params: { id: saved.id }, body: bodyOf(chosen) }))
  const save = async (chosen = draft) => {
    if (saving.pending) return
    const done = await saving.run(chosen)
    if (!done) return
    drafted.change(draftOf(done))
    const isNew = done.number > chosen.opened.number
    say(isNew ? translate('playbooks.saved_version', { number: done.number }) : translate('playbooks.saved', { name: done.name[language] }))
  }
  return { draft, kept: drafted.kept, restart: drafted.restart, change: drafted.change, saving, save }
}
