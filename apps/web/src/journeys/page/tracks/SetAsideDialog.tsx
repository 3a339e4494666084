import { tracks } from '@ancrage/contract/journeys'
import { useTranslate } from 'react-admin'
import { call } from '../../../providers/call'
import { FormDialog } from '../../../ui/form/FormDialog'
import { textOf } from '../../../ui/form/field-spec'
import { useLanguage } from '../../../ui/use-language'
import type { TrackLine } from '../journey-page'

interface SetAsideDialogProps {
  track: TrackLine
  state: TrackLine['state']
  onClose: () => void
}

/** *Sans objet*, *sans suite* with its reason, or back to work. */
export function SetAsideDialog({ track, state, onClose }: SetAsideDialogProps) {
  const translate = useTranslate()
  const label = track.label[useLanguage()]
  return (
    <FormDialog
      title={translate(`journey.set_aside.${state}.title`, { track: label })}
      lead={translate(`journey.set_aside.${state}.lead`)}
      submit={translate(`journey.set_aside.${state}.button`)}
      fields={state === 'dropped' ? [{ kind: 'line', name: 'reason', label: translate('journey.reason'), required: true }] : []}
      onSubmit={(values) => {
        const reason = textOf(values, 'reason')
        return call(tracks.setAside, { params: { id: track.trackId }, body: { state, version: track.version, ...(reason && { reason }) } })
      }}
      onClose={onClose}
    />
  )
}
