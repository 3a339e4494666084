import { email } from '../kernel/text'
import { isNothing, plainLine, type Reading } from './cell'

/** What was wrong with an e-mail cell; with several addresses the first is kept. */
export type EmailAnomaly = 'email_invalid' | 'email_several'

const between = /\s*(?:[;,|/]|\s(?:ou|et)\s)\s*/i

/** The address of a cell, lower case, out of its `mailto:` or `Name <address>`; the first when there are several. */
export function readEmail(written: string): Reading<string, EmailAnomaly> {
  if (isNothing(written)) return { value: null }
  const pieces = split(plainLine(written))
  const value = pieces.map(address).find((found) => found !== null) ?? null
  if (value === null) return { value, anomaly: 'email_invalid' }
  return pieces.length > 1 ? { value, anomaly: 'email_several' } : { value }
}

/** Spaces part addresses only where each word is one: « jean dupont@… » is a faulty address, not two words. */
function split(text: string): string[] {
  const words = text.split(' ')
  return words.length > 1 && words.every((word) => address(word) !== null) ? words : text.split(between).filter(Boolean)
}

function address(text: string): string | null {
  const bare = (/<([^<>]+)>$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '').replace(/\?.*$/, '')
  return email.safeParse(bare).data ?? null
}
