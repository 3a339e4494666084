import type { aidDecisions } from '@ancrage/contract/aid-decisions'
import type { BodyOf } from '@ancrage/contract/route'
import { votedStatuses } from '@ancrage/domain/aids/application'
import { conventionDay, copiesRefusal, signaturesRefusal } from '@ancrage/domain/aids/deliberation'
import { refuse } from '@ancrage/domain/kernel/refusal'
import type { Command } from '../../platform/http/actor'
import { allow } from '../../platform/http/refused'
import { doTo } from '../applications/do-to'
import { loadApplication } from '../applications/load'
import { note } from './note'

/** Notes the signatures of a convention as they come; the last of both makes it, and all that follows from it. */
export async function sign(command: Command, id: string, { version, ...signatures }: BodyOf<typeof aidDecisions.sign>): Promise<void> {
  const { today } = command
  const before = await loadApplication(command, id, version)
  allow(before.status === 'voted' ? null : refuse('aid_not_now', { status: before.status }))
  allow(signaturesRefusal(signatures, { votedOn: before.votedOn, today }))
  const conventionOn = conventionDay(signatures)
  if (conventionOn === null) return note(command, before, { past: 'signature_noted', set: signatures })
  await doTo(command, id, { verb: 'sign', version, set: { ...signatures, conventionOn } })
}

/** Notes the ten-year declaration and the copies of the convention, corrected as long as one likes. */
export async function sendCopies(command: Command, id: string, { version, ...copies }: BodyOf<typeof aidDecisions.copies>): Promise<void> {
  const before = await loadApplication(command, id, version)
  allow(votedStatuses.includes(before.status) ? null : refuse('aid_not_now', { status: before.status }))
  allow(copiesRefusal(copies, { conventionOn: before.conventionOn, today: command.today }))
  await note(command, before, { past: 'copies_noted', set: copies })
}
