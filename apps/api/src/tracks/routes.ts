import { contract } from '@ancrage/contract/index'
import { eq } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { noteExchange } from '../interactions/note-exchange'
import { moveTrack, type TrackMove } from '../journeys/move'
import { servedTracks } from '../journeys/served'
import { setTrackAside } from '../journeys/set-aside'
import type { Deps } from '../platform/deps'
import type { Command } from '../platform/http/actor'
import { mountResource } from '../platform/http/crud'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { oneByOne } from '../platform/http/one-by-one'
import { one } from '../platform/http/records'
import { tables } from '../schema/tables'

const { journeys } = tables
const { tracks: promised } = contract

/**
 * Cards. They are a feature above journeys and interactions, which import each other in one direction only: an exchange
 * moves a track (interactions → journeys), and a move that brings its exchange notes it here, after the card.
 */
export function tracks(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedTracks)
  mount(app, deps, promised.move, ({ params, body, write, ...call }) =>
    write((command) => moveCard(command, params.id, body)).catch(whenDone(() => one(servedTracks, call.read, call, params.id) as never)),
  )
  mount(app, deps, promised.bulkMove, ({ body: { ids, ...move }, write }) =>
    oneByOne({ write }, ids, (command, { id, version }) => moveCard(command, id, { ...move, version })),
  )
  mount(app, deps, promised.setAside, async ({ params, body: { state, version, reason }, write, ...call }) => {
    await write((command) => setTrackAside(command, params.id, { state, version, reason: reason ?? null })).catch(whenDone(() => undefined))
    return one(servedTracks, call.read, call, params.id) as never
  })
}

/** Moves a card, and notes the exchange its step asked for when the move brings it. */
export async function moveCard(command: Command, id: string, move: TrackMove) {
  const { journeyId, stepId, rank, version, enteredAt } = await moveTrack(command, id, move)
  const exchange = move.fill?.exchange
  const [journey] = exchange && journeyId ? await command.tx.select().from(journeys).where(eq(journeys.id, journeyId)) : []
  if (exchange && journey)
    await noteExchange(command, { kind: 'exchange', personId: journey.personId, journeyId: journey.id, durationMinutes: null, ...exchange })
  return { id, stepId, rank, version, enteredAt }
}
