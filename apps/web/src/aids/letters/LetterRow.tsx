import { letters } from '@ancrage/contract/letters'
import type { ReplyOf } from '@ancrage/contract/route'
import { type Letter, letterChoices } from '@ancrage/domain/aids/letter'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import styles from './Letters.module.css'
import type { LetterApplication } from './letter-application'
import { MissingFields } from './MissingFields'
import { WrittenLetters } from './WrittenLetters'

export type ApplicationLetters = ReplyOf<typeof letters.ofApplication>

export interface LetterRowProps {
  application: LetterApplication
  letter: Letter
  /** Null: not at this point. */
  possible: ApplicationLetters['possible'][number] | null
  written: ApplicationLetters['written']
}

/** One letter: what it lacks first, then the button that writes it, then each version kept. */
export function LetterRow({ application, letter, possible, written }: LetterRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const name = letterChoices.labels[letter][language]
  const missing = possible?.missing ?? []
  const writing = useCommand(() =>
    call(letters.write, {
      params: { id: application.id },
      body: { letter, version: application.version, ...(missing.length > 0 && { accept: 'missing' as const }) },
    }),
  )
  const write = async () => {
    const done = await writing.run()
    if (done) say(translate('aid_letters.written', { letter: name, number: done.number }))
  }
  const action = translate(missing.length > 0 ? 'aid_letters.blanks' : written.length > 0 ? 'aid_letters.again' : 'aid_letters.write')
  return (
    <li className={styles.letter}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {possible && (
          <Button
            size="small"
            variant={missing.length > 0 || written.length > 0 ? 'text' : 'outlined'}
            disabled={writing.pending}
            aria-label={translate('aid_letters.write_label', { action, letter: name })}
            onClick={() => void write()}
          >
            {action}
          </Button>
        )}
      </div>
      <MissingFields personId={application.personId} missing={missing} />
      <FormProblem problem={writing.refused} />
      <WrittenLetters written={written} />
    </li>
  )
}
