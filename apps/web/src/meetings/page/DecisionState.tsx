import { decisionStateChoices, type DecisionState as State } from '@ancrage/domain/meetings/follow-through'
import { StateTag, type TaggedState } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import styles from './Decisions.module.css'

const tags: Readonly<Record<State, TaggedState>> = { open: 'due', late: 'late', done: 'done', cancelled: 'closed' }

/** What became of a decision, in a word with its shape. */
export function DecisionState({ state }: { state: State }) {
  const language = useLanguage()
  return (
    <span className={styles.state}>
      <StateTag state={tags[state]}>{decisionStateChoices.labels[state][language]}</StateTag>
    </span>
  )
}
