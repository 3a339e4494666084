import { addDays, addMonths, type Day, isDay, weekday } from '../kernel/day'
import { searchText } from '../kernel/search-text'
import type { TaskKind } from './task'

/** A task as it was said in one line, to be read back before it is saved. */
export interface SaidTask {
  readonly title: string
  readonly kind: TaskKind
  readonly dueOn: Day
  /** `HH:MM`, or null when no hour was said. */
  readonly dueTime: string | null
  /** The words that seem to name the person; empty when none do. */
  readonly who: string
}

const weekdays = [
  'lundi|monday',
  'mardi|tuesday',
  'mercredi|wednesday',
  'jeudi|thursday',
  'vendredi|friday',
  'samedi|saturday',
  'dimanche|sunday',
]
const months = [
  'janvier|january',
  'f[eé]vrier|february',
  'mars|march',
  'avril|april',
  'mai|may',
  'juin|june',
  'juillet|july',
  'ao[uû]t|august',
  'septembre|september',
  'octobre|october',
  'novembre|november',
  'd[eé]cembre|december',
]
const oneOf = (words: readonly string[]) => words.map((word) => `(?:${word})`).join('|')
const rankIn = (words: readonly string[], said: string) => words.findIndex((word) => new RegExp(`^(?:${word})$`, 'i').test(said))
const alone = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu')

const counts: Readonly<Record<string, number>> = { un: 1, une: 1, a: 1, one: 1, deux: 2, two: 2, trois: 3, three: 3, quatre: 4, four: 4 }
const named = `(?:(?:le|on|the)\\s+)?(?:(?:${oneOf(weekdays)})\\s+)?`

/** How a day is said, in French or English: the first form found is the day. */
const dayForms: readonly { readonly form: RegExp; readonly day: (said: readonly string[], today: Day) => Day | null }[] = [
  {
    form: alone(`${named}(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(${oneOf(months)})(?:\\s+(\\d{4}))?`),
    day: ([, date, month = '', year], today) => dated(today, { date, month: rankIn(months, month) + 1, year }),
  },
  {
    form: alone(`${named}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?`),
    day: ([, date, month, year], today) => dated(today, { date, month: Number(month), year }),
  },
  { form: alone('apr[eè]s[ -]demain|the day after tomorrow'), day: (_, today) => addDays(today, 2) },
  { form: alone('demain|tomorrow'), day: (_, today) => addDays(today, 1) },
  { form: alone("aujourd['’]hui|today"), day: (_, today) => today },
  {
    form: alone(`(?:dans|in)\\s+(\\d{1,3}|${Object.keys(counts).join('|')})\\s+(?:(jours?|days?)|(semaines?|weeks?)|(?:mois|months?))`),
    day: ([, said = '', days, weeks], today) => {
      const count = counts[said.toLowerCase()] ?? Number(said)
      return days || weeks ? addDays(today, count * (weeks ? 7 : 1)) : addMonths(today, count)
    },
  },
  {
    form: alone(`(?:(?:on|next)\\s+)?(${oneOf(weekdays)})(?:\\s+prochain)?`),
    day: ([, said = ''], today) => addDays(today, ((rankIn(weekdays, said) + 1 - weekday(today) + 6) % 7) + 1),
  },
]

const timeForms: readonly { readonly form: RegExp; readonly time: (said: readonly (string | undefined)[]) => string | null }[] = [
  { form: alone('(?:(?:à|a|vers)\\s+)?(\\d{1,2})\\s?h\\s?(\\d{2})?'), time: ([, hour, minutes]) => clock(Number(hour), minutes) },
  {
    form: alone('(?:at\\s+)?(\\d{1,2})(?::(\\d{2}))?\\s?(am|pm)'),
    time: ([, hour, minutes, half]) => clock((Number(hour) % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0), minutes),
  },
  { form: alone('(?:(?:at|à|vers)\\s+)?(\\d{1,2}):(\\d{2})'), time: ([, hour, minutes]) => clock(Number(hour), minutes) },
]

/** What the first word says the task is. */
const verbs: readonly { readonly kind: TaskKind; readonly form: RegExp }[] = [
  { kind: 'call', form: /^(r?appeler|r?appel|telephoner|joindre|call|phone|ring)$/ },
  { kind: 'email', form: /^(ecrire|envoyer|mail|courriel|repondre|write|send|email|reply)$/ },
  { kind: 'visit', form: /^(visiter|visite|visit)$/ },
  { kind: 'meeting', form: /^(rencontrer|voir|rdv|rendez|reunion|entretien|meet|meeting|see)$/ },
  { kind: 'document', form: /^(preparer|piece|demander|document|prepare)$/ },
  { kind: 'follow_up', form: /^(relancer|relance|remind|chase)$/ },
  { kind: 'administrative', form: /^(inscrire|declarer|demarche|register)$/ },
]

/** Words that end a name, and those that only introduce one. */
const afterName = /^(pour|sur|au|aux|a|du|des|de|avec|et|a propos|for|about|on|with|and|the|to)$/
const beforeName = /^(dr|docteur|doctor|pr|m|mr|mme|mlle|ms|mrs|le|la|les)$/

/**
 * Reads « demain 14h rappeler Kerbrat » as a task: the day and the hour wherever they stand, the kind by the first verb,
 * the name after it. A day without its year is the next such day. Null when neither a day nor an hour is said, or
 * nothing besides.
 */
export function readSaidTask(said: string, today: Day): SaidTask | null {
  const dayRead = firstOf(said, dayForms, ({ day }, parts) => day(parts as string[], today))
  const timeRead = firstOf(dayRead?.rest ?? said, timeForms, ({ time }, parts) => time(parts))
  const words = (timeRead?.rest ?? dayRead?.rest ?? said).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const [first] = words
  if ((!dayRead && !timeRead) || first === undefined) return null
  const title = words.join(' ')
  return {
    title: title.charAt(0).toLocaleUpperCase('fr') + title.slice(1),
    kind: verbs.find(({ form }) => form.test(firstWord(first)))?.kind ?? 'follow_up',
    dueOn: dayRead?.value ?? today,
    dueTime: timeRead?.value ?? null,
    who: nameIn(words),
  }
}

const firstWord = (word: string) => searchText(word).split(' ')[0] ?? ''

function nameIn(words: readonly string[]): string {
  const [first = '', ...others] = words
  const rest = verbs.some(({ form }) => form.test(firstWord(first))) ? others : words
  const from = rest.findIndex((word) => !beforeName.test(searchText(word)) && !afterName.test(searchText(word)))
  if (from < 0) return ''
  const until = rest.findIndex((word, at) => at > from && afterName.test(searchText(word)))
  return rest.slice(from, until < 0 ? undefined : until).join(' ')
}

function firstOf<F extends { readonly form: RegExp }, T>(
  said: string,
  forms: readonly F[],
  read: (form: F, parts: readonly (string | undefined)[]) => T | null,
): { value: T; rest: string } | null {
  for (const one of forms) {
    const found = one.form.exec(said)
    const value = found && read(one, found)
    if (found && value !== null) return { value, rest: `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}` }
  }
  return null
}

function dated(
  today: Day,
  { date = '', month, year }: { date?: string | undefined; month: number; year?: string | undefined },
): Day | null {
  const inYear = (one: number) => `${one}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  const thisYear = Number(today.slice(0, 4))
  const years = year ? [Number(year)] : Array.from({ length: 9 }, (_, ahead) => thisYear + ahead)
  const days = years.map(inYear).filter(isDay)
  return days.find((day) => year !== undefined || day >= today) ?? null
}

function clock(hour: number, minutes = '00'): string | null {
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : null
}
