import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner'

/** A mail as it travels, from its lines. */
export function emlOf(...lines: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.join('\r\n'))
}

/** A doctor's answer, invented, with a CV and the logo of her signature. */
export const answer = emlOf(
  'From: =?UTF-8?Q?H=C3=A9l=C3=A8ne_Kerbrat?= <H.Kerbrat@exemple.example>',
  'To: "Lhuillier, Marion" <conseil@ancrage.example>',
  'Cc: Cabinet <cabinet@exemple.example>',
  'Date: Sun, 29 Mar 2026 00:30:00 +0000',
  'Subject: =?UTF-8?B?UmU6IFZvdHJlIHByb2pldCBk4oCZaW5zdGFsbGF0aW9u?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Bonjour,',
  '',
  'La visite du 12 nous a plu ; voici mon CV.=20',
  '=C9lise cherche toujours une cr=E8che.',
  '',
  'Le lun. 23 mars 2026 =E0 09:12, Marion Lhuillier <conseil@ancrage.example> a =E9crit :',
  '> Bonjour Docteur,',
  '> avez-vous pu en parler ?',
  '--b',
  'Content-Type: application/pdf; name="CV.pdf"',
  "Content-Disposition: attachment; filename*=UTF-8''CV%20H%C3%A9l%C3%A8ne.pdf",
  'Content-Transfer-Encoding: base64',
  '',
  btoa('%PDF-1.7 un CV'),
  '--b',
  'Content-Type: image/png; name=logo.png',
  'Content-Disposition: inline; filename=logo.png',
  'Content-ID: <logo>',
  'Content-Transfer-Encoding: base64',
  '',
  btoa('\x89PNG'),
  '--b--',
  '',
)

const unicode = (text: string) => new Uint8Array(new Uint16Array(Array.from(text, (sign) => sign.charCodeAt(0))).buffer)

/** Builds the streams of one object of an Outlook file: its texts and bytes by property, its dates in its header. */
function streamsOf(
  properties: Readonly<Record<string, string | Uint8Array>>,
  headerBytes: number,
  dates: Readonly<Record<number, Date>> = {},
) {
  const fixed = Object.entries(dates).map(([tag, date]) => {
    const row = new DataView(new ArrayBuffer(16))
    row.setUint32(0, Number(tag), true)
    row.setUint32(4, 6, true)
    row.setBigUint64(8, (BigInt(date.getTime()) + 11_644_473_600_000n) * 10_000n, true)
    return new Uint8Array(row.buffer)
  })
  const header = new Uint8Array(headerBytes + fixed.length * 16)
  for (const [index, row] of fixed.entries()) header.set(row, headerBytes + index * 16)
  const streams = Object.entries(properties).map(([tag, value]) => ({
    name: `__substg1.0_${tag}`,
    content: typeof value === 'string' ? unicode(value) : value,
  }))
  return [{ name: '__properties_version1.0', content: header }, ...streams]
}

/** A mail as Outlook saves it, with what an invented doctor would have written, and her lease. */
export function outlookMail(): Uint8Array<ArrayBuffer> {
  const mail = streamsOf(
    {
      '001A001F': 'IPM.Note',
      '0037001F': 'Bail du cabinet',
      '1000001F': 'Bonjour,\r\nvoici le bail signé.\r\n',
      '0C1A001F': 'Hélène Kerbrat',
      '0C1F001F': '/O=EXCHANGE/CN=RECIPIENTS/CN=KERBRAT',
      '5D01001F': 'h.kerbrat@exemple.example',
    },
    32,
    { 3735616: new Date('2026-02-28T22:30:00.000Z') },
  )
  const recipient = streamsOf({ '3001001F': 'Marion Lhuillier', '39FE001F': 'conseil@ancrage.example' }, 8)
  const lease = streamsOf({ '3707001F': 'bail signé.pdf', '37010102': new TextEncoder().encode('%PDF-1.7 un bail') }, 8)
  const entries: Entry[] = [{ name: 'Root Entry', type: 5, length: 0, children: [] }]
  const put = (parent: Entry, { name, content }: { name: string; content: Uint8Array }) => {
    parent.children?.push(entries.push({ name, type: 2, length: content.length, binaryProvider: () => content }) - 1)
  }
  const folder = (name: string): Entry => {
    const made: Entry = { name, type: 1, length: 0, children: [] }
    entries[0]?.children?.push(entries.push(made) - 1)
    return made
  }
  for (const stream of mail) put(entries[0] as Entry, stream)
  const to = folder('__recip_version1.0_#00000000')
  for (const stream of recipient) put(to, stream)
  const attachment = folder('__attach_version1.0_#00000000')
  for (const stream of lease) put(attachment, stream)
  return new Uint8Array(burn(entries))
}
