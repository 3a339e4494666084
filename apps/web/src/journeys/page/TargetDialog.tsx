import { labels } from '@ancrage/contract/labels'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../ui/form/FormDialog'
import { listOf, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useJourney } from './journey-page'

/** When and where the arrival is aimed at. */
export function TargetDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const { journey } = useJourney()
  return (
    <FormDialog
      title={translate('journey.edit_target')}
      submit={translate('fill.save')}
      fields={[
        { kind: 'day', name: 'targetOn', label: labels.journeys.targetOn[language] },
        { kind: 'communes', name: 'targetCommuneCodes', label: labels.journeys.targetCommuneCodes[language], several: true },
      ]}
      initial={{ targetOn: journey.targetOn ?? '', targetCommuneCodes: journey.targetCommuneCodes }}
      onSubmit={(values) =>
        data.update('journeys', {
          id: journey.id,
          previousData: journey,
          data: { targetOn: textOf(values, 'targetOn') || null, targetCommuneCodes: listOf(values, 'targetCommuneCodes') },
        })
      }
      onClose={onClose}
    />
  )
}
