import { documents } from '@ancrage/contract/documents'
import { FilesIcon } from '@phosphor-icons/react/dist/csr/Files'
import { usePermissions, useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import { LoadFailed } from '../ui/LoadFailed'
import { Panel } from '../ui/Panel'
import { AddDocuments } from './AddDocuments'
import { DocumentRow } from './DocumentRow'
import styles from './Documents.module.css'

/** « Pièces »: what was kept of a journey, and of what was said on it. */
export function DocumentsPanel({ journeyId }: { journeyId: string }) {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const { data, error, refetch } = useCall(documents.ofJourney, { params: { id: journeyId } })
  return (
    <Panel title={translate('documents.title')} Icon={FilesIcon} count={data && data.length > 0 ? data.length : undefined}>
      {error && !data && <LoadFailed error={error} onRetry={() => void refetch()} />}
      <div>
        {data && data.length > 0 && (
          <ul className={styles.list}>
            {data.map((document) => (
              <DocumentRow key={document.id} document={document} />
            ))}
          </ul>
        )}
        {data?.length === 0 && <p className={styles.none}>{translate('documents.none')}</p>}
        {permissions.includes('documents.write') && <AddDocuments subject={{ subjectResource: 'journeys', subjectId: journeyId }} />}
      </div>
    </Panel>
  )
}
