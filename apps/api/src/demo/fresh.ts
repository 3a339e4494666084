import type { Command } from '../platform/http/actor'

/** What a new record bears. */
export function fresh({ newId, now, actor }: Pick<Command, 'newId' | 'now' | 'actor'>) {
  const by = actor.id || null
  return { id: newId(), createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, archivedAt: null, version: 1 }
}
