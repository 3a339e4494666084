import type { Command } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { Refused, refused } from '../../platform/http/refused'
import type { ApplicationRow } from './facts'
import { servedApplications } from './served'

/** An application to do something to: seen by the actor (404), not in the bin, as they last saw it (409 with the current one). */
export async function loadApplication(command: Command, id: string, version: number): Promise<ApplicationRow> {
  const row = await one(servedApplications, command.tx, command, id)
  if (row.archivedAt) throw refused('already_binned')
  if (row.version !== version) throw new Refused({ code: 'stale' }, row)
  return row as unknown as ApplicationRow
}
