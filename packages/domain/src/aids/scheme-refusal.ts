import { sumOf } from '../kernel/money'
import { type Refusal, refuse } from '../kernel/refusal'
import type { SchemeRules, SchemeTerm, SchemeVersion } from './scheme'

/** What a version is judged with. */
export interface SchemeFacts {
  /** Of the scheme itself: its own applications are calculated. */
  readonly managed: boolean
  readonly scholarship: boolean
  /** Every scheme of the catalogue, its own included. */
  readonly knownKeys: ReadonlySet<string>
}

type Problems = readonly (readonly [field: string, code: string])[]
type Written = Pick<SchemeVersion, 'validFrom' | 'validTo' | 'rules'>

/**
 * Why a version of a scheme is refused, or null, each reason at its field (`rules.terms.0.capCents`): a managed scheme says
 * what it gives, in one way for each term; shares make a whole; a scale covers the commitment; what it excludes exists.
 */
export function schemeVersionRefusal({ validFrom, validTo, rules }: Written, facts: SchemeFacts): Refusal | null {
  const problems: Problems = [
    ...(validTo !== null && validTo < validFrom ? [['validTo', 'scheme_ends_before'] as const] : []),
    ...termProblems(rules, facts),
    ...paymentProblems(rules),
    ...clawbackProblems(rules),
    ...pieceProblems(rules),
    ...rules.incompatibilities.flatMap(({ schemeKey }, at) =>
      facts.knownKeys.has(schemeKey) ? [] : [[`rules.incompatibilities.${at}.schemeKey`, 'scheme_unknown'] as const],
    ),
  ]
  return problems.length === 0 ? null : refuse('invalid', {}, Object.fromEntries(problems))
}

const amounts = ['rateBps', 'flatCents', 'monthlyCents'] as const satisfies readonly (keyof SchemeTerm)[]

function termProblems({ terms }: SchemeRules, { managed, scholarship }: SchemeFacts): Problems {
  if (managed && terms.length === 0) return [['rules.terms', 'scheme_terms_required']]
  return terms.flatMap((term, at) => {
    const given = amounts.filter((amount) => term[amount] !== null)
    const field = (name: keyof SchemeTerm) => `rules.terms.${at}.${name}`
    return [
      ...(given.length > 1 || (managed && given.length === 0) ? [[field(given[1] ?? 'rateBps'), 'scheme_one_amount'] as const] : []),
      ...(term.rateBps !== null && term.expenseKinds.length === 0 ? [[field('expenseKinds'), 'scheme_expenses_required'] as const] : []),
      ...(managed && scholarship && given[0] !== 'monthlyCents' ? [[field('monthlyCents'), 'scheme_monthly_required'] as const] : []),
      ...(managed && term.monthlyCents !== null && term.maxMonths === null
        ? [[field('maxMonths'), 'scheme_months_required'] as const]
        : []),
    ]
  })
}

function paymentProblems({ schedule, advanceBps, proRata }: SchemeRules): Problems {
  const whole = schedule.length === 0 || sumOf(schedule.map(({ shareBps }) => shareBps)) === 10_000
  return [
    ...(whole ? [] : [['rules.schedule', 'scheme_shares'] as const]),
    ...(schedule.length > 0 && advanceBps > 0 ? [['rules.advanceBps', 'scheme_advance_or_schedule'] as const] : []),
    ...(proRata && proRata.least > proRata.full ? [['rules.proRata.least', 'scheme_pro_rata'] as const] : []),
  ]
}

/** What the CESP rule asks for. */
const cespAmounts = ['monthlyCents', 'penaltyMonthlyCents', 'penaltyFlatCents'] as const

function clawbackProblems({ clawback, commitmentMonths }: SchemeRules): Problems {
  if (clawback.mode === 'cesp') {
    return cespAmounts.filter((name) => clawback[name] === null).map((name) => [`rules.clawback.${name}`, 'required'] as const)
  }
  if (clawback.mode !== 'bareme') return []
  const { scaleBps } = clawback
  const falls = scaleBps.every((share, at) => at === 0 || share <= (scaleBps[at - 1] ?? 0))
  const years = commitmentMonths === null ? null : Math.ceil(commitmentMonths / 12)
  if (years !== null && scaleBps.length !== years) return [['rules.clawback.scaleBps', 'scheme_scale_years']]
  return scaleBps.length > 0 && falls ? [] : [['rules.clawback.scaleBps', 'scheme_scale']]
}

function pieceProblems({ pieces }: SchemeRules): Problems {
  const first = new Map(pieces.map(({ key }, at) => [key, at] as const).toReversed())
  return pieces.flatMap(({ key }, at) => (first.get(key) === at ? [] : [[`rules.pieces.${at}.key`, 'scheme_piece_twice'] as const]))
}

/** Whether two versions rule the same: what is saved as it was makes none. */
export function sameVersion(one: SchemeVersion, other: SchemeVersion): boolean {
  return canonical(one) === canonical(other)
}

/** PostgreSQL gives the keys of a document back in an order of its own. */
function canonical({ validFrom, validTo, rules, summary, source, sourceOn }: SchemeVersion): string {
  return JSON.stringify({ validFrom, validTo, rules, summary, source, sourceOn }, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1)))
      : value,
  )
}
