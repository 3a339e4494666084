import { followUpRules } from '@ancrage/contract/follow-ups'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import type { FieldValues } from '../ui/form/field-spec'
import { Preview } from './Preview'
import { bodyOfRule } from './rule-form'

type Tried = { readonly typed: FieldValues; readonly reply: Awaited<ReturnType<typeof tryRule>> }

const tryRule = (values: FieldValues, id: string | undefined) =>
  call(followUpRules.preview, { body: { ...bodyOfRule(values), ...(id && { id }) } })

/** « Qui serait concerné ? »: the rule as typed, tried on the base as it stands; what is typed since is not what was tried. */
export function TryRule({ values, id }: { values: FieldValues; id: string | undefined }) {
  const translate = useTranslate()
  const [tried, setTried] = useState<Tried | null>(null)
  const trying = useCommand((typed: FieldValues) => tryRule(typed, id))
  const run = async () => {
    const reply = await trying.run(values)
    if (reply) setTried({ typed: values, reply })
  }
  return (
    <>
      <div>
        <Button size="small" disabled={trying.pending} onClick={() => void run()}>
          {translate('follow_ups.try')}
        </Button>
      </div>
      <FormProblem problem={trying.refused} />
      {tried?.typed === values && <Preview tried={tried.reply} />}
    </>
  )
}
