import { createHmac } from 'node:crypto'

/** The name a record bears where people are not named: keyed by the site, the same every day, of no use elsewhere. */
export function pseudonym(secret: string, id: string): string {
  return createHmac('sha256', secret).update(`pseudonym ${id}`).digest('hex').slice(0, 12)
}
