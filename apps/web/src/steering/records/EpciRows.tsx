import type { RecordOf } from '@ancrage/contract/resource'
import type { epcis } from '@ancrage/contract/territory'
import { formatNumber } from '../../ui/formats'
import styles from '../../ui/list/List.module.css'
import { useLanguage } from '../../ui/use-language'

/** EPCI by name, with who lives there. */
export function EpciRows({ rows }: { rows: readonly RecordOf<typeof epcis>[] }) {
  const language = useLanguage()
  return rows.map(({ id, name, population }) => (
    <tr key={id}>
      <th scope="row" data-column="person">
        <span className={styles.name}>{name}</span>
      </th>
      <td data-column="amount">{formatNumber(population, language)}</td>
    </tr>
  ))
}
