import { fieldSourceChoices, type LetterField, letterFields } from '@ancrage/domain/aids/letters/letter-fields'
import { LinkBase, useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import styles from './Letters.module.css'

/** What a letter lacks, by where it is filled in. */
export function MissingFields({ personId, missing }: { personId: string; missing: readonly LetterField[] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const groups = fieldSourceChoices.values
    .map((from) => ({ from, names: missing.filter((name) => letterFields[name].from === from) }))
    .filter(({ names }) => names.length > 0)
  if (groups.length === 0) return null
  return (
    <dl className={styles.missing}>
      {groups.map(({ from, names }) => (
        <div key={from}>
          <dt>
            {translate('aid_letters.missing')} (
            {from === 'person' ? (
              <LinkBase to={`/people/${personId}`}>{fieldSourceChoices.labels[from][language]}</LinkBase>
            ) : (
              fieldSourceChoices.labels[from][language]
            )}
            )
          </dt>
          <dd>{names.map((name) => letterFields[name][language]).join(', ')}</dd>
        </div>
      ))}
    </dl>
  )
}
