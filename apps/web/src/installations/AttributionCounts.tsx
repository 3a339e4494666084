import { attributionChoices } from '@ancrage/domain/installations/installation'
import { LinkBase, useGetList, useTranslate } from 'react-admin'
import { formatNumber } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import styles from './Installations.module.css'
import { type RegistryAddress, writeRegistry } from './installations-address'

const none = { sort: { field: 'attribution', order: 'ASC' }, pagination: { page: 1, perPage: 1 } } as const

/** The registry by attribution: each number is the list it counts, the filters in force kept. */
export function AttributionCounts({ address }: { address: RegistryAddress }) {
  const translate = useTranslate()
  return (
    <nav className={styles.classes} aria-label={translate('installations.by_attribution')}>
      {[null, ...attributionChoices.values].map((attribution) => (
        <Count key={attribution} address={address} attribution={attribution} />
      ))}
    </nav>
  )
}

type Attribution = (typeof attributionChoices.values)[number]

function Count({ address, attribution }: { address: RegistryAddress; attribution: Attribution | null }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { attribution: chosen = null, ...others } = address.filter
  const filter = attribution === null ? others : { ...others, attribution }
  const { total } = useGetList('installations', { filter, ...none }, { placeholderData: (previous) => previous })
  const label = attribution === null ? translate('installations.all') : attributionChoices.labels[attribution][language]
  return (
    <LinkBase
      className={styles.class}
      to={{ pathname: '/installations', search: writeRegistry({ ...address, filter, page: 1 }) }}
      aria-current={chosen === attribution ? 'page' : undefined}
    >
      {label} <b>{total === undefined ? '…' : formatNumber(total, language)}</b>
    </LinkBase>
  )
}
