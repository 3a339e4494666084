import { areas } from '@ancrage/contract/areas'
import type { Day } from '@ancrage/domain/kernel/day'
import type { AreaKind } from '@ancrage/domain/territory/area'
import { useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { useCall } from '../../providers/call'
import { useTerritory } from '../../sectors/use-territory'
import { LoadFailed } from '../../ui/LoadFailed'
import styles from './Editions.module.css'

/** The areas of a file, each with its communes in words. */
export function AreaList({ kind, on }: { kind: AreaKind; on: Day }) {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(areas.on, { query: { kind, on } })
  const { territory } = useTerritory()
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  const names = new Map(territory?.places.map(({ code, name }) => [code, name]))
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => names.get(code) ?? code)
      .toSorted((one, other) => one.localeCompare(other, 'fr'))
      .join(', ')
  return (
    <section aria-label={translate('areas.list')} className={styles.areas}>
      {data.map(({ id, code, name, communeCodes }) => (
        <details key={id} className={styles.area}>
          <summary>
            <span className={styles.name}>{name}</span>
            {code !== name && <span className={styles.dates}>{code}</span>}
            <span className={styles.counts}>{translate('areas.communes', { smart_count: communeCodes.length })}</span>
          </summary>
          <p>{named(communeCodes)}</p>
        </details>
      ))}
    </section>
  )
}
