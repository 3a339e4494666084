import type { aidSchemes } from '@ancrage/contract/aid-schemes'
import type { WrittenBodyOf } from '@ancrage/contract/route'
import type { AskedPiece, SchemeRules, SchemeTerm, SchemeVersion } from '@ancrage/domain/aids/scheme'
import { centsIn, typedAmount } from '@ancrage/domain/kernel/money'
import { searchText } from '@ancrage/domain/kernel/search-text'
import { type FieldValues, listOf, textOf } from '../../ui/form/field-spec'

/** A line of a list being edited; its key tells it apart while it is typed. */
export interface Row {
  readonly key: string
  readonly values: FieldValues
}

export const rowLists = ['terms', 'schedule', 'incompatibilities', 'pieces'] as const
export type RowList = (typeof rowLists)[number]

/** A version being written, as its form holds it. */
export interface EditionDraft extends Readonly<Record<RowList, readonly Row[]>> {
  readonly values: FieldValues
}

export type Edition = NonNullable<WrittenBodyOf<typeof aidSchemes.save>['edition']>

/** The version a form holds, or what can't be read in it, each code at its field. */
export type ReadEdition =
  | { readonly edition: Edition; readonly problems: null }
  | { readonly edition: null; readonly problems: Readonly<Record<string, string>> }

const money = (cents: number | null | undefined) => (cents === null || cents === undefined ? '' : typedAmount(cents).replace(/,00$/, ''))
const share = (bps: number | null) => (bps === null ? '' : String(bps / 100).replace('.', ','))
const count = (value: number | null) => (value === null ? '' : String(value).replace('.', ','))

/** A version as a form holds it, to write the next one. */
export function draftOf({ validFrom, validTo, rules, summary, source, sourceOn }: SchemeVersion, newKey: () => string): EditionDraft {
  const rowsOf = <T>(some: readonly T[], valuesOf: (one: T) => FieldValues) => some.map((one) => ({ key: newKey(), values: valuesOf(one) }))
  const { clawback, proRata } = rules
  return {
    values: {
      validFrom,
      validTo: validTo ?? '',
      excludedProfessionCodes: rules.excludedProfessionCodes,
      departementCodes: rules.departementCodes.join(', '),
      floorCents: money(rules.floorCents),
      windowMonths: count(rules.windowMonths),
      priorExpenses: rules.priorExpenses,
      'proRata.of': proRata?.of ?? '',
      'proRata.least': count(proRata?.least ?? null),
      'proRata.full': count(proRata?.full ?? null),
      advanceBps: rules.advanceBps === 0 ? '' : share(rules.advanceBps),
      commitmentMonths: count(rules.commitmentMonths),
      commitmentStart: rules.commitmentStart,
      'clawback.mode': clawback.mode,
      'clawback.unit': clawback.unit,
      'clawback.scaleBps': clawback.scaleBps.map(share).join(' ; '),
      'clawback.monthlyCents': money(clawback.monthlyCents),
      'clawback.penaltyMonthlyCents': money(clawback.penaltyMonthlyCents),
      'clawback.penaltyFlatCents': money(clawback.penaltyFlatCents),
      'clawback.penaltyLeastCents': money(clawback.penaltyLeastCents),
      carenceYears: count(rules.carenceYears),
      publicCapBps: share(rules.publicCapBps),
      'summary.fr': summary.fr,
      'summary.en': summary.en,
      source,
      sourceOn: sourceOn ?? '',
    },
    terms: rowsOf(rules.terms, valuesOfTerm),
    schedule: rowsOf(rules.schedule, ({ monthsAfter, shareBps }) => ({ monthsAfter: count(monthsAfter), shareBps: share(shareBps) })),
    incompatibilities: rowsOf(rules.incompatibilities, (one) => ({ ...one })),
    pieces: rowsOf(rules.pieces, ({ key, label, compulsory, neededFor }) => ({
      key,
      'label.fr': label.fr,
      'label.en': label.en,
      compulsory,
      neededFor,
    })),
  }
}

function valuesOfTerm(term: SchemeTerm): FieldValues {
  const [gives, amount] =
    term.rateBps !== null
      ? ['rate', share(term.rateBps)]
      : term.flatCents !== null
        ? ['flat', money(term.flatCents)]
        : term.monthlyCents !== null
          ? ['monthly', money(term.monthlyCents)]
          : ['nothing', '']
  return {
    professionCodes: term.professionCodes,
    zoneClasses: term.zoneClasses,
    expenseKinds: term.expenseKinds,
    gives,
    amount,
    maxMonths: count(term.maxMonths),
    capCents: money(term.capCents),
  }
}

/** What an added line begins with. */
export const blankRows: Readonly<Record<RowList, FieldValues>> = {
  terms: {
    professionCodes: [],
    zoneClasses: [],
    expenseKinds: ['materiel', 'informatique'],
    gives: 'rate',
    amount: '',
    maxMonths: '',
    capCents: '',
  },
  schedule: { monthsAfter: '', shareBps: '' },
  incompatibilities: { schemeKey: '', rule: 'exclusif-simultane', source: '' },
  pieces: { key: '', 'label.fr': '', 'label.en': '', compulsory: true, neededFor: 'filing' },
}

