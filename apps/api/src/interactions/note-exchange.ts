import { contract } from '@ancrage/contract/index'
import type { z } from 'zod'
import type { Command } from '../platform/http/actor'
import type { Row } from '../platform/http/served'
import { create } from '../platform/http/write'
import { servedInteractions } from './served'

type Written = z.input<typeof contract.interactions.create>

/**
 * Notes an exchange, or a note, as the API does, with all that follows: « dernier échange » of the person, the contact
 * track of the journey. Throws `Refused` when a rule says no, a zod error when a value is malformed.
 */
export async function noteExchange(command: Command, written: Written): Promise<Row> {
  return create(servedInteractions, command, contract.interactions.create.parse(written))
}
