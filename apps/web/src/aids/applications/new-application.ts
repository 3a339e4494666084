import type { aidSimulation } from '@ancrage/contract/aid-simulation'
import type { ExpenseKind } from '@ancrage/domain/aids/scheme'
import { centsIn, typedAmount } from '@ancrage/domain/kernel/money'
import type { CallInput } from '../../providers/call'

/** A quote as it is typed. */
export interface QuoteDraft {
  /** Of the screen alone: what keeps a line apart from the others. */
  readonly key: number
  readonly kind: ExpenseKind
  readonly label: string
  readonly amount: string
  /** When it was made, where the simulation said so. */
  readonly spentOn: string | null
}

/** An application as it is typed, before it is made. */
export interface Draft {
  readonly schemeId: string
  readonly professionCode: string
  readonly communeCodes: readonly string[]
  readonly installationOn: string
  readonly proRataValue: string
  readonly monthsAsked: string
  readonly notes: string
  readonly quotes: readonly QuoteDraft[]
}

/** What another screen hands over: a simulation with all it was asked, a journey with its person. */
export interface HandedOver {
  readonly schemeId?: string
  readonly personId?: string | null
  readonly journeyId?: string
  readonly professionCode?: string
  readonly communeCode?: string
  readonly installationOn?: string | null
  readonly proRataValue?: number | null
  readonly monthsAsked?: number | null
  readonly expenses?: readonly {
    readonly kind: ExpenseKind
    readonly amountCents: number
    readonly label?: string
    readonly spentOn?: string | null
  }[]
}

/** What the form opens with. */
export function draftOf(handed: HandedOver): Draft {
  const number = (value: number | null | undefined) => (value == null ? '' : String(value))
  return {
    schemeId: handed.schemeId ?? '',
    professionCode: handed.professionCode ?? '',
    communeCodes: handed.communeCode ? [handed.communeCode] : [],
    installationOn: handed.installationOn ?? '',
    proRataValue: number(handed.proRataValue),
    monthsAsked: number(handed.monthsAsked),
    notes: '',
    quotes: (handed.expenses ?? []).map(({ kind, amountCents, label = '', spentOn = null }, key) => ({
      key,
      kind,
      label,
      amount: typedAmount(amountCents),
      spentOn,
    })),
  }
}

/** The quotes that say an amount. */
function readQuotes({ quotes }: Draft) {
  return quotes.flatMap(({ kind, label, amount, spentOn }) => {
    const amountCents = centsIn(amount)
    return amountCents === null || amountCents === 0 ? [] : [{ kind, label: label.trim(), amountCents, spentOn }]
  })
}

const number = (text: string) => (text.trim() === '' ? null : Number(text.replace(',', '.')))

/** What is asked of the rules while one types; null as long as they can't say anything. */
export function simulated(draft: Draft, personId: string | null, today: string): CallInput<typeof aidSimulation>['body'] | null {
  const [communeCode] = draft.communeCodes
  if (draft.professionCode === '' || !communeCode) return null
  return {
    personId,
    professionCode: draft.professionCode,
    communeCode,
    date: today,
    installationDate: draft.installationOn || null,
    expenses: readQuotes(draft).map(({ kind, amountCents, spentOn }) => ({ kind, amountCents, spentOn })),
    proRataValue: number(draft.proRataValue),
    monthsAsked: number(draft.monthsAsked),
  }
}

/** What is sent; a quote without words bears those of its kind. */
export function bodyOf(
  draft: Draft,
  { personId, journeyId, kindSaid }: { personId: string; journeyId: string | null; kindSaid: (kind: ExpenseKind) => string },
) {
  return {
    schemeId: draft.schemeId,
    personId,
    journeyId,
    professionCode: draft.professionCode,
    communeCode: draft.communeCodes[0] ?? '',
    installationOn: draft.installationOn || null,
    proRataValue: number(draft.proRataValue),
    monthsAsked: number(draft.monthsAsked),
    notes: draft.notes.trim() || null,
    expenses: readQuotes(draft).map((quote) => ({ ...quote, label: quote.label || kindSaid(quote.kind) })),
  }
}

/** What must be said before it is sent, by field. */
export function lacking(draft: Draft, personId: string | null): string[] {
  return [
    ...(draft.schemeId === '' ? ['schemeId'] : []),
    ...(personId === null ? ['personId'] : []),
    ...(draft.professionCode === '' ? ['professionCode'] : []),
    ...(draft.communeCodes.length === 0 ? ['communeCode'] : []),
  ]
}

/** The amounts that can't be read as they are typed, by the key of their line. */
export function unread({ quotes }: Draft): number[] {
  return quotes.filter(({ amount }) => amount.trim() !== '' && centsIn(amount) === null).map(({ key }) => key)
}
