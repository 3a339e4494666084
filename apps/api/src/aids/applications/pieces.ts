import type { extraPieceFields } from '@ancrage/domain/aids/application'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { Refused, refused } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { servedApplications } from './served'

const { aidPieces, documents } = tables

type PieceRow = typeof aidPieces.$inferSelect
type Extra = z.output<z.ZodObject<typeof extraPieceFields>>

/** Pieces added by hand, beside those of the scheme. */
const extraKey = 'extra-'

export interface Named {
  readonly id: string
  readonly pieceId: string
}

/** A piece as its list shows it. */
export async function pieceOf(read: Reads, { id, pieceId }: Named): Promise<PieceRow> {
  const [row] = await read
    .select()
    .from(aidPieces)
    .where(and(eq(aidPieces.id, pieceId), eq(aidPieces.applicationId, id)))
  if (!row) throw refused('not_found')
  return row
}

/** Asks one more piece, after those of the scheme. */
export async function addPiece(command: Command, applicationId: string, { label, ...extra }: Extra): Promise<string> {
  const { tx, newId } = command
  await liveApplication(command, applicationId)
  const [last] = await tx
    .select({ position: aidPieces.position })
    .from(aidPieces)
    .where(eq(aidPieces.applicationId, applicationId))
    .orderBy(desc(aidPieces.position))
    .limit(1)
  const id = newId()
  const position = (last?.position ?? -1) + 1
  await tx
    .insert(aidPieces)
    .values({ id, applicationId, key: `${extraKey}${id}`, label: { fr: label, en: label }, ...extra, position, version: 1 })
  await tell(command, applicationId, 'piece_asked', [null, label])
  return id
}

/** Asks no more a piece that was added by hand. */
export async function dropPiece(command: Command, named: Named, { version }: { readonly version: number }): Promise<void> {
  const piece = await loadPiece(command, named, version)
  if (!piece.key.startsWith(extraKey)) throw refused('aid_piece_of_scheme')
  await command.tx.delete(aidPieces).where(eq(aidPieces.id, piece.id))
  await tell(command, named.id, 'piece_dropped', [piece.label[command.actor.language], null])
}

interface Receiving {
  readonly version: number
  /** Null: it had not come after all. */
  readonly receivedOn: Day | null
  readonly documentId?: string | null
}

/** Says that a piece has come, or had not. Its document, when it is kept here, is attached to the application. */
export async function receivePiece(command: Command, named: Named, { version, receivedOn, documentId = null }: Receiving): Promise<void> {
  const { tx, today, actor } = command
  const piece = await loadPiece(command, named, version)
  if (receivedOn !== null && receivedOn > today) throw refused('invalid', {}, { receivedOn: 'not_in_future' })
  if (documentId !== null && !(await isAttached(tx, named.id, documentId)))
    throw refused('invalid', {}, { documentId: 'unknown_reference' })
  await tx
    .update(aidPieces)
    .set({ receivedOn, receivedBy: receivedOn && (actor.id || null), documentId, version: version + 1 })
    .where(and(eq(aidPieces.id, piece.id), eq(aidPieces.version, version)))
  await tell(command, named.id, receivedOn ? 'piece_received' : 'piece_unreceived', [piece.receivedOn, receivedOn])
}

async function loadPiece(command: Command, named: Named, version: number): Promise<PieceRow> {
  await liveApplication(command, named.id)
  const piece = await pieceOf(command.tx, named)
  if (piece.version !== version) throw new Refused({ code: 'stale' }, piece)
  return piece
}

async function liveApplication(command: Command, id: string): Promise<void> {
  const row = await one(servedApplications, command.tx, command, id)
  if (row.archivedAt) throw refused('already_binned')
}

async function isAttached(read: Reads, applicationId: string, documentId: string): Promise<boolean> {
  const attached = and(
    eq(documents.id, documentId),
    eq(documents.subjectResource, 'aid-applications'),
    eq(documents.subjectId, applicationId),
    isNull(documents.archivedAt),
  )
  return (await read.$count(documents, attached)) > 0
}

function tell(command: Command, id: string, past: string, pieces: readonly [unknown, unknown]): Promise<void> {
  return record(command, {
    action: `aid-application.${past}`,
    subject: { resource: 'aid-applications', id },
    changes: { pieces },
  })
}
