import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import type { Row } from '../platform/http/served'
import { tables } from '../schema/tables'

const { communes } = tables

/** The registry holds what happens in the territory only. */
export async function placeRefusal({ tx }: Command, after: Row, before: Row | null): Promise<Refusal | null> {
  if (before && before.communeCode === after.communeCode) return null
  const ours = await tx.$count(communes, and(eq(communes.code, String(after.communeCode)), eq(communes.inTerritory, true)))
  return ours > 0 ? null : refuse('commune_outside_territory', {}, { communeCode: 'commune_outside_territory' })
}
