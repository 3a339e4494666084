import { type Mail, MailProblem, type MailProblemCode, maxMailBytes } from './mail'
import { readMail } from './read-mail'

/** What the worker answers: the mail, or why it is none. */
export type MailRead = { readonly mail: Mail } | { readonly problem: MailProblemCode }

// Apart from the page: a mail made to exhaust its reader stops the reader alone.
self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  self.postMessage(await read(data))
}

async function read(file: Blob): Promise<MailRead> {
  if (file.size > maxMailBytes) return { problem: 'too_large' }
  try {
    return { mail: await readMail(new Uint8Array(await file.arrayBuffer())) }
  } catch (error) {
    return { problem: error instanceof MailProblem ? error.code : 'not_a_mail' }
  }
}
