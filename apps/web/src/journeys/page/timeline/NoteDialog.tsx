import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../../ui/form/FormDialog'
import { textOf } from '../../../ui/form/field-spec'
import { useToday } from '../../../ui/use-today'

interface NoteDialogProps {
  about: { personId: string; journeyId: string | null }
  onClose: () => void
}

/** A note, for the team or for oneself. */
export function NoteDialog({ about, onClose }: NoteDialogProps) {
  const translate = useTranslate()
  const today = useToday()
  const data = useDataProvider()
  return (
    <FormDialog
      title={translate('journey.add_note')}
      place={about.journeyId ? `note.journey-${about.journeyId}` : `note.person-${about.personId}`}
      submit={translate('fill.save')}
      fields={[
        { kind: 'paragraphs', name: 'summary', label: translate('journey.note'), required: true },
        { kind: 'tick', name: 'private', label: translate('journey.for_me_alone') },
      ]}
      onSubmit={(values) =>
        data.create('interactions', {
          data: {
            kind: 'note',
            occurredOn: today,
            ...about,
            summary: textOf(values, 'summary'),
            visibility: values.private === true ? 'private' : 'team',
          },
        })
      }
      onClose={onClose}
    />
  )
}
