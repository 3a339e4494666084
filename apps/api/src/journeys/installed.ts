import { hasReached } from '@ancrage/domain/journeys/steps'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { lastDeed } from '../audit/last-deed'
import { changesBetween, record } from '../audit/record'
import { attributionBy } from '../installations/attribution'
import { followDeparture } from '../installations/follow-departure'
import { servedInstallations } from '../installations/served'
import type { Command } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { create } from '../platform/http/write'
import { tables } from '../schema/tables'
import { type InstallationRow, installationOf } from './facts'
import { type Fill, requireCommunes } from './fill'
import type { JourneyRow, Pipeline, StandingTrack, StepRow } from './standing'

const { installations, people } = tables

interface Moved {
  readonly journey: JourneyRow
  readonly pipelines: readonly Pipeline[]
  readonly track: StandingTrack
  readonly to: StepRow
  readonly fill: Fill
}

/**
 * Keeps the registry of installations in line with the milestone *installed*: entering it writes the journey's row,
 * attaches the one already known for that person and commune, or takes its own back from the bin; leaving it bins the
 * row this journey wrote, or detaches an attached one.
 */
export async function followInstalled(command: Command, moved: Moved): Promise<void> {
  const { track, to } = moved
  if (track.pipeline.key !== 'installation' || !track.step) return
  const was = hasReached(track.pipeline.steps, track.step, 'installed')
  const is = hasReached(track.pipeline.steps, to, 'installed')
  if (is && !was) await enter(command, moved)
  if (was && !is) await leave(command, moved.journey)
}

async function enter(command: Command, moved: Moved): Promise<void> {
  const { journey, fill } = moved
  if (fill.communeCode) await requireCommunes(command, [fill.communeCode], { field: 'fill.communeCode', ours: true })
  if (fill.attribution && !fill.attributionReason) {
    throw refused('attribution_reason_required', {}, { 'fill.attributionReason': 'required' })
  }
  const written = await installationOf(command.tx, journey.id)
  const other =
    written?.archivedAt === null ? undefined : await knownRow(command, journey.personId, fill.communeCode ?? written?.communeCode)
  // What it wrote stays in the bin where the registry has since come to know of it otherwise.
  const own = other ? undefined : written
  const known = own ?? other
  if (!known) return write(command, moved)
  const { archivedAt, attribution: stored, attributionReason } = known
  const typed = own ? { effectiveOn: fill.effectiveOn, communeCode: fill.communeCode, mode: fill.mode } : {}
  const kept = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)) as Partial<InstallationRow>
  const stays = attributionReason !== null || (!own && stored !== 'unknown')
  const ruled = await attributionBy(command.tx, { journeyId: journey.id }, kept.effectiveOn ?? known.effectiveOn)
  const attribution = stays ? stored : ruled.attribution
  const action = own ? (archivedAt ? 'restored' : 'updated') : 'attached'
  await change(command, known, { ...kept, attribution, ...override(fill), archivedAt: null, journeyId: journey.id }, action)
}

async function leave(command: Command, { id }: JourneyRow): Promise<void> {
  const row = await installationOf(command.tx, id)
  if (!row || row.archivedAt !== null) return
  const deed = await lastDeed(command.tx, { resource: 'installations', id: row.id }, ['installation.attached', 'installation.detached'])
  const attribution = row.attributionReason === null ? 'unknown' : row.attribution
  if (deed === 'installation.attached') await change(command, row, { journeyId: null, attribution }, 'detached')
  else await change(command, row, { archivedAt: command.now }, 'binned')
}

async function write(command: Command, moved: Moved): Promise<void> {
  const { journey, fill } = moved
  const { tx } = command
  const [person] = await tx.select().from(people).where(eq(people.id, journey.personId))
  const { effectiveOn, communeCode, mode } = fill
  if (!person || !effectiveOn || !communeCode || !mode) return
  if (person.professionCode === null) throw refused('profession_required')
  const row = await create(servedInstallations, command, {
    personId: person.id,
    professionCode: person.professionCode,
    specialtyCode: person.specialtyCode,
    effectiveOn,
    communeCode,
    organisationId: person.organisationId,
    mode,
    firstInDepartement: null,
    attribution: (await attributionBy(tx, { journeyId: journey.id }, effectiveOn)).attribution,
    attributionReason: null,
    source: 'equipe',
    endedOn: null,
    endReason: null,
    ...override(fill),
  })
  await tx.update(installations).set({ journeyId: journey.id }).where(eq(installations.id, row.id))
}

/** An installation of that person in that commune that no journey has yet. */
async function knownRow({ tx }: Command, personId: string, communeCode: string | undefined): Promise<InstallationRow | undefined> {
  if (!communeCode) return undefined
  const [row] = await tx
    .select()
    .from(installations)
    .where(
      and(
        eq(installations.personId, personId),
        eq(installations.communeCode, communeCode),
        isNull(installations.journeyId),
        isNull(installations.archivedAt),
      ),
    )
    .orderBy(desc(installations.effectiveOn), asc(installations.id))
    .limit(1)
  return row
}

async function change(command: Command, row: InstallationRow, fields: Partial<InstallationRow>, deed: string): Promise<void> {
  const { tx, now, actor } = command
  await tx
    .update(installations)
    .set({ ...fields, updatedAt: now, updatedBy: actor.id || null, version: row.version + 1 })
    .where(eq(installations.id, row.id))
  await record(command, {
    action: `installation.${deed}`,
    subject: { resource: 'installations', id: row.id },
    changes: changesBetween(row, fields),
  })
  if (row.endedOn !== null) await followDeparture(command, { ...row, ...fields })
}

function override({ attribution, attributionReason }: Fill): Partial<Pick<InstallationRow, 'attribution' | 'attributionReason'>> {
  return attribution && attributionReason ? { attribution, attributionReason } : {}
}
