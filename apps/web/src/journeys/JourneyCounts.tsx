import { useGetIdentity, useGetList, useTranslate } from 'react-admin'
import { formatNumber } from '../ui/formats'
import { useLanguage } from '../ui/use-language'

const one = { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' } } as const

/** « 214 actifs · 60 à moi », beside the title. */
export function JourneyCounts() {
  const translate = useTranslate()
  const language = useLanguage()
  const { identity } = useGetIdentity()
  const { total: active } = useGetList('journeys', { ...one, filter: { status: 'active' } })
  const { total: mine } = useGetList('journeys', { ...one, filter: { status: 'active', advisorId: identity?.id } }, { enabled: !!identity })
  if (active === undefined) return null
  const all = translate('journeys.active', { smart_count: active, count: formatNumber(active, language) })
  return <>{mine ? `${all} · ${translate('journeys.mine', { count: formatNumber(mine, language) })}` : all}</>
}
