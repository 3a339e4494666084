import type { Command } from '../platform/http/actor'
import { assignJourney } from './assign'
import { closeJourney } from './close'
import { openJourney } from './open'
import { holdJourney, resumeJourney, waitJourney } from './pause'
import { reopenJourney } from './reopen'
import { weighJourney } from './weigh'

/** What each command of a journey does, to one or to several. */
export const commands = {
  open: openJourney,
  hold: holdJourney,
  wait: waitJourney,
  resume: resumeJourney,
  close: closeJourney,
  reopen: reopenJourney,
  assign: assignJourney,
  weigh: weighJourney,
} as const satisfies Record<string, (command: Command, id: string, body: never) => Promise<void>>
