import { mediaTypes } from '@ancrage/domain/documents/media-types'
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { addressOf, type Mail, type MailAddress, type MailPiece, MailProblem, maxPieces, momentOf, oneLine, readable } from './mail'
import { textOfHtml } from './text-of-html'

/** Parts nested in parts, and headers, beyond which no one wrote the mail. */
const limits = { maxNestingDepth: 30, maxHeadersSize: 512 * 1024 } as const

/** Reads a mail as it travels (RFC 5322). Throws `MailProblem` for what is none, or is made to exhaust its reader. */
export async function readEml(bytes: Uint8Array<ArrayBuffer>): Promise<Mail> {
  const mail = await PostalMime.parse(bytes, { ...limits, forceRfc822Attachments: true }).catch(() => {
    throw new MailProblem('too_many_parts')
  })
  if (!mail.from && !mail.date && !mail.subject) throw new MailProblem('not_a_mail')
  if (mail.attachments.length > maxPieces) throw new MailProblem('too_many_parts')
  return {
    ...momentOf(mail.date),
    from: flat(mail.from)[0] ?? flat(mail.sender)[0] ?? null,
    to: [...(mail.to ?? []), ...(mail.cc ?? [])].flatMap(flat),
    subject: oneLine(mail.subject ?? ''),
    text: readable(await textOf(mail)),
    pieces: mail.attachments.map(pieceOf),
  }
}

async function textOf({ text, html }: Email): Promise<string> {
  if (text?.trim()) return text
  return html ? textOfHtml(html) : ''
}

function flat(address: Address | undefined): MailAddress[] {
  if (!address) return []
  return (address.group ?? [address]).flatMap(({ name, address: written }) => addressOf(written, name) ?? [])
}

function pieceOf({ filename, mimeType, content, related, disposition }: Attachment, index: number): MailPiece {
  const ending = mediaTypes[mimeType]?.endings[0]
  return {
    name: filename?.trim() || `piece-${index + 1}${ending ? `.${ending}` : ''}`,
    content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    drawn: mimeType.startsWith('image/') && (related === true || disposition === 'inline'),
  }
}
