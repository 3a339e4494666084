import { contract } from '@ancrage/contract/index'
import { authorRefusal, interactionRefusal, isTwoWay } from '@ancrage/domain/interactions/interaction'
import { addDays } from '@ancrage/domain/kernel/day'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { searchText } from '@ancrage/domain/kernel/search-text'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { references } from '../access/references'
import { visibleInteractions } from '../access/scope'
import { figure } from '../indicators/figures'
import { followExchange } from '../journeys/follow-exchange'
import { noticeKeys } from '../notices/keys'
import { tellTeam } from '../notices/tell'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { epciOf, professionOf } from '../territory/placed'
import { refreshLastExchange } from './last-exchange'

const { documents, interactionParticipants, interactions: table, journeys, people } = tables

/** An interaction as its rules read it: what the table keeps of it. */
type Interaction = Row & typeof table.$inferSelect

/** How exchanges and notes are served; `noteExchange` creates them by the same road. */
export const servedInteractions: Served = {
  resource: contract.interactions,
  table,
  visible: visibleInteractions,
  search: table.search,
  defaultSort: { field: 'occurredOn', descending: true },
  sides: {
    participantIds: {
      table: interactionParticipants,
      owner: interactionParticipants.interactionId,
      value: interactionParticipants.personId,
    },
  },
  references: { personId: references.person, journeyId: references.journey, participantIds: references.person },
  pseudonym: {
    medium: table.medium,
    category: sql`(select ${people.category} from ${people} where ${eq(people.id, table.personId)})`,
    professionCode: professionOf('interactions'),
    epciCode: epciOf('interactions'),
    occurredMonth: sql`substr(${table.occurredOn}, 1, 7)`,
  },
  figure: (parameters, asking) => figure('interactions', parameters, asking),
  unkept: ({ visibility }) => (visibility === 'private' ? ['summary'] : []),
  changeable: async ({ actor }, row) => authorRefusal(actor, row as Interaction),
  check: (command, after, before) => writtenRefusal(command, after as Interaction, before as Interaction | null),
  derive: async (command, after, before) => derived(command, after as Interaction, before),
  consequences: async (command, { before, after }) => {
    await refreshLastExchange(command, [before?.personId, after?.personId] as (string | undefined)[])
    await moveContact(command, after as Interaction | null)
    if (after && !before) await tellNoted(command, after as Interaction)
  },
  children: [{ table: documents, parent: documents.subjectId }],
}

function writtenRefusal({ actor, today }: Command, after: Interaction, before: Interaction | null): Refusal | null {
  if (after.occurredOn > today) return refuse('exchange_in_future', {}, { occurredOn: 'exchange_in_future' })
  if (after.visibility === 'private' && after.kind !== 'note') return refuse('private_is_a_note', {}, { visibility: 'private_is_a_note' })
  if (before && before.visibility !== after.visibility && before.createdBy !== actor.id) return refuse('not_author')
  return interactionRefusal(after)
}

async function derived(command: Command, after: Interaction, before: Row | null): Promise<Partial<Interaction>> {
  const follows = { twoWay: isTwoWay(after), search: searchText(after.summary) }
  if (before || after.journeyId) return follows
  return { ...follows, journeyId: await onlyLiveJourney(command, after.personId) }
}

/** What is noted about someone with one journey under way is noted on it. */
async function onlyLiveJourney({ tx }: Command, personId: string): Promise<string | null> {
  const live = await tx
    .select({ id: journeys.id })
    .from(journeys)
    .where(and(eq(journeys.personId, personId), ne(journeys.status, 'closed'), isNull(journeys.archivedAt)))
    .limit(2)
  return live.length === 1 ? (live[0]?.id ?? null) : null
}

/** Days after which an exchange typed in is history, not news. */
const newsDays = 30

/** Tells whoever works on a journey that an exchange was noted on it. */
async function tellNoted(command: Command, { id, kind, journeyId, occurredOn }: Interaction): Promise<void> {
  if (kind !== 'exchange' || !journeyId || occurredOn < addDays(command.today, -newsDays)) return
  await tellTeam(command, journeyId, {
    kind: 'new_exchange',
    key: noticeKeys.newExchange(id),
    subject: { resource: 'interactions', id },
  })
}

/** `followExchange` leaves a closed journey as it is, and one whose person is not the one spoken with. */
async function moveContact(command: Command, after: Interaction | null): Promise<void> {
  if (!after?.twoWay || !after.journeyId) return
  await followExchange(command, { personId: after.personId, journeyId: after.journeyId, occurredOn: after.occurredOn })
}
