import type { Language } from '../kernel/choices'
import { euros, percent } from '../kernel/money'
import { clawbackSaid } from './clawback-said'
import { proRataChoices, type SchemeRules } from './scheme'
import { termSaid } from './term-said'
import { capital, lowered, numeral, pick, timeSaid } from './wording'

/** What the domain does not name itself. */
export interface RuleNames {
  readonly profession: (code: string) => string
  readonly scheme: (key: string) => string
}

/** What a sentence is about, so that a letter may take only some. */
export type RuleTopic =
  | 'amount'
  | 'place'
  | 'excluded'
  | 'floor'
  | 'window'
  | 'expenses'
  | 'pro_rata'
  | 'payment'
  | 'commitment'
  | 'clawback'
  | 'carence'
  | 'public_cap'
  | 'cumul'

export interface RuleSaid {
  readonly topic: RuleTopic
  readonly text: string
}

interface Asked {
  readonly language: Language
  readonly names: RuleNames
}

/**
 * The rules of a scheme as sentences anyone reads, what is given first: « Médecin, en ZIP ou ZAC : 60 % des dépenses retenues
 * (matériel, informatique), au plus 20 000 €. » Pieces are a list of their own.
 */
export function rulesSaid(rules: SchemeRules, asked: Asked): RuleSaid[] {
  const said: Readonly<Record<RuleTopic, readonly (string | null)[]>> = {
    amount: rules.terms.map((term) => termSaid(term, asked)),
    place: [placeSaid(rules, asked)],
    excluded: [excludedSaid(rules, asked)],
    floor: [floorSaid(rules, asked)],
    window: [windowSaid(rules, asked)],
    expenses: [expensesSaid(rules, asked)],
    pro_rata: [proRataSaid(rules, asked)],
    payment: [paymentSaid(rules, asked)],
    commitment: [commitmentSaid(rules, asked)],
    clawback: [rules.commitmentMonths === null ? null : clawbackSaid(rules.clawback, asked.language)],
    carence: [carenceSaid(rules, asked)],
    public_cap: [publicCapSaid(rules, asked)],
    cumul: rules.incompatibilities.map((one) => cumulSaid(one, asked)),
  }
  return Object.entries(said).flatMap(([topic, texts]) =>
    texts.flatMap((text) => (text === null ? [] : [{ topic: topic as RuleTopic, text }])),
  )
}

function placeSaid({ departementCodes }: SchemeRules, { language }: Asked): string | null {
  if (departementCodes.length === 0) return null
  const codes = departementCodes.join(', ')
  const several = departementCodes.length > 1
  return pick(
    language,
    several ? `Dans les départements ${codes} seulement.` : `Dans le département ${codes} seulement.`,
    several ? `In the départements ${codes} only.` : `In the département ${codes} only.`,
  )
}

function excludedSaid({ excludedProfessionCodes }: SchemeRules, { language, names }: Asked): string | null {
  if (excludedProfessionCodes.length === 0) return null
  const list = [...new Set(excludedProfessionCodes.map(names.profession))].join(', ')
  return pick(language, `Professions exclues\u00a0: ${list}.`, `Professions left out: ${list}.`)
}

function floorSaid({ floorCents }: SchemeRules, { language }: Asked): string | null {
  if (floorCents === null) return null
  const floor = euros(floorCents, language)
  return pick(language, `Rien en dessous de ${floor} de dépenses retenues.`, `Nothing under ${floor} of retained expenses.`)
}

function windowSaid({ windowMonths }: SchemeRules, { language }: Asked): string | null {
  if (windowMonths === null) return null
  return pick(
    language,
    `À demander dans les ${windowMonths}\u00a0mois de l’installation\u00a0; un seul plafond pour les demandes de cette période.`,
    `To be asked for within ${windowMonths} months of the installation; one cap for what is asked for in that time.`,
  )
}

function expensesSaid({ priorExpenses, terms }: SchemeRules, { language }: Asked): string | null {
  if (priorExpenses || terms.every(({ rateBps }) => rateBps === null)) return null
  return pick(language, 'Les dépenses faites avant le dépôt ne comptent pas.', 'Expenses made before filing do not count.')
}

function proRataSaid({ proRata }: SchemeRules, { language }: Asked): string | null {
  if (proRata === null) return null
  const what = lowered(proRataChoices.labels[proRata.of][language])
  const [least, full] = [proRata.least, proRata.full].map((value) => numeral(value, language))
  return pick(
    language,
    `En entier à partir de ${full} ${what}, au prorata en dessous, rien sous ${least}.`,
    `In full from ${full} ${what}, in proportion below, nothing under ${least}.`,
  )
}

function paymentSaid({ advanceBps, schedule }: SchemeRules, { language }: Asked): string | null {
  if (schedule.length > 0) {
    const parts = schedule.map(({ monthsAfter, shareBps }) =>
      monthsAfter === 0
        ? pick(language, `${percent(shareBps, 'fr')} à la convention`, `${percent(shareBps, 'en')} at the convention`)
        : pick(
            language,
            `${percent(shareBps, 'fr')} ${monthsAfter}\u00a0mois après`,
            `${percent(shareBps, 'en')} ${monthsAfter} months after`,
          ),
    )
    return `${capital(pick(language, 'versée en', 'paid in'))} ${schedule.length} ${pick(language, 'fois\u00a0:', 'parts:')} ${parts.join(', ')}.`
  }
  if (advanceBps === 0) return null
  const share = percent(advanceBps, language)
  return pick(
    language,
    `Avance de ${share} à la convention, solde sur factures acquittées.`,
    `Advance of ${share} at the convention, balance on paid invoices.`,
  )
}

function commitmentSaid({ commitmentMonths, commitmentStart }: SchemeRules, { language }: Asked): string | null {
  if (commitmentMonths === null) return null
  const time = timeSaid(commitmentMonths, language)
  const start = {
    installation: pick(language, 'à compter de l’installation', 'from the installation'),
    convention: pick(language, 'à compter de la convention', 'from the convention'),
  }[commitmentStart]
  return pick(language, `Engagement d’exercice de ${time}, ${start}.`, `Commitment to practise for ${time}, ${start}.`)
}

function carenceSaid({ carenceYears }: SchemeRules, { language }: Asked): string | null {
  if (carenceYears === null) return null
  return pick(
    language,
    `Une seule aide de même catégorie en ${carenceYears}\u00a0ans.`,
    `One aid of the same category in ${carenceYears} years.`,
  )
}

function publicCapSaid({ publicCapBps }: SchemeRules, { language }: Asked): string | null {
  if (publicCapBps === null) return null
  const share = percent(publicCapBps, language)
  return pick(
    language,
    `Aides publiques réunies\u00a0: au plus ${share} des dépenses retenues.`,
    `Public aids together: at most ${share} of the retained expenses.`,
  )
}

function cumulSaid({ schemeKey, rule }: SchemeRules['incompatibilities'][number], { language, names }: Asked): string {
  const other = names.scheme(schemeKey)
  const said = {
    cumulable: pick(language, `Cumulable avec «\u00a0${other}\u00a0».`, `May be combined with “${other}”.`),
    exclusif: pick(language, `Jamais après ni avec «\u00a0${other}\u00a0».`, `Never after nor with “${other}”.`),
    'exclusif-simultane': pick(language, `Pas en même temps que «\u00a0${other}\u00a0».`, `Not at the same time as “${other}”.`),
  }
  return said[rule]
}
