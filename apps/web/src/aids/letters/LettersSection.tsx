import { letters } from '@ancrage/contract/letters'
import { letterChoices } from '@ancrage/domain/aids/letter'
import { FileTextIcon } from '@phosphor-icons/react/dist/csr/FileText'
import { useTranslate } from 'react-admin'
import { useCall } from '../../providers/call'
import { LoadFailed } from '../../ui/LoadFailed'
import { Panel } from '../../ui/Panel'
import { LetterRow } from './LetterRow'
import styles from './Letters.module.css'
import type { LetterApplication } from './letter-application'

/** « Courriers »: those an application may have now, what each lacks, and those written. */
export function LettersSection({ application }: { application: LetterApplication }) {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(letters.ofApplication, { params: { id: application.id } })
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : null
  const shown = letterChoices.values
    .map((letter) => ({
      letter,
      possible: data.possible.find((one) => one.letter === letter) ?? null,
      written: data.written.filter((one) => one.letter === letter),
    }))
    .filter(({ possible, written }) => possible !== null || written.length > 0)
  return (
    <Panel title={translate('aid_letters.title')} Icon={FileTextIcon} count={data.written.length > 0 ? data.written.length : undefined}>
      {shown.length === 0 && <p className={styles.none}>{translate('aid_letters.none')}</p>}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((one) => (
            <LetterRow key={one.letter} application={application} {...one} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
