import type { Differing, Side } from '@ancrage/domain/kernel/three-way'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { VisuallyHidden } from '../VisuallyHidden'
import type { Words } from './ConflictDialog'
import styles from './ConflictDialog.module.css'

export interface ConflictChoicesProps<F extends string> extends Words<F> {
  conflicts: readonly Differing<F>[]
  /** Who wrote the other values. */
  them: string
  picks: Readonly<Record<string, Side>>
  onPick: (field: F, side: Side) => void
}

/** A line for each field that both changed: as it was opened, as one typed it, as the other wrote it; one of the two is kept. */
export function ConflictChoices<F extends string>({ conflicts, them, picks, onPick, labelOf, sayOf }: ConflictChoicesProps<F>) {
  const translate = useTranslate()
  const group = useId()
  const said = (field: F, value: unknown) => sayOf(field, value) ?? translate('conflict.nothing')
  const heads = { opened: translate('conflict.opened'), mine: translate('conflict.mine'), theirs: them }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{translate('conflict.field')}</th>
          <th scope="col">{heads.opened}</th>
          <th scope="col">{heads.mine}</th>
          <th scope="col">{heads.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map(({ field, opened, mine, theirs }, rank) => (
          <tr key={field}>
            <th scope="row">{labelOf(field)}</th>
            <td data-head={heads.opened} className={styles.opened}>
              {said(field, opened)}
            </td>
            {(['mine', 'theirs'] as const).map((side) => (
              <td key={side}>
                <FormControlLabel
                  className={styles.choice}
                  control={
                    <Radio
                      size="small"
                      className={styles.radio}
                      name={`${group}${field}`}
                      checked={(picks[field] ?? 'mine') === side}
                      onChange={() => onPick(field, side)}
                      autoFocus={rank === 0 && side === 'mine'}
                    />
                  }
                  label={
                    <>
                      <VisuallyHidden>{labelOf(field)}, </VisuallyHidden>
                      <span className={styles.whose}>{heads[side]}</span>
                      <span className={styles.value}>{said(field, side === 'mine' ? mine : theirs)}</span>
                    </>
                  }
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
