import { labels } from '@ancrage/contract/labels'
import Button from '@mui/material/Button'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useTranslate } from 'react-admin'
import { useAdvisors } from '../../journeys/page/use-advisors'
import { useLanguage } from '../../ui/use-language'
import { useCommuneNames } from '../list/use-commune-names'
import styles from './ChangedSince.module.css'
import type { SinceChange } from './changed-since'
import { fieldSaid } from './field-said'

export interface ChangedSinceProps {
  changes: readonly SinceChange[]
  /** Puts what was typed over the record as it now stands. */
  onReapply: () => void
  /** Takes the record as it stands, and drops what was typed. */
  onTheirs: () => void
}

/** « Cette fiche a changé »: what, who typed over what, and the two ways out. */
export function ChangedSince({ changes, onReapply, onTheirs }: ChangedSinceProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const advisors = useAdvisors()
  const communes = changes.filter(({ field }) => field === 'communeCode').flatMap(({ before, now, typed }) => [before, now, typed])
  const communeName = useCommuneNames(communes as (string | null | undefined)[])
  const said = (field: SinceChange['field'], value: unknown) => {
    if (field === 'communeCode') return communeName(value as string | null) ?? translate('people.nothing')
    if (field === 'advisorId' && value) return advisors.find((one) => one.value === value)?.label ?? '…'
    return fieldSaid(field, value, language) ?? translate('people.nothing')
  }
  return (
    <div className={styles.box} role="alert">
      <p className={styles.title}>
        <WarningDiamondIcon size={18} weight="fill" aria-hidden />
        {translate('people.changed_since')}
      </p>
      <ul className={styles.list}>
        {changes.map(({ field, before, now, typed }) => (
          <li key={field}>
            <b>{labels.people[field][language]}</b>
            {translate('people.changed_from', { before: said(field, before), now: said(field, now) })}
            {typed !== undefined && <span className={styles.typed}>{translate('people.you_typed', { typed: said(field, typed) })}</span>}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="contained" onClick={onReapply}>
          {translate('people.reapply')}
        </Button>
        <Button onClick={onTheirs}>{translate('people.take_theirs')}</Button>
      </div>
    </div>
  )
}
