import { type Parts, unpackWithin } from '../../platform/unpack'

export type { Parts } from '../../platform/unpack'

/** No template is nearly so big, once unpacked: what is, is made to fill a memory. */
const most = { parts: 400, bytes: 40 * 1024 * 1024 }

/** Unpacks a template. Throws `letter_template_type` for what is no archive, `letter_template_heavy` for what would not fit. */
export function unpack(file: Buffer): Promise<Parts> {
  return unpackWithin(file, { most, unreadable: 'letter_template_type', heavy: 'letter_template_heavy' })
}
