import { labels } from '@ancrage/contract/labels'
import { documentKindChoices } from '@ancrage/domain/documents/document'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../ui/form/FormDialog'
import { type FieldSpec, optionsOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import type { ListedDocument } from './listed-document'

/** What a document is called, what it is, and whether only the journey's team reads it. */
export function DocumentDialog({ document, onClose }: { document: ListedDocument; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const words = labels.documents
  const fields: FieldSpec[] = [
    { kind: 'line', name: 'name', label: words.name[language], required: true },
    { kind: 'choice', name: 'kind', label: words.kind[language], required: true, options: optionsOf(documentKindChoices, language) },
    { kind: 'tick', name: 'confidential', label: translate('documents.confidential_tick') },
  ]
  return (
    <FormDialog
      title={translate('documents.edit')}
      submit={translate('fill.save')}
      fields={fields}
      editing={{ resource: 'documents', record: document, valuesOf: ({ name, kind, confidential }) => ({ name, kind, confidential }) }}
      onSubmit={(values, seen) => data.update('documents', { id: seen.id, previousData: seen, data: values })}
      onClose={onClose}
    />
  )
}
