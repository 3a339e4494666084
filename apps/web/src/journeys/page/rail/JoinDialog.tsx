import { households } from '@ancrage/contract/people'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../../providers/call'
import { useCommand } from '../../../providers/use-command'
import { type Person, PersonPicker } from '../../../tasks/PersonPicker'
import { personName } from '../../../tasks/person-words'
import { FormProblem } from '../../../ui/form/FormProblem'
import { Sheet } from '../../../ui/form/Sheet'
import { useLanguage } from '../../../ui/use-language'
import { useSay } from '../../../ui/use-say'

/** « Réunir un couple »: a spouse who is a professional too comes into this household with their own journey. */
export function JoinDialog({ household, onClose }: { household: { id: string; version: number }; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const [person, setPerson] = useState<Person | null>(null)
  const [missing, setMissing] = useState(false)
  const joining = useCommand((personId: string) =>
    call(households.join, { params: { id: household.id }, body: { personId, version: household.version } }),
  )
  const join = async () => {
    setMissing(person === null)
    if (!person || joining.pending || !(await joining.run(person.id))) return
    say(translate('journey.joined', { name: personName(person, language) }))
    onClose()
  }
  const atField = joining.refused?.errors.personId
  return (
    <Sheet
      title={translate('journey.join')}
      onClose={onClose}
      onSubmit={() => void join()}
      foot={
        <>
          <FormProblem problem={atField === undefined ? joining.refused : null} />
          <Button type="submit" variant="contained" disabled={joining.pending}>
            {translate('journey.join_submit')}
          </Button>
          <Button onClick={onClose}>{translate('fill.cancel')}</Button>
        </>
      }
    >
      <p>{translate('journey.join_lead')}</p>
      <PersonPicker
        label={translate('journey.join_whom')}
        value={person}
        onChange={setPerson}
        error={missing ? translate('fill.required') : atField}
        autoFocus
      />
    </Sheet>
  )
}
