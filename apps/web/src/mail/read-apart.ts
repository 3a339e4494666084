import { type Mail, MailProblem } from './mail'
import type { MailRead } from './mail-worker'

/** Milliseconds: no mail that someone wrote takes as long to read. */
const patience = 15_000

/** Reads a mail in a worker of its own, stopped when it takes too long. Throws `MailProblem`. */
export function readApart(file: Blob): Promise<Mail> {
  const worker = new Worker(new URL('./mail-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Mail>((resolve, reject) => {
    const late = setTimeout(() => reject(new MailProblem('too_long')), patience)
    worker.onmessage = ({ data }: MessageEvent<MailRead>) => {
      clearTimeout(late)
      if ('mail' in data) resolve(data.mail)
      else reject(new MailProblem(data.problem))
    }
    worker.onerror = () => {
      clearTimeout(late)
      reject(new MailProblem('not_a_mail'))
    }
    worker.postMessage(file)
  }).finally(() => worker.terminate())
}
