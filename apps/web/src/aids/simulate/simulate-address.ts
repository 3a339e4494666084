import { type ExpenseKind, expenseKindChoices } from '@ancrage/domain/aids/scheme'
import { centsIn } from '@ancrage/domain/kernel/money'

/** An aid had already, as it is typed. */
export interface TypedAid {
  readonly schemeKey: string
  readonly amount: string
  readonly signedOn: string
}

/** What one types to simulate: texts, as they stand in their fields. */
export interface Typed {
  readonly personId: string
  readonly profession: string
  readonly commune: string
  readonly date: string
  readonly installation: string
  /** In euros. */
  readonly expenses: Readonly<Record<ExpenseKind, string>>
  /** Days a week, or acts a year. */
  readonly proportion: string
  readonly months: string
  readonly had: readonly TypedAid[]
}

const texts = ['personId', 'profession', 'commune', 'date', 'installation', 'proportion', 'months'] as const
const kinds = expenseKindChoices.values
const separator = '|'

/** Reads the query string: no name is ever in it, only the key of a person. */
export function readTyped(search: string): Typed {
  const params = new URLSearchParams(search)
  const text = (name: string) => params.get(name) ?? ''
  return {
    ...(Object.fromEntries(texts.map((name) => [name, text(name)])) as Pick<Typed, (typeof texts)[number]>),
    expenses: Object.fromEntries(kinds.map((kind) => [kind, text(kind)])) as Typed['expenses'],
    had: params.getAll('had').map((written) => {
      const [schemeKey = '', amount = '', signedOn = ''] = written.split(separator)
      return { schemeKey, amount, signedOn }
    }),
  }
}

/** Writes it back, what is empty left out. */
export function writeTyped(typed: Typed): string {
  const params = new URLSearchParams()
  for (const name of texts) if (typed[name].trim() !== '') params.set(name, typed[name].trim())
  for (const kind of kinds) if (typed.expenses[kind].trim() !== '') params.set(kind, typed.expenses[kind].trim())
  for (const { schemeKey, amount, signedOn } of typed.had) params.append('had', [schemeKey, amount, signedOn].join(separator))
  return params.size === 0 ? '' : `?${params}`
}

/** The fields whose text is no amount, or no number. */
export function unreadFields({ expenses, proportion, months, had }: Typed): string[] {
  const wrongAmount = (text: string) => text.trim() !== '' && centsIn(text) === null
  const wrongNumber = (text: string) => text.trim() !== '' && !(numberIn(text) >= 0)
  return [
    ...kinds.filter((kind) => wrongAmount(expenses[kind])),
    ...(wrongNumber(proportion) ? ['proportion'] : []),
    ...(wrongNumber(months) ? ['months'] : []),
    ...had.flatMap(({ amount }, index) => (wrongAmount(amount) ? [`had.${index}`] : [])),
  ]
}

/** What is sent; null as long as too little is said, or something can't be read. */
export function bodyOf(typed: Typed) {
  if (unreadFields(typed).length > 0) return null
  if (typed.personId === '' && (typed.profession === '' || typed.commune === '')) return null
  const expenses = kinds.map((kind) => ({ kind, amountCents: centsIn(typed.expenses[kind]) ?? 0, spentOn: null }))
  const had = typed.had.filter(({ schemeKey, amount }) => schemeKey !== '' && amount.trim() !== '')
  return {
    personId: typed.personId || null,
    professionCode: typed.profession || null,
    communeCode: typed.commune || null,
    date: typed.date || null,
    installationDate: typed.installation || null,
    expenses: expenses.filter(({ amountCents }) => amountCents > 0),
    proRataValue: typed.proportion.trim() === '' ? null : numberIn(typed.proportion),
    monthsAsked: typed.months.trim() === '' ? null : numberIn(typed.months),
    ...(typed.personId === '' && {
      previous: had.map(({ schemeKey, amount, signedOn }) => ({ schemeKey, votedCents: centsIn(amount) ?? 0, signedOn: signedOn || null })),
    }),
  }
}
export type SimulationBody = NonNullable<ReturnType<typeof bodyOf>>

function numberIn(text: string): number {
  return Number(text.trim().replace(',', '.'))
}
