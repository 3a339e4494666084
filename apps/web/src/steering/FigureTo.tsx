import type { FigureList } from '@ancrage/contract/reports'
import { listAddress } from '../day/list-address'
import { figureName } from '../journeys/filter/figure-name'
import { FigureLink } from '../ui/FigureLink'
import { formatMoney, formatNumber } from '../ui/formats'
import { useLanguage } from '../ui/use-language'

export interface FigureToProps {
  count: number
  /** Null: the reader may not open it. */
  list: FigureList | null
  /** What is counted, where it is more than the figure's own name. */
  label?: string
  /** An amount, in cents. */
  money?: boolean
}

/** A number that opens exactly the records it counts. */
export function FigureTo({ count, list, label, money = false }: FigureToProps) {
  const language = useLanguage()
  const written = money ? formatMoney(count, language) : formatNumber(count, language)
  if (!list) return written
  return (
    <FigureLink to={listAddress(list.resource, list.filter)} label={`${written}, ${label ?? figureName(list.filter.in, language)}`}>
      {written}
    </FigureLink>
  )
}
