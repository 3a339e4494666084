import { aidDecisions, type Decision } from '@ancrage/contract/aid-decisions'
import type { Day } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { FormDialog } from '../../ui/form/FormDialog'
import { type FieldValues, textOf } from '../../ui/form/field-spec'
import { formatDay } from '../../ui/formats'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import styles from './Decision.module.css'

const signatures = ['beneficiarySignedOn', 'funderSignedOn'] as const
const copies = ['attestedOn', 'sentToArsOn', 'sentToCpamOn'] as const

/** The convention of an application: who signed when, its own day, the declaration and the copies, what lacks by name. */
export function ConventionFacts({ decision }: { decision: Decision }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const { permissions = [] } = usePermissions<string[]>()
  const [noting, setNoting] = useState<'signatures' | 'copies' | null>(null)
  const { applicationId: id, version, status, conventionOn } = decision
  const writes = permissions.includes('aid_applications.write')
  const missing = copies.filter((name) => decision[name] === null && (conventionOn !== null || name === 'attestedOn'))
  const sign = async (values: FieldValues) => {
    const body = { ...daysOf(values, signatures), version }
    const after = await call(aidDecisions.sign, { params: { id }, body })
    const day = after.conventionOn && formatDay(after.conventionOn, language, 'long')
    say(day ? translate('aid_sessions.convention_saved', { day }) : translate('aid_sessions.signatures_saved'))
  }
  const note = async (values: FieldValues) => {
    await call(aidDecisions.copies, { params: { id }, body: { ...daysOf(values, copies), version } })
    say(translate('aid_sessions.copies_saved'))
  }
  const shared = { submit: translate('aid_sessions.save'), onClose: () => setNoting(null) }
  return (
    <>
      <div className={styles.part}>
        <p className={styles.main}>
          {conventionOn
            ? translate('aid_sessions.convention_of', { day: formatDay(conventionOn, language, 'long') })
            : translate('aid_sessions.convention')}
        </p>
        {conventionOn && <p className={styles.quiet}>{translate('aid_sessions.convention_why')}</p>}
        <Days names={signatures} family="signed_by" decision={decision} />
        {writes && status === 'voted' && (
          <Button className={styles.button} size="small" aria-haspopup="dialog" onClick={() => setNoting('signatures')}>
            {translate('aid_sessions.note_signatures')}
          </Button>
        )}
      </div>
      <div className={styles.part}>
        <p className={styles.main}>{translate('aid_sessions.copies')}</p>
        <Days names={copies} family="copy" decision={decision} />
        {missing.length > 0 && (
          <p className={styles.missing}>
            {translate('aid_sessions.missing_copies', { names: missing.map((name) => translate(`aid_sessions.copy.${name}`)).join(', ') })}
          </p>
        )}
        {writes && (
          <Button className={styles.button} size="small" aria-haspopup="dialog" onClick={() => setNoting('copies')}>
            {translate('aid_sessions.note_copies')}
          </Button>
        )}
      </div>
      {noting === 'signatures' && (
        <FormDialog
          {...shared}
          title={translate('aid_sessions.signatures_title')}
          lead={translate('aid_sessions.signatures_help')}
          fields={signatures.map((name) => ({ kind: 'day', name, label: translate(`aid_sessions.signed_by.${name}`) }))}
          initial={valuesOf(decision, signatures)}
          onSubmit={sign}
        />
      )}
      {noting === 'copies' && (
        <FormDialog
          {...shared}
          title={translate('aid_sessions.copies_title')}
          fields={copies.map((name) => ({ kind: 'day', name, label: translate(`aid_sessions.copy.${name}`) }))}
          initial={valuesOf(decision, copies)}
          onSubmit={note}
        />
      )}
    </>
  )
}

type Dated = (typeof signatures)[number] | (typeof copies)[number]

function Days({ names, family, decision }: { names: readonly Dated[]; family: 'signed_by' | 'copy'; decision: Decision }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <dl className={styles.days}>
      {names.map((name) => {
        const on = decision[name]
        return (
          <div key={name}>
            <dt>{translate(`aid_sessions.${family}.${name}`)}</dt>
            <dd>
              {on ? (
                formatDay(on, language, 'long')
              ) : (
                <StateTag state="waiting" variant="text">
                  {translate('aid_sessions.awaited')}
                </StateTag>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function valuesOf(decision: Decision, names: readonly Dated[]): FieldValues {
  return Object.fromEntries(names.map((name) => [name, decision[name] ?? '']))
}

function daysOf<N extends Dated>(values: FieldValues, names: readonly N[]): Record<N, Day | null> {
  return Object.fromEntries(names.map((name) => [name, textOf(values, name) || null])) as Record<N, Day | null>
}
