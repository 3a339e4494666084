/** What identifies somebody: never in the address bar, a shared link, nor a view kept for later. */
const secret = /^(q|rpps|.*(name|email|phone|number))$/i
const operators = /_(gte|lte|ne|isnull)$/

/** Whether a filter on this key stays out of addresses. */
export function isPrivate(key: string): boolean {
  return secret.test(key.replace(operators, ''))
}
