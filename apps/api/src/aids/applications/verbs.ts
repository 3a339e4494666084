import type { contract } from '@ancrage/contract/index'
import type { BodyOf } from '@ancrage/contract/route'
import type { Day } from '@ancrage/domain/kernel/day'
import type { Command } from '../../platform/http/actor'
import { refused } from '../../platform/http/refused'
import { approve } from './approve'
import { doTo } from './do-to'

type Promised = typeof contract.aidApplications
export const verbNames = [
  'file',
  'declareIncomplete',
  'declareComplete',
  'examine',
  'examineAgain',
  'approve',
  'refuse',
  'abandon',
  'reopen',
] as const satisfies (keyof Promised)[]
type Verbs = { readonly [V in (typeof verbNames)[number]]: (command: Command, id: string, body: BodyOf<Promised[V]>) => Promise<void> }

/** What each verb of an application writes; those of sessions and payments are theirs. */
export const applicationVerbs: Verbs = {
  file: async (command, id, { version, filedOn }) => {
    await doTo(command, id, { verb: 'file', version, set: { filedOn: come(command, filedOn, 'filedOn') } })
  },
  declareIncomplete: async (command, id, { version, note }) => {
    await doTo(command, id, { verb: 'declare_incomplete', version, set: { incompleteNote: note } })
  },
  declareComplete: async (command, id, { version, completeOn = command.today }) => {
    const set = { completeOn: come(command, completeOn, 'completeOn'), incompleteNote: null }
    await doTo(command, id, { verb: 'declare_complete', version, set })
  },
  examine: async (command, id, { version, opinion }) => {
    const set = { examinedOn: command.today, examinedBy: command.actor.id || null, opinion }
    await doTo(command, id, { verb: 'examine', version, set })
  },
  examineAgain: async (command, id, { version, reason }) => {
    const set = { examinedOn: null, examinedBy: null, approvedAt: null, approvedBy: null }
    await doTo(command, id, { verb: 'examine_again', version, deed: { reason }, set })
  },
  approve,
  refuse: async (command, id, { version, reasonCode, reason }) => {
    const set = { endedOn: command.today, refusalReason: reasonCode, endReason: reason }
    await doTo(command, id, { verb: 'refuse', version, deed: { reason }, set })
  },
  abandon: async (command, id, { version, reason }) => {
    await doTo(command, id, { verb: 'abandon', version, deed: { reason }, set: { endedOn: command.today, endReason: reason } })
  },
  reopen: async (command, id, { version, reason }) => {
    await doTo(command, id, { verb: 'reopen', version, deed: { reason } })
  },
}

/** A day that has come: what is to happen is not written as done. */
function come({ today }: Command, day: Day, field: string): Day {
  if (day > today) throw refused('invalid', {}, { [field]: 'not_in_future' })
  return day
}
