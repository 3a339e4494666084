import { labels } from '@ancrage/contract/labels'
import { installationModeChoices } from '@ancrage/domain/installations/installation'
import { closureOutcomeChoices } from '@ancrage/domain/journeys/journey'
import { shippedPipelines } from '@ancrage/domain/journeys/pipeline'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import { memberKindChoices, needKindChoices } from '@ancrage/domain/people/household'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../../ui/use-language'
import styles from './Timeline.module.css'
import { type EntryOf, fieldWords } from './timeline-entry'

/** What a deed was about, by the record it was done to. */
const subjects: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  journey: closureOutcomeChoices.labels,
  installation: installationModeChoices.labels,
  need: needKindChoices.labels,
  'household-member': memberKindChoices.labels,
  track: Object.fromEntries(shippedPipelines.map(({ key, fr, en }) => [key, { fr, en }])),
}

const fieldLabels: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  journey: labels.journeys,
  person: labels.people,
  household: labels.households,
  need: labels.needs,
  'household-member': labels['household-members'],
  installation: labels.installations,
  'aid-application': labels['aid-applications'],
}

/** What was done to the journey, its household or the record: to whom, about what; a change names its fields, never their values. */
export function DeedText({ entry }: { entry: EntryOf<'aid'> | EntryOf<'journey'> | EntryOf<'household'> | EntryOf<'person'> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [record = '', deed = ''] = entry.action.split('.')
  const fields = deed === 'updated' ? fieldWords(entry.fields, fieldLabels[record] ?? {}, language) : []
  // An application is told by its number, anything else by its word.
  const about = entry.kind === 'aid' ? entry.about : entry.about === null ? undefined : subjects[record]?.[entry.about]?.[language]
  const said = [entry.who, about, fields.join(', ')].filter(Boolean)
  return (
    <p>
      {translate(`journey.deeds.${record}_${deed}`, { _: translate('journey.deeds.other') })}
      {said.length > 0 && (
        <>
          {language === 'fr' ? '\u00a0: ' : ': '}
          {said.join(' · ')}
        </>
      )}
      {entry.author && <span className={styles.quiet}> · {entry.author}</span>}
    </p>
  )
}
