import Button from '@mui/material/Button'
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import type { JourneysFilter, JourneysSort } from '../../journeys/filter/journeys-address'
import { download } from '../../providers/download'
import { refusedBy } from '../../providers/refused'
import { formatNumber } from '../formats'
import { useLanguage } from '../use-language'
import styles from './List.module.css'
import { pageBounds } from './paging'

export interface ListFootProps {
  /** Whose list it is, exported whole. */
  resource?: string
  filter: JourneysFilter
  sort: JourneysSort
  page: number
  total: number
  onPage: (page: number) => void
}

/** How many there are, where one is among them, and all of them as a file. */
export function ListFoot({ resource = 'journeys', filter, sort, page, total, onPage }: ListFootProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const [problem, setProblem] = useState<string | null>(null)
  const { first, last, before, after } = pageBounds(page, total)
  const save = () => {
    setProblem(null)
    download(`/${resource}/export`, { format: 'csv', filter, sort: [sort.field, sort.order] }).catch((failure: unknown) =>
      setProblem(refusedBy(failure).message),
    )
  }
  return (
    <div className={styles.foot}>
      <span role="status">{translate('journeys.list.range', { first, last, count: formatNumber(total, language) })}</span>
      {(before || after) && (
        <>
          <Button size="small" disabled={!before} startIcon={<CaretLeftIcon size={14} aria-hidden />} onClick={() => onPage(page - 1)}>
            {translate('journeys.list.previous')}
          </Button>
          <Button size="small" disabled={!after} endIcon={<CaretRightIcon size={14} aria-hidden />} onClick={() => onPage(page + 1)}>
            {translate('journeys.list.next')}
          </Button>
        </>
      )}
      {permissions.includes('journeys.list') && (
        <span className={styles.export}>
          {problem !== null && (
            <span className={styles.problem} role="alert">
              {translate(problem, { _: problem })}
            </span>
          )}
          <Button size="small" startIcon={<DownloadSimpleIcon size={16} aria-hidden />} onClick={save}>
            {translate('journeys.list.export')}
          </Button>
        </span>
      )}
    </div>
  )
}
