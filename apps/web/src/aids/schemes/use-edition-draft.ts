import { aidSchemes } from '@ancrage/contract/aid-schemes'
import { useState } from 'react'
import { useDrafted } from '../../drafts/use-drafted'
import { call } from '../../providers/call'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { focusFirstProblem } from '../../ui/form/focus-first-problem'
import { useSay } from '../../ui/use-say'
import { useToday } from '../../ui/use-today'
import { emptyIn, toldAt } from './edition-errors'
import { draftOf, type Edition, type EditionDraft, editionOf } from './edition-form'
import type { SpecWords } from './edition-specs'
import type { Scheme } from './use-schemes'

/** The form of a version, which is no dialog. */
const editionForm = 'form[data-edition]'

/** The next version of a scheme being written: what is typed is kept on the server until it is saved, each error at its field. */
export function useEditionDraft(scheme: Scheme, words: SpecWords) {
  const { translate } = words
  const say = useSay()
  const today = useToday()
  const [opened] = useState(() => openedOn(scheme, today))
  const drafted = useDrafted<EditionDraft>({
    place: `aid-scheme.${scheme.id}`,
    fresh: () => opened,
    worth: (value) => JSON.stringify(value) !== JSON.stringify(opened),
  })
  const [tried, setTried] = useState(false)
  const { name, funder, legalForm, legalCategory, managed, scholarship, version } = scheme
  const saving = useCommand((edition: Edition) =>
    call(aidSchemes.save, {
      params: { id: scheme.id },
      body: { name, funder, legalForm, legalCategory, managed, scholarship, version, edition },
    }),
  )
  const read = editionOf(drafted.value)
  const empty = emptyIn(drafted.value, words)
  const own = {
    ...Object.fromEntries(Object.entries(read.problems ?? {}).map(([field, code]) => [field, translate(`aid_schemes.problem.${code}`)])),
    ...Object.fromEntries(empty.map((field) => [field, translate('fill.required')])),
  }
  const told = { ...toldAt(saving.refused?.errors ?? {}), ...(tried && own) }
  // A field of a section is named without what it stands under.
  const errors = {
    ...Object.fromEntries(Object.entries(told).map(([field, said]) => [field.replace(/^rules\.(?!\w+\.\d)/, ''), said])),
    ...told,
  }
  const save = async () => {
    setTried(true)
    if (saving.pending) return false
    const { edition } = read
    if (!edition || empty.length > 0) {
      focusFirstProblem(editionForm)
      return false
    }
    const done = await saving.run(edition)
    if (!done) {
      focusFirstProblem(editionForm)
      return false
    }
    drafted.forget()
    say(translate('aid_schemes.saved_version', { number: done.editions[0]?.number ?? 1 }))
    return true
  }
  return { draft: drafted.value, kept: drafted.kept, restart: drafted.restart, change: drafted.change, errors, saving, save }
}

/** The latest version, from today on where it began before. */
function openedOn({ editions }: Scheme, today: string): EditionDraft {
  const [latest] = editions
  if (!latest) throw new Error('a scheme has a version')
  const draft = draftOf(latest, newRequestKey)
  return { ...draft, values: { ...draft.values, validFrom: latest.validFrom > today ? latest.validFrom : today, validTo: '' } }
}
