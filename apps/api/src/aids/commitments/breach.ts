import { latest } from '@ancrage/domain/kernel/day'
import { nothingBreached, reckon } from '../../commitments/standing'
import type { Command } from '../../platform/http/actor'
import { type DeedBody, doToCommitment, loadCommitment } from './do-to-commitment'

/** Not kept since a day: observations are asked for, and nothing is decided before their day (domain 2.4). */
export async function breachCommitment(command: Command, id: string, { version, ...body }: DeedBody<'breach'>): Promise<void> {
  const loaded = await loadCommitment(command, id, version)
  const deed = { on: body.breachedOn, untilOn: body.observationsDueOn }
  await doToCommitment(command, loaded, { verb: 'breach', done: 'breached', deed, set: body })
}

/** The observations, as they were received; without words, that they were. */
export async function observeCommitment(command: Command, id: string, { version, ...body }: DeedBody<'observe'>): Promise<void> {
  const loaded = await loadCommitment(command, id, version)
  await doToCommitment(command, loaded, { verb: 'observe', done: 'observed', deed: { on: body.observationsOn }, set: body })
}

/** The breach is no more one; the journal keeps what it was. */
export async function withdrawBreach(command: Command, id: string, { version, reason }: DeedBody<'withdraw'>): Promise<void> {
  const loaded = await loadCommitment(command, id, version)
  await doToCommitment(command, loaded, { verb: 'withdraw', done: 'breach_withdrawn', deed: { reason }, set: nothingBreached })
}

/** What is to be given back: what the mode gives, unless less is decided, with a reason. */
export async function decideCommitment(command: Command, id: string, { version, ...body }: DeedBody<'decide'>): Promise<void> {
  const loaded = await loadCommitment(command, id, version)
  const { commitment, standing } = loaded
  const otherwise = { mode: body.mode ?? standing.clawback.mode }
  const computed = reckon(commitment, standing, command.today, otherwise)
  const cents = body.cents ?? computed.cents
  const { decidedOn, decisionNumber, waiverReason } = body
  await doToCommitment(command, loaded, {
    verb: 'decide',
    done: 'decided',
    otherwise,
    deed: { on: decidedOn, cents, mode: computed.mode, reason: waiverReason },
    set: { decidedOn, decisionNumber, decidedMode: computed.mode, reversementCents: cents, waiverReason },
  })
}

/** The titre de recettes was issued. */
export async function claimCommitment(command: Command, id: string, { version, ...body }: DeedBody<'claim'>): Promise<void> {
  const loaded = await loadCommitment(command, id, version)
  await doToCommitment(command, loaded, { verb: 'claim', done: 'claimed', deed: { on: body.titreOn }, set: body })
}

/** Money came back: parts add up, never above what was claimed; the last one ends it. */
export async function recoverCommitment(command: Command, id: string, { version, recoveredOn, cents }: DeedBody<'recover'>): Promise<void> {
  const loaded = await loadCommitment(command, id, version)
  const recoveredCents = (loaded.commitment.recoveredCents ?? 0) + cents
  await doToCommitment(command, loaded, {
    verb: 'recover',
    done: 'recovered',
    deed: { on: recoveredOn, cents },
    set: { recoveredOn: latest([loaded.commitment.recoveredOn, recoveredOn]), recoveredCents },
  })
}

/** Kept to its term, every year checked. */
export async function keepCommitment(command: Command, id: string, { version }: DeedBody<'keep'>): Promise<void> {
  await doToCommitment(command, await loadCommitment(command, id, version), { verb: 'keep', done: 'kept', set: {} })
}
