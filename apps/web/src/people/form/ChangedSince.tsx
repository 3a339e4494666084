import Button from '@mui/material/Button'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useTranslate } from 'react-admin'
import styles from './ChangedSince.module.css'
import type { SinceChange } from './changed-since'

export interface ChangedSinceProps<F extends string> {
  changes: readonly SinceChange<F>[]
  labelOf: (field: F) => string
  /** A value in words; null where it is empty. */
  sayOf: (field: F, value: unknown) => string | null
  /** Puts what was typed over the record as it now stands. */
  onReapply: () => void
  /** Takes the record as it stands, and drops what was typed. */
  onTheirs: () => void
}

/** « Cette fiche a changé »: what, who typed over what, and the two ways out. */
export function ChangedSince<F extends string>({ changes, labelOf, sayOf, onReapply, onTheirs }: ChangedSinceProps<F>) {
  const translate = useTranslate()
  const said = (field: F, value: unknown) => sayOf(field, value) ?? translate('people.nothing')
  return (
    <div className={styles.box} role="alert">
      <p className={styles.title}>
        <WarningDiamondIcon size={18} weight="fill" aria-hidden />
        {translate('people.changed_since')}
      </p>
      <ul className={styles.list}>
        {changes.map(({ field, before, now, typed }) => (
          <li key={field}>
            <b>{labelOf(field)}</b>
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
