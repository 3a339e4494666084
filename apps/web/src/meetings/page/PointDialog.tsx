import { labels } from '@ancrage/contract/labels'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../ui/form/FormDialog'
import { textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import type { Point } from './meeting-page'

/** The words of a point. */
export function PointDialog({ item, onClose }: { item: Point; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  return (
    <FormDialog<Point>
      title={translate('meetings.edit_point')}
      fields={[{ kind: 'line', name: 'title', label: labels['meeting-items'].title[language], required: true }]}
      editing={{ resource: 'meeting-items', record: item, valuesOf: ({ title }) => ({ title }) }}
      submit={translate('meetings.save')}
      onSubmit={(values, seen) =>
        data.update<Point>('meeting-items', { id: seen.id, previousData: seen, data: { title: textOf(values, 'title') } })
      }
      onClose={onClose}
    />
  )
}
