import { labels } from '@ancrage/contract/labels'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../../ui/form/FormDialog'
import { textOf } from '../../../ui/form/field-spec'
import { useLanguage } from '../../../ui/use-language'
import { type JourneyPageReply, useJourney } from '../journey-page'
import styles from './HouseholdActions.module.css'
import { JoinDialog } from './JoinDialog'

interface HouseholdActionsProps {
  household: Extract<JourneyPageReply['household'], { open: true }>
  onMember: () => void
  onNeed: () => void
}

/** Adds someone, a need, a spouse who is a professional too, or writes the notes of the household. */
export function HouseholdActions({ household, onMember, onNeed }: HouseholdActionsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const { linked } = useJourney()
  const [notes, setNotes] = useState(false)
  const [joining, setJoining] = useState(false)
  return (
    <div className={styles.actions}>
      <Button size="small" variant="text" onClick={onMember}>
        {translate('journey.add_member')}
      </Button>
      <Button size="small" variant="text" onClick={onNeed}>
        {translate('journey.add_need')}
      </Button>
      <Button size="small" variant="text" onClick={() => setNotes(true)}>
        {translate('journey.household_notes')}
      </Button>
      {!linked && (
        <Button size="small" variant="text" onClick={() => setJoining(true)}>
          {translate('journey.join')}
        </Button>
      )}
      {joining && <JoinDialog household={household} onClose={() => setJoining(false)} />}
      {notes && (
        <FormDialog
          title={labels.households.notes[language]}
          submit={translate('fill.save')}
          fields={[{ kind: 'paragraphs', name: 'notes', label: labels.households.notes[language] }]}
          editing={{ resource: 'households', record: household, valuesOf: ({ notes: kept }) => ({ notes: kept ?? '' }) }}
          onSubmit={(values, seen) =>
            data.update('households', { id: seen.id, previousData: seen, data: { notes: textOf(values, 'notes') || null } })
          }
          onClose={() => setNotes(false)}
        />
      )}
    </div>
  )
}
