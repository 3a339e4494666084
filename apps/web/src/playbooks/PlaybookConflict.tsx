import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { type PlaybookStep, sameStep } from '@ancrage/domain/tasks/playbook-steps'
import { useTranslate } from 'react-admin'
import { newRequestKey } from '../providers/request-key'
import { Conflict } from '../ui/conflict/Conflict'
import type { Changed } from '../ui/conflict/use-last-change'
import { useLanguage } from '../ui/use-language'
import { changesBetween, mergedSteps } from './merge-steps'
import { type DraftStep, draftOf, keptSteps, type PlaybookDraft, plain } from './playbook-draft'
import type { Playbook } from './use-playbooks'

export interface PlaybookConflictProps {
  draft: PlaybookDraft
  current: Playbook & Changed
  pending: boolean
  onSettle: (chosen: PlaybookDraft) => void
  onClose: () => void
}

const fields = ['name.fr', 'name.en', 'journeyTypes', 'steps'] as const
type Values = Readonly<Record<(typeof fields)[number], unknown>>

const valuesOf = ({ name, journeyTypes, steps }: Pick<PlaybookDraft, 'name' | 'journeyTypes' | 'steps'>): Values => ({
  'name.fr': name.fr,
  'name.en': name.en,
  journeyTypes,
  steps: plain(keptSteps({ steps })),
})

/** Two managers saved the same playbook: what each did to other steps stands; the same step, the name and the types are chosen. */
export function PlaybookConflict({ draft, current, pending, onSettle, onClose }: PlaybookConflictProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const theirs = draftOf(current)
  const opened = plain(draft.opened.steps)
  const label = { 'name.fr': 'playbooks.fr', 'name.en': 'playbooks.en', journeyTypes: 'playbooks.types', steps: 'playbooks.steps' } as const
  const merged = mergedSteps(opened, plain(keptSteps(draft)), plain(theirs.steps))
  const stepsSaid = (steps: readonly PlaybookStep[]) => {
    const { added, removed } = changesBetween(opened, steps)
    const [came, left] = [added, removed].map((some) => some.map(({ title }) => title[language])) as [string[], string[]]
    const told = {
      edited: came.filter((title) => left.includes(title)),
      added: came.filter((title) => !left.includes(title)),
      removed: left.filter((title) => !came.includes(title)),
    }
    return [
      translate('playbooks.step_count', { smart_count: steps.length }),
      ...Object.entries(told).flatMap(([key, titles]) =>
        titles.length > 0 ? [translate(`playbooks.conflict_${key}`, { list: titles.join(', ') })] : [],
      ),
    ].join(' · ')
  }
  const sayOf = (field: (typeof fields)[number], value: unknown) => {
    if (field === 'steps') return stepsSaid(value as readonly PlaybookStep[])
    if (field !== 'journeyTypes') return String(value)
    return (value as Playbook['journeyTypes']).map((type) => journeyTypeChoices.labels[type][language]).join(', ') || null
  }
  const settle = (chosen: Values) => {
    const steps = (chosen.steps as readonly PlaybookStep[]).map((step): DraftStep => {
      const kept = theirs.steps.find((one) => sameStep(step, one))
      return { ...step, key: kept?.key ?? newRequestKey() }
    })
    onSettle({
      ...theirs,
      name: { fr: String(chosen['name.fr']), en: String(chosen['name.en']) },
      journeyTypes: chosen.journeyTypes as Playbook['journeyTypes'],
      steps,
    })
  }
  return (
    <Conflict
      names={fields}
      opened={{ ...valuesOf(draft.opened), ...(merged && { steps: plain(theirs.steps) }) }}
      mine={{ ...valuesOf(draft), ...(merged && { steps: merged }) }}
      theirs={valuesOf(theirs)}
      current={current}
      pending={pending}
      labelOf={(field) => translate(label[field])}
      sayOf={sayOf}
      onSettle={settle}
      onClose={onClose}
    />
  )
}
