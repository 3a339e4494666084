export interface Sender {
  readonly name: string
  readonly email: string
}

/** A lease, as short as a PDF may be. */
export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n', 'latin1')

/** A mail with a lease, and a page that no file keeps. */
export function mailFrom({ name, email }: Sender, subject: string, sentences: string): Buffer {
  const lines = [
    `From: =?UTF-8?B?${Buffer.from(name).toString('base64')}?= <${email}>`,
    'To: Claire Mougel <conseil@ancrage.example>',
    'Date: Fri, 27 Feb 2026 16:42:00 +0100',
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="limit"',
    '',
    '--limit',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(sentences).toString('base64'),
    '--limit',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename="bail.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    pdf.toString('base64'),
    '--limit',
    'Content-Type: text/html',
    'Content-Disposition: attachment; filename="annonce.html"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('<script>alert(1)</script>').toString('base64'),
    '--limit--',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}
