import { aidApplications } from '@ancrage/contract/aid-applications'
import { aidSchemes } from '@ancrage/contract/aid-schemes'
import type { journeys } from '@ancrage/contract/journeys'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { expenseKindChoices } from '@ancrage/domain/aids/scheme'
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useGetOne, useLocation, useNavigate, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { NotFound } from '../../layout/NotFound'
import { PageTitle } from '../../layout/PageTitle'
import { request } from '../../providers/api'
import { useCall } from '../../providers/call'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import type { Person } from '../../tasks/PersonPicker'
import { FormProblem } from '../../ui/form/FormProblem'
import { focusFirstProblem } from '../../ui/form/focus-first-problem'
import { useLanguage } from '../../ui/use-language'
import { ApplicationFields } from './ApplicationFields'
import { LiveAssessment } from './LiveAssessment'
import styles from './NewApplication.module.css'
import { bodyOf, type Draft, draftOf, type HandedOver, lacking, unread } from './new-application'
import { QuoteLines } from './QuoteLines'

/** `/aid-applications/create`: what another screen hands over (a simulation, a journey) is filled in. */
export function NewApplication() {
  const { state, search } = useLocation()
  const { permissions } = usePermissions<string[]>()
  const params = new URLSearchParams(search)
  const handed: HandedOver = {
    ...(Object.fromEntries(
      ['personId', 'journeyId', 'schemeId'].flatMap((key) => (params.get(key) ? [[key, params.get(key)]] : [])),
    ) as HandedOver),
    ...(state as HandedOver | null),
  }
  const personId = handed.personId ?? ''
  const { data: person, isPending } = useGetOne<RecordOf<typeof people>>('people', { id: personId }, { enabled: personId !== '' })
  const { data: journey, isPending: journeyPending } = useGetOne<RecordOf<typeof journeys>>(
    'journeys',
    { id: handed.journeyId ?? '' },
    { enabled: handed.journeyId !== undefined },
  )
  const reading = (personId !== '' && isPending) || (handed.journeyId !== undefined && journeyPending)
  if (!permissions || reading) return <Loading />
  if (!permissions.includes('aid_applications.write')) return <NotFound />
  return <NewForm handed={{ ...(journey && aimOf(journey)), ...handed }} known={person ?? null} />
}

function NewForm({ handed, known }: { handed: HandedOver; known: Person | null }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const [key] = useState(newRequestKey)
  const [person, setPerson] = useState(known)
  const [draft, setDraft] = useState<Draft>(() => draftOf({ ...practiceOf(known), ...handed }))
  const [empty, setEmpty] = useState<readonly string[]>([])
  const { data: catalogue = [] } = useCall(aidSchemes.catalogue, {})
  const managed = catalogue.filter((scheme) => scheme.managed && scheme.state === 'open')
  const scheme = managed.find(({ id }) => id === draft.schemeId)
  const creating = useCommand(async (body: object) => {
    const path = aidApplications.path.replace('/api', '')
    return (await request('POST', path, { body, headers: { 'Idempotency-Key': key } })) as { id: string }
  })
  const choose = (chosen: Person | null) => {
    setPerson(chosen)
    setDraft({ ...draft, ...practiceOf(chosen) })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const lacks = lacking(draft, person?.id ?? null)
    setEmpty(lacks)
    if (lacks.length + unread(draft).length > 0 || !person) return focusFirstProblem('main form')
    const journeyId = person.id === handed.personId ? (handed.journeyId ?? null) : null
    const kindSaid = (kind: keyof typeof expenseKindChoices.labels) => expenseKindChoices.labels[kind][language]
    const made = await creating.run(bodyOf(draft, { personId: person.id, journeyId, kindSaid }))
    if (made) navigate(`/aid-applications/${made.id}`)
    else focusFirstProblem('main form')
  }
  const missing = lacking(draft, person?.id ?? null).filter((name) => empty.includes(name))
  const errors = { ...creating.refused?.errors, ...Object.fromEntries(missing.map((name) => [name, translate('fill.required')])) }
  return (
    <>
      <PageTitle title={translate('aid_applications.new.title')} />
      <div className={styles.columns}>
        <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
          <ApplicationFields
            schemes={managed.map(({ id, name }) => ({ value: id, label: name[language] }))}
            rules={scheme?.edition.rules ?? null}
            scholarship={scheme?.scholarship ?? false}
            person={person}
            onPerson={choose}
            draft={draft}
            onChange={setDraft}
            errors={errors}
          />
          {!scheme?.scholarship && <QuoteLines draft={draft} onChange={setDraft} />}
          <footer className={styles.foot}>
            <FormProblem problem={creating.refused} />
            <Button type="submit" variant="contained" disabled={creating.pending}>
              {translate('aid_applications.new.submit')}
            </Button>
          </footer>
        </form>
        <LiveAssessment draft={draft} personId={person?.id ?? null} pieces={scheme?.edition.rules.pieces ?? []} />
      </div>
    </>
  )
}

/** What a journey says of where and when its installation is to be. */
function aimOf({ targetCommuneCodes, targetOn }: RecordOf<typeof journeys>): HandedOver {
  const [communeCode] = targetCommuneCodes.length === 1 ? targetCommuneCodes : []
  return { ...(communeCode && { communeCode }), installationOn: targetOn }
}

/** What a person's record says of what they practise; the commune it bears is where they live, not where they will practise. */
function practiceOf(person: Person | null): Pick<Draft, 'professionCode'> | null {
  return person?.professionCode ? { professionCode: person.professionCode } : null
}
