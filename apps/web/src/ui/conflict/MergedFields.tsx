import type { Differing, ThreeWay } from '@ancrage/domain/kernel/three-way'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { useTranslate } from 'react-admin'
import type { Words } from './ConflictDialog'
import styles from './ConflictDialog.module.css'

export interface MergedFieldsProps<F extends string> extends Words<F> {
  compared: ThreeWay<F>
  them: string
}

/** What only one of the two changed: kept without a choice, and said. */
export function MergedFields<F extends string>({ compared, them, labelOf, sayOf }: MergedFieldsProps<F>) {
  const translate = useTranslate()
  const said = (field: F, value: unknown) => sayOf(field, value) ?? translate('conflict.nothing')
  const lines: readonly [string, readonly Differing<F>[], 'mine' | 'theirs'][] = [
    [them, compared.theirs, 'theirs'],
    [translate('conflict.you'), compared.mine, 'mine'],
  ]
  if (compared.theirs.length + compared.mine.length === 0) return null
  return (
    <section className={styles.merged}>
      <h3 className={styles.mergedTitle}>{translate('conflict.merged')}</h3>
      <ul>
        {lines.flatMap(([whose, fields, side]) =>
          fields.map((one) => (
            <li key={one.field} className={styles.mergedLine}>
              <CheckCircleIcon size={16} weight="fill" aria-hidden />
              <span>
                <b>{labelOf(one.field)}</b>
                {translate('conflict.became', { before: said(one.field, one.opened), after: said(one.field, one[side]) })}{' '}
                <span className={styles.whoseMerged}>({whose})</span>
              </span>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
