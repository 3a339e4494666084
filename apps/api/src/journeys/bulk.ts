import type { journeyBulk } from '@ancrage/contract/journey-bulk'
import type { BodyOf } from '@ancrage/contract/route'
import type { Call } from '../platform/http/mount'
import { type OneByOne, oneByOne } from '../platform/http/one-by-one'
import { commands } from './commands'

type Body = BodyOf<typeof journeyBulk.command>

/** Gives several journeys the same command, a transaction each: what one refuses leaves the others done. */
export function commandSeveral(
  call: { readonly write: Call<never>['write'] },
  { ids, command: { name, ...fields } }: Body,
): Promise<OneByOne> {
  return oneByOne(call, ids, (command, { id, version }) => commands[name](command, id, { ...fields, version } as never))
}
