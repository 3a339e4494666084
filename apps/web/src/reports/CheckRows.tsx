import type { CheckRow } from '@ancrage/contract/session-reports'
import { sessionReports } from '@ancrage/contract/session-reports'
import { type CheckKey, checks } from '@ancrage/domain/reports/checks'
import { professionLabel } from '@ancrage/reference/professions'
import { LinkBase, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { useCall } from '../providers/call'
import { formatDay } from '../ui/formats'
import { LoadFailed } from '../ui/LoadFailed'
import { useLanguage } from '../ui/use-language'
import styles from './Checks.module.css'
import { FixForm } from './FixForm'
import { recordAddress } from './record-address'

/** The records of a check, each with what puts it right; once right, it leaves the list. */
export function CheckRows({ check, onDone }: { check: CheckKey; onDone: () => void }) {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(sessionReports.check, { params: { key: check } })
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  const more = data.count - data.rows.length
  return (
    <>
      <ul className={styles.rows}>
        {data.rows.map((row) => (
          <Row key={row.id} check={check} row={row} onDone={onDone} />
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{translate('reports.more_rows', { smart_count: more })}</p>}
    </>
  )
}

function Row({ check, row, onDone }: { check: CheckKey; row: CheckRow; onDone: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { fields }: { fields: readonly string[] } = checks[check]
  const { name, professionCode, commune, on, opens } = row
  const profession = professionCode && professionLabel(professionCode, null, {}, language)
  const about = [name && profession, commune, on && formatDay(on, language, 'long')]
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <LinkBase className={styles.name} to={recordAddress(opens.resource, opens.id)}>
          {name ?? profession ?? translate('reports.unnamed')}
        </LinkBase>
        <span className={styles.quiet}>{about.filter(Boolean).join(' · ')}</span>
      </div>
      {fields.length > 0 && <FixForm key={row.version} check={check} row={row} onDone={onDone} />}
    </li>
  )
}
