import { labels } from '@ancrage/contract/labels'
import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../../ui/form/FormDialog'
import { optionsOf, textOf } from '../../../ui/form/field-spec'
import { useLanguage } from '../../../ui/use-language'
import { useToday } from '../../../ui/use-today'
import type { TrackLine } from '../journey-page'

/** Whom a track waits for, and since when; nobody when the answer has come. */
export function WaitingDialog({ track, onClose }: { track: TrackLine; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const data = useDataProvider()
  const { trackId, version, waitingFor, waitingSince } = track
  const record = { id: trackId, version, waitingFor, waitingSince }
  const save = (seen: typeof record, wanted: { waitingFor: string | null; waitingSince: string | null }) =>
    data.update('tracks', { id: trackId, previousData: seen, data: wanted })
  return (
    <FormDialog
      title={translate('journey.waiting.title')}
      submit={translate('fill.save')}
      fields={[
        {
          kind: 'choice',
          name: 'waitingFor',
          label: labels.tracks.waitingFor[language],
          required: true,
          options: optionsOf(waitingForChoices, language),
        },
        { kind: 'day', name: 'waitingSince', label: labels.tracks.waitingSince[language], required: true },
      ]}
      editing={{
        resource: 'tracks',
        record,
        valuesOf: (one) => ({ waitingFor: one.waitingFor ?? '', waitingSince: one.waitingSince ?? today }),
      }}
      onSubmit={(values, seen) => save(seen, { waitingFor: textOf(values, 'waitingFor'), waitingSince: textOf(values, 'waitingSince') })}
      aside={
        waitingFor === null
          ? undefined
          : { label: translate('journey.waiting.over'), run: () => save(record, { waitingFor: null, waitingSince: null }) }
      }
      onClose={onClose}
    />
  )
}
