import { letters } from '@ancrage/contract/letters'
import { PaperclipIcon } from '@phosphor-icons/react/dist/csr/Paperclip'
import { usePermissions, useTranslate } from 'react-admin'
import { AddDocuments, DocumentRow } from '../../documents'
import { useCall } from '../../providers/call'
import { LoadFailed } from '../../ui/LoadFailed'
import { Panel } from '../../ui/Panel'
import styles from './Letters.module.css'
import type { LetterApplication } from './letter-application'

/** « Fichiers du dossier »: what is kept with an application, letters apart; files are chosen, or dropped here. */
export function ApplicationFiles({ application: { id } }: { application: Pick<LetterApplication, 'id'> }) {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const { data, error, refetch } = useCall(letters.documents, { params: { id } })
  return (
    <Panel title={translate('aid_letters.files')} Icon={PaperclipIcon} count={data && data.length > 0 ? data.length : undefined}>
      {error && !data && <LoadFailed error={error} onRetry={() => void refetch()} />}
      <div>
        {data && data.length > 0 && (
          <ul>
            {data.map((document) => (
              <DocumentRow key={document.id} document={document} />
            ))}
          </ul>
        )}
        {data?.length === 0 && <p className={styles.none}>{translate('aid_letters.no_files')}</p>}
        {permissions.includes('documents.write') && (
          <AddDocuments subject={{ subjectResource: 'aid-applications', subjectId: id }} dropped />
        )}
      </div>
    </Panel>
  )
}
