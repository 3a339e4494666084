import { sessionReports } from '@ancrage/contract/session-reports'
import { indicators } from '@ancrage/domain/indicators/definitions'
import { type Check, type CheckKey, checks } from '@ancrage/domain/reports/checks'
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { ListChecksIcon } from '@phosphor-icons/react/dist/csr/ListChecks'
import { useId, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { useCall } from '../providers/call'
import { formatNumber } from '../ui/formats'
import { LoadFailed } from '../ui/LoadFailed'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { CheckRows } from './CheckRows'
import styles from './Checks.module.css'

/** « Contrôle avant arrêté »: what is missing or odd, line by line, put right where it is read. */
export function ChecksPanel() {
  const translate = useTranslate()
  const language = useLanguage()
  const { data, error, refetch } = useCall(sessionReports.checks, {}, { keepPrevious: true })
  const found = (data ?? []).filter(({ count }) => count > 0)
  const clear = (data ?? []).filter(({ count }) => count === 0)
  return (
    <Panel title={translate('reports.checks')} Icon={ListChecksIcon} {...(data && { note: said(found.length) })}>
      {!data && (error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {found.map(({ key, count }) => (
        <CheckLine key={key} check={key} count={count} />
      ))}
      {clear.length > 0 && (
        <details className={styles.clear}>
          <summary>
            <CheckCircleIcon size={18} weight="fill" aria-hidden />
            {translate('reports.clear', { smart_count: clear.length })}
          </summary>
          <ul>
            {clear.map(({ key }) => (
              <li key={key}>{checks[key].name[language]}</li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )

  function said(lines: number) {
    return lines === 0 ? translate('reports.nothing_found') : translate('reports.found', { smart_count: lines })
  }
}

function CheckLine({ check, count }: { check: CheckKey; count: number }) {
  const translate = useTranslate()
  const language = useLanguage()
  const id = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const { name, why, figures }: Check = checks[check]
  const changed = figures.map((code) => indicators[code].name[language]).join(', ')
  return (
    <div className={styles.check}>
      <button ref={toggle} type="button" className={styles.toggle} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className={styles.count}>{formatNumber(count, language)}</span>
        <span className={styles.said}>
          <span className={styles.title}>{name[language]}</span>
          <span className={styles.quiet}>{why[language]}</span>
          {changed && <span className={styles.changes}>{translate('reports.changes', { figures: changed })}</span>}
        </span>
        <CaretDownIcon size={18} weight="bold" aria-hidden data-open={open} />
      </button>
      <div id={id}>{open && <CheckRows check={check} onDone={() => toggle.current?.focus()} />}</div>
    </div>
  )
}
