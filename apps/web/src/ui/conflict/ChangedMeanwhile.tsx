import { InfoIcon } from '@phosphor-icons/react/dist/csr/Info'
import { type RaRecord, useGetOne, useTranslate } from 'react-admin'
import styles from './ChangedMeanwhile.module.css'
import { type Changed, useLastChange } from './use-last-change'

/** How often an open form asks whether its record changed, in milliseconds. */
const everyMs = 20_000

export interface ChangedMeanwhileProps {
  resource: string
  /** The record as the form was opened on it. */
  opened: { readonly id: string; readonly version: number }
}

/** « Claire Mougel a modifié cette fiche à 9 h 41 »: announced under the form, never imposed on what is being typed. */
export function ChangedMeanwhile({ resource, opened }: ChangedMeanwhileProps) {
  const translate = useTranslate()
  const lastChange = useLastChange()
  const { data } = useGetOne<RaRecord<string> & Changed & { version: number }>(
    resource,
    { id: opened.id },
    { refetchInterval: everyMs, staleTime: everyMs },
  )
  const change = data && data.version > opened.version ? lastChange(data) : null
  return (
    <p className={styles.said} role="status">
      {change && (
        <>
          <InfoIcon size={18} aria-hidden />
          {translate('conflict.meanwhile', { who: change.who, when: change.when })}
        </>
      )}
    </p>
  )
}
