import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import { refusalReasonChoices } from '@ancrage/domain/aids/application'
import Button from '@mui/material/Button'
import { NoteIcon } from '@phosphor-icons/react/dist/csr/Note'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../ui/form/FormDialog'
import { textOf } from '../../ui/form/field-spec'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { DayText } from '../../ui/Written'
import styles from './NotesPanel.module.css'

/** What was written of an application: what it lacks, the opinion, why it ended, and notes. */
export function NotesPanel({ application }: { application: AidApplicationPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const [editing, setEditing] = useState(false)
  const { incompleteNote, opinion, examiner, examinedOn, approver, refusalReason, endReason, notes, mayChange } = application
  const reason = refusalReason && refusalReasonChoices.labels[refusalReason][language]
  return (
    <Panel
      title={translate('aid_applications.notes.title')}
      Icon={NoteIcon}
      action={
        mayChange && (
          <Button size="small" variant="text" onClick={() => setEditing(true)}>
            {translate('aid_applications.notes.edit')}
          </Button>
        )
      }
    >
      <div className={styles.notes}>
        {incompleteNote && <Note label={translate('aid_applications.notes.lacks')} text={incompleteNote} />}
        {examinedOn && (
          <p className={styles.by}>
            {translate('aid_applications.notes.examined', { name: examiner?.name ?? '—' })} <DayText day={examinedOn} />
            {approver && ` · ${translate('aid_applications.notes.approved', { name: approver.name })}`}
          </p>
        )}
        {opinion && <Note label={translate('aid_applications.notes.opinion')} text={opinion} />}
        {(reason || endReason) && (
          <Note label={translate('aid_applications.notes.ended')} text={[reason, endReason].filter(Boolean).join(' · ')} />
        )}
        {notes && <Note label={translate('aid_applications.notes.free')} text={notes} />}
        {!incompleteNote && !examinedOn && !endReason && !notes && <p className={styles.by}>{translate('aid_applications.notes.none')}</p>}
      </div>
      {editing && (
        <FormDialog
          title={translate('aid_applications.notes.edit_title')}
          submit={translate('fill.save')}
          fields={[{ kind: 'paragraphs', name: 'notes', label: translate('aid_applications.notes.free') }]}
          editing={{ resource: 'aid-applications', record: application, valuesOf: (record) => ({ notes: record.notes ?? '' }) }}
          onSubmit={(values, seen) =>
            data.update('aid-applications', {
              id: seen.id,
              previousData: seen,
              data: { version: seen.version, notes: textOf(values, 'notes') || null },
            })
          }
          onClose={() => setEditing(false)}
        />
      )}
    </Panel>
  )
}

function Note({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <h3 className={styles.label}>{label}</h3>
      <p className={styles.text}>{text}</p>
    </div>
  )
}
