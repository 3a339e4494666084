import { type Mail, MailProblem, maxMailBytes } from './mail'
import { readEml } from './read-eml'
import { isMsg, readMsg } from './read-msg'

/** More parts than this, and no one wrote the mail. */
const maxParts = 1_000

/** Reads an `.eml` or a `.msg`, whichever its name says. Throws `MailProblem`. */
export async function readMail(bytes: Uint8Array<ArrayBuffer>): Promise<Mail> {
  if (bytes.length === 0) throw new MailProblem('empty')
  if (bytes.length > maxMailBytes) throw new MailProblem('too_large')
  if (isMsg(bytes)) return readMsg(bytes)
  if (bytes.subarray(0, 4_096).includes(0)) throw new MailProblem('not_a_mail')
  if (partsOf(bytes) > maxParts) throw new MailProblem('too_many_parts')
  return readEml(bytes)
}

/** How many parts a mail says it has, at most: each names its type at the beginning of a line. */
function partsOf(bytes: Uint8Array): number {
  return (new TextDecoder('latin1').decode(bytes).match(/^content-type:/gim) ?? []).length
}
