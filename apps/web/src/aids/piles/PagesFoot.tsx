import Button from '@mui/material/Button'
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useTranslate } from 'react-admin'
import styles from './Piles.module.css'

export interface PagesFootProps {
  page: number
  perPage: number
  total: number
  onPage: (page: number) => void
}

/** Where one is in a pile of several pages; nothing under one that fits. */
export function PagesFoot({ page, perPage, total, onPage }: PagesFootProps) {
  const translate = useTranslate()
  if (total <= perPage && page === 1) return null
  const first = (page - 1) * perPage + 1
  const last = Math.min(page * perPage, total)
  return (
    <div className={styles.foot}>
      <span role="status">{translate('aid_sessions.range', { first, last, count: total })}</span>
      <Button size="small" disabled={page === 1} startIcon={<CaretLeftIcon size={14} aria-hidden />} onClick={() => onPage(page - 1)}>
        {translate('aid_sessions.previous')}
      </Button>
      <Button size="small" disabled={last >= total} endIcon={<CaretRightIcon size={14} aria-hidden />} onClick={() => onPage(page + 1)}>
        {translate('aid_sessions.next')}
      </Button>
    </div>
  )
}
