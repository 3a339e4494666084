import Button from '@mui/material/Button'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { TaskDialog } from '../../tasks'
import { useJourney } from './journey-page'

/** « Planifier »: a task of this journey, or of one of its tracks. */
export function PlanButton({ trackId }: { trackId?: string }) {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const { journey, person } = useJourney()
  const [open, setOpen] = useState(false)
  if (!permissions.includes('tasks.write')) return null
  return (
    <>
      <Button size={trackId ? 'small' : 'medium'} onClick={() => setOpen(true)}>
        {translate('journey.plan')}
      </Button>
      {open && (
        <TaskDialog
          target={{ personId: person.id, journeyId: journey.id }}
          {...(trackId ? { start: { trackId } } : {})}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
