import MsgModule, { type FieldsData } from '@kenjiuno/msgreader'
import { addressOf, type Mail, type MailAddress, type MailPiece, MailProblem, maxPieces, momentOf, oneLine, readable } from './mail'
import { textOfHtml } from './text-of-html'

// A CommonJS module: the class is its default, or the default of that one, as the bundler or Node sees it.
const MsgReader = (MsgModule as unknown as { default?: typeof MsgModule }).default ?? MsgModule

/** What an Outlook file begins with (MS-CFB). */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Whether a file may be an Outlook one. */
export function isMsg(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Reads a mail as Outlook saves it (MS-OXMSG). Throws `MailProblem` for what is none. */
export async function readMsg(bytes: Uint8Array<ArrayBuffer>): Promise<Mail> {
  const reader = new MsgReader(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  const mail = dataOf(reader)
  const attachments = mail.attachments ?? []
  if (attachments.length > maxPieces) throw new MailProblem('too_many_parts')
  return {
    ...momentOf(mail.clientSubmitTime ?? mail.messageDeliveryTime ?? mail.creationTime),
    from: senderOf(mail),
    to: (mail.recipients ?? []).flatMap(({ smtpAddress, email, name }) => addressOf(smtpAddress ?? email, name) ?? []),
    subject: oneLine(mail.subject ?? ''),
    text: readable(await textOf(mail)),
    pieces: attachments.map((attachment): MailPiece => {
      const { fileName, content } = reader.getAttachment(attachment)
      return {
        name: fileName,
        content: new Uint8Array(content),
        drawn: attachment.attachmentHidden === true || Boolean(attachment.pidContentId),
      }
    }),
  }
}

function dataOf(reader: InstanceType<typeof MsgReader>): FieldsData {
  try {
    const mail = reader.getFileData()
    if (mail.error || !(mail.subject || mail.senderName || mail.senderEmail || mail.body)) throw new MailProblem('not_a_mail')
    return mail
  } catch {
    throw new MailProblem('not_a_mail')
  }
}

/** Inside one organisation Outlook writes an internal name in place of the address, and the address elsewhere. */
function senderOf({ senderSmtpAddress, creatorSMTPAddress, senderEmail, senderName }: FieldsData): MailAddress | null {
  const written = [senderSmtpAddress, senderEmail, creatorSMTPAddress].map((address) => addressOf(address, senderName))
  return written.find((address) => address !== null) ?? null
}

async function textOf({ body, bodyHtml, html }: FieldsData): Promise<string> {
  if (body?.trim()) return body
  return textOfHtml(bodyHtml ?? (html ? new TextDecoder().decode(html) : ''))
}
