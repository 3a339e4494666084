import { households } from '@ancrage/contract/people'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../../providers/call'
import { FormDialog } from '../../../ui/form/FormDialog'
import { textOf } from '../../../ui/form/field-spec'
import type { JourneyPageReply } from '../journey-page'
import styles from './Rail.module.css'

/** A household closed to the reader: why, and how to open it for the day. */
export function ClosedHousehold({ household }: { household: Extract<JourneyPageReply['household'], { open: false }> }) {
  const translate = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.locked}>
      <p>{translate('journey.household_closed')}</p>
      {household.mayOpen && (
        <Button size="small" onClick={() => setOpen(true)}>
          {translate('journey.household_open')}
        </Button>
      )}
      {open && (
        <FormDialog
          title={translate('journey.household_open')}
          lead={translate('journey.household_open_hint')}
          submit={translate('journey.household_open_submit')}
          fields={[{ kind: 'line', name: 'reason', label: translate('journey.reason'), required: true }]}
          onSubmit={(values) => call(households.open, { params: { id: household.id }, body: { reason: textOf(values, 'reason') } })}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
