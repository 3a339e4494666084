import { tracks } from '@ancrage/contract/journeys'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../../providers/call'
import { useLanguage } from '../../../ui/use-language'
import { type Asked, askedBy, type Brought } from '../../fill/fill-fields'
import type { TrackLine } from '../journey-page'
import { useCommand } from '../use-command'

interface Target {
  id: string
  label: TrackLine['stepLabel']
}

/** Moves a track to a step; when the step asks something, keeps the target until it is brought or given up. */
export function useMove({ trackId, version, stepId, state }: TrackLine) {
  const translate = useTranslate()
  const language = useLanguage()
  const { busy, refused, run, forget } = useCommand()
  const [target, setTarget] = useState<Target | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [done, setDone] = useState<Target | null>(null)
  const send = async (step: Target, brought: Brought) => {
    setTarget(step)
    setDone(null)
    const refusal = await run(() => call(tracks.move, { params: { id: trackId }, body: { stepId: step.id, version, ...brought } }))
    if (refusal === null) {
      setDone(step)
      return reset()
    }
    const more = askedBy(refusal)
    // The first refusal only asks: it is the form itself that says so.
    if (more && !asked) forget()
    if (more) setAsked(more)
    else if (!asked) setTarget(null)
  }
  const reset = () => {
    setTarget(null)
    setAsked(null)
    forget()
  }
  return {
    busy,
    refused,
    asked,
    pending: target?.id,
    done: done?.id === stepId && state === 'open' ? translate('journey.moved_to', { step: done.label[language] }) : '',
    title: target ? translate('journey.move_to', { step: target.label[language] }) : '',
    moveTo: (step: Target) => {
      setAsked(null)
      return send(step, {})
    },
    bring: (brought: Brought) => (target ? send(target, brought) : Promise.resolve()),
    cancel: reset,
  }
}
