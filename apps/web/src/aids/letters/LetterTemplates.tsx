import { letterTemplates } from '@ancrage/contract/letter-templates'
import { useTranslate } from 'react-admin'
import { AdminTitle } from '../../admin/AdminTitle'
import { Kept } from '../../admin/Kept'
import { Loading } from '../../layout/Loading'
import { useCall } from '../../providers/call'
import { LoadFailed } from '../../ui/LoadFailed'
import { FieldTable } from './FieldTable'
import styles from './LetterTemplates.module.css'
import { TemplateRow } from './TemplateRow'

/** « Modèles de courrier », for whoever keeps them. */
export function LetterTemplates() {
  return (
    <Kept permission="letter_templates.write">
      <TemplateList />
    </Kept>
  )
}

function TemplateList() {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(letterTemplates.list, {})
  return (
    <>
      <AdminTitle title={translate('aid_letters.templates.title')} note={translate('aid_letters.templates.lead')} notePlace="under" />
      {data && (
        <ul className={styles.templates}>
          {data.map((template) => (
            <TemplateRow key={template.letter} template={template} />
          ))}
        </ul>
      )}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <FieldTable />}
    </>
  )
}
