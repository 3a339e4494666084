/** What an administrator may do something about, by the code a mail failed with. */
const whys: readonly (readonly [codes: RegExp, why: string])[] = [
  [/^(ECONNECTION|ECONNREFUSED|ESOCKET|ETIMEDOUT|EDNS|ETLS)\b/, 'unreachable'],
  [/^EAUTH\b/, 'account'],
  [/^EENVELOPE\b/, 'refused'],
  [/^no_account$/, 'gone'],
]

/** Why a mail could not be sent: the key of its sentence under `mails.why.`. */
export function whyFailed(code: string): string {
  return whys.find(([codes]) => codes.test(code))?.[1] ?? 'other'
}
