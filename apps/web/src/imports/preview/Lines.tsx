import Button from '@mui/material/Button'
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useCommuneNames } from '../../people/list/use-commune-names'
import { refusedBy } from '../../providers/refused'
import { EmptyState } from '../../ui/EmptyState'
import { FolderTabs } from '../../ui/FolderTabs'
import styles from './Lines.module.css'
import { PreviewLine } from './PreviewLine'
import { type Outcome, outcomes, perPage, usePreview } from './preview'

const panelId = 'import-lines'

/** The lines of the file by what becomes of them, each with its number and what is to be said of it. */
export function Lines({ id, ready = true }: { id: string; ready?: boolean }) {
  const translate = useTranslate()
  const [outcome, setOutcome] = useState<Outcome>('created')
  const [page, setPage] = useState(1)
  const { data, error } = usePreview(id, outcome, page, ready)
  const communeName = useCommuneNames((data?.lines ?? []).map(({ person }) => person?.communeCode as string | null))
  const tabs = outcomes.map((key) => ({
    key,
    label: translate(`imports.outcome.${key}`),
    ...(data ? { count: data.outcomes[key] } : {}),
  }))
  const total = data?.outcomes[outcome] ?? 0
  return (
    <>
      <FolderTabs
        label={translate('imports.outcomes')}
        tabs={tabs}
        current={outcome}
        onChange={(to) => {
          setOutcome(to)
          setPage(1)
        }}
        panelId={panelId}
      />
      <div id={panelId} role="tabpanel" aria-label={translate(`imports.outcome.${outcome}`)} className={styles.panel}>
        <p className={styles.lead}>
          {translate(`imports.outcome_hint.${outcome}`)}
          {outcome === 'created' &&
            data &&
            data.withWarnings > 0 &&
            ` ${translate('imports.with_warnings', { smart_count: data.withWarnings })}`}
        </p>
        {error && <EmptyState title={translate('imports.unread')}>{translate(refusedBy(error).message, { _: error.message })}</EmptyState>}
        {!data && !error && <p className={styles.lead}>{translate('app.loading')}</p>}
        {data && total === 0 && <EmptyState title={translate(`imports.none.${outcome}`)} />}
        {data && (
          <ul>
            {data.lines.map((line) => (
              <PreviewLine key={line.record} line={line} communeName={communeName(line.person?.communeCode as string | null)} />
            ))}
          </ul>
        )}
        {total > perPage && (
          <div className={styles.foot}>
            <span role="status">
              {translate('journeys.list.range', { first: (page - 1) * perPage + 1, last: Math.min(page * perPage, total), count: total })}
            </span>
            <Button
              size="small"
              disabled={page === 1}
              startIcon={<CaretLeftIcon size={14} aria-hidden />}
              onClick={() => setPage(page - 1)}
            >
              {translate('journeys.list.previous')}
            </Button>
            <Button
              size="small"
              disabled={page * perPage >= total}
              endIcon={<CaretRightIcon size={14} aria-hidden />}
              onClick={() => setPage(page + 1)}
            >
              {translate('journeys.list.next')}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