/** Reads what was typed; what can't be read is told at its field, as the API would. */
export function editionOf(draft: EditionDraft): ReadEdition {
  const problems: Record<string, string> = {}
  const reading = readerOf(problems)
  const { values } = draft
  const at = reading(values, '')
  const rules: Edition['rules'] = {
    terms: draft.terms.map((row, index) => termOf(row.values, reading(row.values, `rules.terms.${index}.`))),
    excludedProfessionCodes: [...listOf(values, 'excludedProfessionCodes')],
    departementCodes: textOf(values, 'departementCodes')
      .split(/[\s,;]+/)
      .filter((code) => code !== ''),
    floorCents: at.cents('floorCents'),
    windowMonths: at.whole('windowMonths'),
    priorExpenses: values.priorExpenses === true,
    advanceBps: at.bps('advanceBps') ?? 0,
    schedule: draft.schedule.map((row, index) => {
      const one = reading(row.values, `rules.schedule.${index}.`)
      return { monthsAfter: one.whole('monthsAfter', true) ?? 0, shareBps: one.bps('shareBps', true) ?? 0 }
    }),
    proRata:
      textOf(values, 'proRata.of') === ''
        ? null
        : {
            of: textOf(values, 'proRata.of') as never,
            least: at.decimal('proRata.least', true) ?? 0,
            full: at.decimal('proRata.full', true) ?? 1,
          },
    commitmentMonths: at.whole('commitmentMonths'),
    commitmentStart: textOf(values, 'commitmentStart') as SchemeRules['commitmentStart'],
    clawback: {
      mode: textOf(values, 'clawback.mode') as never,
      unit: textOf(values, 'clawback.unit') as never,
      scaleBps: at.scale('clawback.scaleBps'),
      monthlyCents: at.cents('clawback.monthlyCents'),
      penaltyMonthlyCents: at.cents('clawback.penaltyMonthlyCents'),
      penaltyFlatCents: at.cents('clawback.penaltyFlatCents'),
      ...(textOf(values, 'clawback.penaltyLeastCents') !== '' && { penaltyLeastCents: at.cents('clawback.penaltyLeastCents') }),
    },
    carenceYears: at.whole('carenceYears'),
    incompatibilities: draft.incompatibilities.map(({ values: row }) => ({
      schemeKey: textOf(row, 'schemeKey'),
      rule: textOf(row, 'rule') as never,
      source: textOf(row, 'source'),
    })),
    publicCapBps: at.bps('publicCapBps'),
    pieces: draft.pieces.map(({ values: row }) => pieceOf(row)),
  }
  if (Object.keys(problems).length > 0) return { edition: null, problems }
  const fr = textOf(values, 'summary.fr')
  const edition: Edition = {
    validFrom: textOf(values, 'validFrom'),
    validTo: textOf(values, 'validTo') || null,
    rules,
    summary: { fr, en: textOf(values, 'summary.en') || fr },
    source: textOf(values, 'source'),
    sourceOn: textOf(values, 'sourceOn') || null,
  }
  return { edition, problems: null }
}

function termOf(values: FieldValues, at: Reader): NonNullable<NonNullable<Edition['rules']['terms']>[number]> {
  const gives = textOf(values, 'gives')
  const given = gives !== 'nothing'
  return {
    professionCodes: [...listOf(values, 'professionCodes')],
    zoneClasses: listOf(values, 'zoneClasses') as SchemeTerm['zoneClasses'],
    expenseKinds: gives === 'rate' ? (listOf(values, 'expenseKinds') as SchemeTerm['expenseKinds']) : [],
    rateBps: gives === 'rate' ? at.bps('amount', given) : null,
    flatCents: gives === 'flat' ? at.cents('amount', given) : null,
    monthlyCents: gives === 'monthly' ? at.cents('amount', given) : null,
    maxMonths: gives === 'monthly' ? at.whole('maxMonths') : null,
    capCents: at.cents('capCents'),
  }
}

/** A new piece is known by its first words. */
function pieceOf(values: FieldValues): AskedPiece {
  const fr = textOf(values, 'label.fr')
  return {
    key: textOf(values, 'key') || searchText(fr).replaceAll(' ', '-').slice(0, 40).replace(/-$/, ''),
    label: { fr, en: textOf(values, 'label.en') || fr },
    compulsory: values.compulsory === true,
    neededFor: textOf(values, 'neededFor') as AskedPiece['neededFor'],
  }
}

interface Reader {
  cents: (name: string, required?: boolean) => number | null
  bps: (name: string, required?: boolean) => number | null
  whole: (name: string, required?: boolean) => number | null
  decimal: (name: string, required?: boolean) => number | null
  scale: (name: string) => number[]
}

function readerOf(problems: Record<string, string>) {
  return (values: FieldValues, prefix: string): Reader => {
    const read =
      (parse: (text: string) => number | null, code: string) =>
      (name: string, required = false) => {
        const text = textOf(values, name)
        const field = prefix === '' ? `rules.${name}` : `${prefix}${name}`
        if (text === '') {
          if (required) problems[field] = 'required'
          return null
        }
        const value = parse(text)
        if (value === null) problems[field] = code
        return value
      }
    const scale = (name: string) => {
      const shares = textOf(values, name)
        .split(/[;\s]+/)
        .filter((text) => text !== '')
        .map(bpsIn)
      if (shares.includes(null)) problems[`rules.${name}`] = 'share'
      return shares.filter((one) => one !== null)
    }
    return {
      cents: read(centsIn, 'amount'),
      bps: read(bpsIn, 'share'),
      whole: read(wholeIn, 'whole'),
      decimal: read(decimalIn, 'number'),
      scale,
    }
  }
}

/** « 12,5 % » in basis points; null where it is no share of a whole. */
function bpsIn(text: string): number | null {
  const hundredths = centsIn(text.replace('%', ''))
  return hundredths !== null && hundredths <= 10_000 ? hundredths : null
}

function wholeIn(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}

function decimalIn(text: string): number | null {
  return /^\d{1,6}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : null
}
