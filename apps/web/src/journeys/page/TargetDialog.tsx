import { labels } from '@ancrage/contract/labels'
import { priorityChoices } from '@ancrage/domain/journeys/journey'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../ui/form/FormDialog'
import { listOf, optionsOf, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useJourney } from './journey-page'

/** When and where the arrival is aimed at, and how pressing it is. */
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
        {
          kind: 'choice',
          name: 'priority',
          label: labels.journeys.priority[language],
          required: true,
          options: optionsOf(priorityChoices, language),
        },
      ]}
      editing={{
        resource: 'journeys',
        record: journey,
        valuesOf: ({ targetOn, targetCommuneCodes, priority }) => ({ targetOn: targetOn ?? '', targetCommuneCodes, priority }),
      }}
      onSubmit={(values, seen) =>
        data.update('journeys', {
          id: seen.id,
          previousData: seen,
          data: {
            targetOn: textOf(values, 'targetOn') || null,
            targetCommuneCodes: listOf(values, 'targetCommuneCodes'),
            priority: textOf(values, 'priority'),
          },
        })
      }
      onClose={onClose}
    />
  )
}
