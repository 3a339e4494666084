import Button from '@mui/material/Button'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { download } from '../../providers/download'
import { refusedBy } from '../../providers/refused'
import { FormProblem } from '../../tasks'
import { formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import type { ImportShown } from '../import-change'
import { Lines } from './Lines'
import { outcomes } from './preview'
import styles from './Report.module.css'

/** What came of the import: how many of each, the rejects to correct, and where to go on. */
export function Report({ shown, onRun }: { shown: ImportShown; onRun: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const queries = useQueryClient()
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    // The directory now has more people than was read before.
    for (const key of ['people', 'journeys', '/api/imports/:id/preview']) void queries.invalidateQueries({ queryKey: [key] })
  }, [queries])
  const failed = shown.status === 'failed'
  const Icon = failed ? WarningDiamondIcon : CheckCircleIcon
  const save = () => {
    setProblem(null)
    download(`/imports/${shown.id}/rejects`).catch((error: unknown) => setProblem(refusedBy(error).message))
  }
  return (
    <>
      <div className={styles.panel} role="status">
        <p className={styles.title} data-failed={failed}>
          <Icon size={24} weight="fill" aria-hidden />
          {translate(failed ? 'imports.failed' : 'imports.done')}
        </p>
        <dl className={styles.figures}>
          {outcomes.map((outcome) => (
            <div key={outcome}>
              <dd className={styles.figure}>{formatNumber(shown.outcomes[outcome], language)}</dd>
              <dt>{translate(`imports.outcome.${outcome}`)}</dt>
            </div>
          ))}
        </dl>
        <div className={styles.actions}>
          {failed ? (
            <Button variant="contained" onClick={onRun}>
              {translate('imports.resume')}
            </Button>
          ) : (
            <Button variant="contained" component={LinkBase} to="/people?tab=new">
              {translate('imports.see_new')}
            </Button>
          )}
          {shown.outcomes.rejected > 0 && (
            <Button startIcon={<DownloadSimpleIcon size={16} aria-hidden />} onClick={save}>
              {translate('imports.rejects')}
            </Button>
          )}
        </div>
        <FormProblem problem={problem === null ? null : { message: translate(problem, { _: problem }) }} />
      </div>
      <Lines id={shown.id} />
    </>
  )
}
