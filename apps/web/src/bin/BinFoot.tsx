import { binPage } from '@ancrage/contract/bin'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { formatNumber } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import styles from './Bin.module.css'

export interface BinFootProps {
  from: number
  total: number
  onGo: (from: number) => void
}

/** Where one is among what is in the bin, page by page. */
export function BinFoot({ from, total, onGo }: BinFootProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const last = Math.min(from + binPage, total)
  return (
    <div className={styles.foot}>
      <span role="status">{translate('journeys.list.range', { first: from + 1, last, count: formatNumber(total, language) })}</span>
      <Button size="small" disabled={from === 0} onClick={() => onGo(Math.max(0, from - binPage))}>
        {translate('journeys.list.previous')}
      </Button>
      <Button size="small" disabled={last >= total} onClick={() => onGo(from + binPage)}>
        {translate('journeys.list.next')}
      </Button>
    </div>
  )
}
