import { contract } from '@ancrage/contract/index'
import { addDays, type Day, dayOf } from '@ancrage/domain/kernel/day'
import type { SlideKey } from '@ancrage/domain/reports/session-figures'
import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import { servedInstallations } from '../installations/served'
import type { Command } from '../platform/http/actor'
import { create } from '../platform/http/write'
import { writeComment } from '../reports/comment'
import { stopFigures } from '../reports/stop'
import { tables } from '../schema/tables'
import { accounts, type Colleague } from './accounts'
import { at, workedUpTo } from './calendar'

const { committees, meetings } = tables

/** Days before a session that its figures are stopped. */
const daysBefore = 5

/** What was said beside the slides of each session held. */
const said: Partial<Record<SlideKey, string>> = {
  essentials: 'Le semestre a été porté par le forum des internes et par deux installations en maison de santé.',
  installations: 'Une installation sur deux hors mission n’est connue que par l’Ordre\u00a0: le croisement annuel est maintenu.',
}

/** Installations that the CPAM told of after the figures of the last session: so many days before it. */
const toldLate = [
  { professionCode: '60', daysBefore: 40, place: '88160' },
  { professionCode: '70', daysBefore: 75, place: '88413' },
] as const

/**
 * Stops the figures of the strategic sessions held, each some days before by the service's own command, its clock at that
 * day; then two installations are told late, which is what has changed since. The pseudonyms kept are of no site's.
 */
export async function stopPastFigures(
  site: Pick<Command, 'tx' | 'newId' | 'today'>,
  ids: Readonly<Record<Colleague, string>>,
): Promise<void> {
  const held = await site.tx
    .select({ id: meetings.id, heldOn: meetings.heldOn })
    .from(meetings)
    .innerJoin(committees, and(eq(committees.id, meetings.committeeId), eq(committees.kind, 'strategic')))
    .where(and(isNull(meetings.archivedAt), lt(meetings.heldOn, site.today)))
    .orderBy(asc(meetings.heldOn), asc(meetings.id))
  let last: Command | null = null
  for (const { id: meetingId, heldOn } of held) {
    const now = at(workedUpTo(addDays(heldOn, -daysBefore)), '17:00')
    const { name, roles } = accounts.paul
    const actor = { id: ids.paul, name, roles, language: 'fr' as const }
    const command: Command = { ...site, requestId: null, actor, now, today: dayOf(now) }
    const { id } = await stopFigures(command, { meetingId, from: undefined, to: undefined }, 'demonstration')
    last = command
    for (const [slide, text] of Object.entries(said)) await writeComment(command, { id, slide: slide as SlideKey, text, version: 0 })
  }
  if (last) await tellLate({ ...last, now: at(workedUpTo(addDays(site.today, -1)), '15:00'), today: site.today }, last.today)
}

async function tellLate(command: Command, stoppedOn: Day): Promise<void> {
  for (const { professionCode, daysBefore: days, place } of toldLate) {
    const written = {
      professionCode,
      effectiveOn: addDays(stoppedOn, -days),
      communeCode: place,
      mode: 'liberal',
      attribution: 'none',
      source: 'cpam',
    }
    await create(servedInstallations, command, contract.installations.create.parse(written))
  }
}
