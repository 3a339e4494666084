import type { ChoiceOf } from '../kernel/choices'
import type { Day } from '../kernel/day'
import { paragraphs } from '../kernel/text'
import { isNothing, plainLine, plainText, type Reading } from './cell'
import { type Lookups, type MappedField, mappedOr, type ValueMaps } from './lookups'
import { readBirthYear } from './read-birth-year'
import { choiceReaders, readChoice } from './read-choice'
import { type DayAnomaly, readPastDay } from './read-day'
import { type EmailAnomaly, readEmail } from './read-email'
import { type PhoneAnomaly, readPhones } from './read-phone'
import { type RppsAnomaly, readRpps } from './read-rpps'
import { cellOf, type Sheet } from './record-kind'
import type { TargetField } from './target-fields'

/** What a warning may say; each has its sentence in both languages. */
export type WarningCode =
  | DayAnomaly
  | PhoneAnomaly
  | EmailAnomaly
  | RppsAnomaly
  | 'birth_year_invalid'
  | 'phone_too_many'
  | 'commune_unknown'
  | 'commune_ambiguous'
  | 'commune_mismatch'
  | 'profession_unknown'
  | 'specialty_unknown'
  | 'advisor_unknown'
  | 'value_unknown'
  | 'comments_too_long'

/** A field repaired or left empty in a line that is imported all the same; `written` is kept for the user. */
export interface Warning {
  readonly field: TargetField
  readonly code: WarningCode
  readonly written: string
}

type ChoiceField = keyof typeof choiceReaders
type SlugOf<F extends ChoiceField> = ChoiceOf<(typeof choiceReaders)[F]['choices']>

/** What a file, the user and the official tables say to read its lines with. */
export interface ReadingContext {
  readonly sheet: Sheet
  readonly valueMaps: ValueMaps
  readonly lookups: Lookups
  readonly today: Day
}

/** The cells of one line, read field by field; what each reading complains of gathers in `warnings`. */
export class RowCells {
  readonly warnings: Warning[] = []
  private readonly record: readonly string[]
  private readonly context: ReadingContext

  constructor(record: readonly string[], context: ReadingContext) {
    this.record = record
    this.context = context
  }

  /** The cell as written; empty when no column feeds the field. */
  text(field: TargetField): string {
    return cellOf(this.record, this.context.sheet.mapping, field)
  }

  day(field: 'firstContactOn' | 'lastExchangeOn'): Day | null {
    return this.keep(field, readPastDay(this.text(field), this.context.today))
  }

  email(): string | null {
    return this.keep('email', readEmail(this.text('email')))
  }

  rpps(): string | null {
    return this.keep('rpps', readRpps(this.text('rpps')))
  }

  birthYear(): number | null {
    return this.keep('birthYear', readBirthYear(this.text('birthYear'), this.context.today))
  }

  /** The number of each column; a second one in a cell goes to the other field where that one is empty. */
  phones(): { phone: string | null; phone2: string | null } {
    const [main, other] = [this.numbers('phone'), this.numbers('phone2')]
    const spare = [...main.slice(1), ...other.slice(1)].filter((number) => number !== main[0] && number !== other[0])
    const phone = main[0] ?? spare.shift() ?? null
    const phone2 = other[0] ?? spare.shift() ?? null
    for (const left of spare) this.warnings.push({ field: 'phone2', code: 'phone_too_many', written: left })
    return { phone, phone2 }
  }

  commune(): string | null {
    const [name, postalCode] = [this.said('commune'), this.said('postalCode')]
    if (name === '' && postalCode === '') return null
    const found = this.context.lookups.commune(name, postalCode)
    if (typeof found === 'string') return found
    this.warnings.push({
      field: name ? 'commune' : 'postalCode',
      code: `commune_${found.problem}`,
      written: `${postalCode} ${name}`.trim(),
    })
    return null
  }

  profession(): string | null {
    const guess = () => this.context.lookups.profession(this.said('profession'), this.said('specialty'))
    return this.mapped('profession', 'profession_unknown', guess)
  }

  specialty(): string | null {
    return this.mapped('specialty', 'specialty_unknown', () => this.context.lookups.specialty(this.said('specialty')))
  }

  /** The user's id the written name was mapped to; never guessed line by line. */
  advisor(): string | null {
    return this.mapped('advisor', 'advisor_unknown', () => null)
  }

  choice<F extends ChoiceField>(field: F): SlugOf<F> | null {
    const reader = choiceReaders[field]
    const value = this.mapped(field, 'value_unknown', () => readChoice<string>(reader, this.text(field)))
    return reader.choices.values.some((one) => one === value) ? (value as SlugOf<F>) : null
  }

  /** The civility of a title written before a name: « Dr Renard ». */
  civilityOf(title: string | null): SlugOf<'civility'> | null {
    return title === null ? null : readChoice(choiceReaders.civility, title)
  }

  comments(): string | null {
    const text = plainText(this.text('comments'))
    if (isNothing(text)) return null
    if (paragraphs().safeParse(text).success) return text
    this.warn('comments', 'comments_too_long')
    return null
  }

  private numbers(field: 'phone' | 'phone2'): readonly string[] {
    const { numbers, anomaly } = readPhones(this.text(field))
    if (anomaly) this.warn(field, anomaly)
    return numbers
  }

  private said(field: TargetField): string {
    const text = this.text(field)
    return isNothing(text) ? '' : plainLine(text)
  }

  private mapped(field: MappedField, code: WarningCode, guess: () => string | null): string | null {
    const { known, value } = mappedOr(this.context.valueMaps, field, this.text(field), guess)
    if (!known) this.warn(field, code)
    return value
  }

  private keep<T>(field: TargetField, { value, anomaly }: Reading<T, WarningCode>): T | null {
    if (anomaly) this.warn(field, anomaly)
    return value
  }

  private warn(field: TargetField, code: WarningCode): void {
    this.warnings.push({ field, code, written: this.text(field) })
  }
}
