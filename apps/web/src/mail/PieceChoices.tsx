import Checkbox from '@mui/material/Checkbox'
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { bytesSaid } from '../documents/bytes-said'
import type { Upload } from '../documents/use-uploads'
import { useLanguage } from '../ui/use-language'
import styles from './Mail.module.css'

export interface PieceChoicesProps {
  files: readonly Upload[]
  /** The keys of those to keep. */
  chosen: ReadonlySet<string>
  onChoose: (key: string, keep: boolean) => void
  disabled: boolean
}

/** What came with a mail, each to be kept or not; what can't be kept says why before anything is sent. */
export function PieceChoices({ files, chosen, onChoose, disabled }: PieceChoicesProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const id = useId()
  if (files.length === 0) return null
  return (
    <fieldset className={styles.pieces}>
      <legend>{translate('mail.keep')}</legend>
      {files.map(({ key, name, content, state, problem }) => (
        <div key={key} className={styles.piece} data-state={state}>
          <label htmlFor={`${id}${key}`}>
            {state === 'sent' ? (
              <span className={styles.sent}>
                <CheckIcon size={18} weight="bold" aria-label={translate('mail.kept')} />
              </span>
            ) : (
              <Checkbox
                id={`${id}${key}`}
                checked={chosen.has(key) && state !== 'refused'}
                disabled={disabled || state === 'refused'}
                onChange={(_, keep) => onChoose(key, keep)}
              />
            )}
            <span className={styles.file}>
              {name} <span className={styles.size}>{bytesSaid(content.size, language)}</span>
            </span>
          </label>
          {problem && (
            <p className={styles.problem} role={state === 'failed' ? 'alert' : undefined}>
              <WarningDiamondIcon size={16} weight="fill" aria-hidden />
              {problem}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}
