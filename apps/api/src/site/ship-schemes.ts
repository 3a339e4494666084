import { shippedSchemes } from '@ancrage/domain/aids/shipped-schemes'
import type { Command } from '../platform/http/actor'
import { inBatches } from '../platform/store/batches'
import { tables } from '../schema/tables'

const { aidSchemes, aidSchemeVersions } = tables

/** Writes the shipped catalogue of aids, each scheme with its versions. */
export async function shipSchemes({ tx, now, newId, actor }: Command): Promise<void> {
  const by = actor.id || null
  const blank = { createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, version: 1 }
  const made = shippedSchemes.map((scheme) => ({ ...scheme, id: newId() }))
  const schemes = made.map(({ versions: _versions, ...scheme }) => ({ ...blank, ...scheme }))
  for (const batch of inBatches(schemes)) await tx.insert(aidSchemes).values(batch)
  const versions = made.flatMap(({ id: schemeId, versions: said }) =>
    said.map((version, at) => ({ ...version, id: newId(), schemeId, number: at + 1, at: now, by })),
  )
  for (const batch of inBatches(versions)) await tx.insert(aidSchemeVersions).values(batch)
}
