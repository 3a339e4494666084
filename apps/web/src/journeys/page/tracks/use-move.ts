import { tracks } from '@ancrage/contract/journeys'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../../providers/call'
import type { Refused } from '../../../providers/refused'
import { useCommand } from '../../../providers/use-command'
import { useLanguage } from '../../../ui/use-language'
import { type Asked, askedBy, type Brought } from '../../fill/fill-fields'
import type { TrackLine } from '../journey-page'

interface Target {
  id: string
  label: TrackLine['stepLabel']
}

/** Moves a track to a step; when the step asks something, keeps the target until it is brought or given up. */
export function useMove({ trackId, version, stepId, state }: TrackLine) {
  const translate = useTranslate()
  const language = useLanguage()
  const [target, setTarget] = useState<Target | null>(null)
  const [asked, setAsked] = useState<{ refused: Refused; form: Asked } | null>(null)
  const [done, setDone] = useState<Target | null>(null)
  const move = useCommand(
    (step: Target, brought: Brought) => call(tracks.move, { params: { id: trackId }, body: { stepId: step.id, version, ...brought } }),
    (refused) => {
      const form = askedBy(refused)
      if (form) setAsked((before) => (before ? { ...before, form } : { refused, form }))
      else if (!asked) setTarget(null)
    },
  )
  const reset = () => {
    setTarget(null)
    setAsked(null)
    move.forget()
  }
  const send = async (step: Target, brought: Brought) => {
    setTarget(step)
    setDone(null)
    if (!(await move.run(step, brought))) return
    setDone(step)
    reset()
  }
  return {
    busy: move.pending,
    // The first refusal only asks: it is the form itself that says so.
    refused: move.refused === asked?.refused ? null : move.refused,
    asked: asked?.form ?? null,
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
