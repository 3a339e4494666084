import { expenseKindChoices, proRataChoices } from '@ancrage/domain/aids/scheme'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import { euros, percent } from '@ancrage/domain/kernel/money'
import type { RefusalParams } from '@ancrage/domain/kernel/refusal'
import { zoneClassChoices } from '@ancrage/domain/territory/zonage'

const s = (fr: string, en: string): Bilingual => ({ fr, en })

/**
 * What the rules of an aid say, by code: why it is possible or not, and each line of its calculation. `{name}` quotes a
 * parameter; what stands in brackets goes when its parameter is empty.
 */
export const assessedSentences: Readonly<Record<string, Bilingual>> = {
  // Why it is not possible
  scheme_without_rules: s('Aucune règle en vigueur pour ce dispositif.', 'No rules of this scheme are in force.'),
  scheme_not_open: s('Dispositif ouvert à partir du {opensOn}.', 'Open from {opensOn}.'),
  scheme_closed: s('Dispositif fermé aux nouvelles demandes depuis le {closedOn}.', 'Closed to new applications since {closedOn}.'),
  profession_excluded: s('Profession exclue par le règlement.', 'Profession excluded by the rules.'),
  profession_not_concerned: s('Le dispositif n’est pas ouvert à cette profession.', 'Not open to this profession.'),
  zone_required: s('Commune hors des zones du dispositif\u00A0: {zone}.', 'The commune is outside the areas of the scheme: {zone}.'),
  departement_required: s('Aide d’un autre territoire\u00A0: {departements}.', 'An aid of another territory: {departements}.'),
  window_over: s(
    'Demande hors délai\u00A0: installation le {installationOn}, demande possible jusqu’au {lastOn} ({months}\u00A0mois).',
    'Too late: installed on {installationOn}, applications until {lastOn} ({months} months).',
  ),
  under_floor: s(
    'Dépenses retenues de {baseCents}, sous le minimum de {floorCents}.',
    'Retained expenses of {baseCents}, under the minimum of {floorCents}.',
  ),
  pro_rata_below: s('{of}\u00A0: {value}, sous le minimum de {least}.', '{of}: {value}, under the minimum of {least}.'),
  cap_reached: s(
    'Plafond de {capCents} déjà atteint\u00A0: {alreadyCents} attribués.',
    'The cap of {capCents} is reached: {alreadyCents} granted already.',
  ),
  carence: s(
    'Aide déjà reçue\u00A0: {label}, convention du {signedOn}[, {place}]. Règle des {years}\u00A0ans\u00A0: nouvelle aide possible à partir du {eligibleFrom}.',
    'Aid already received: {label}, convention of {signedOn}[, {place}]. {years}-year rule: a new aid is possible from {eligibleFrom}.',
  ),
  excluded_by: s('Non cumulable avec {label}[, du {signedOn}].', 'Can’t be combined with {label}[, of {signedOn}].'),
  excluded_while: s(
    'Non cumulable avec {label} tant que son engagement court, jusqu’au {untilOn}.',
    'Can’t be combined with {label} while its commitment runs, until {untilOn}.',
  ),
  public_cap: s(
    'Aides publiques au-dessus du taux permis\u00A0: {totalCents} avec celle-ci, dont {declaredCents} déclarés, pour {mostCents} au plus ({publicCapBps} des dépenses retenues). Resterait possible\u00A0: {leftCents}.',
    'Public aids above the permitted rate: {totalCents} with this one, of which {declaredCents} declared, for {mostCents} at most ({publicCapBps} of the retained expenses). Still possible: {leftCents}.',
  ),
  // What is to be checked, or known
  zone_unknown: s(
    'Zonage de la commune non connu pour cette profession\u00A0: à vérifier.',
    'The area of the commune is not known for this profession: to be checked.',
  ),
  students_only: s('Réservée aux étudiants, contre des années d’exercice.', 'For students, against years of practice.'),
  installation_unknown: s(
    'Date d’installation non connue\u00A0: la demande se fait dans les {months}\u00A0mois qui suivent.',
    'Day of installation not known: apply within the {months} months after it.',
  ),
  expenses_unknown: s('Montant selon les dépenses\u00A0: aucune n’est indiquée.', 'The amount depends on the expenses: none is given.'),
  pro_rata_unknown: s('Montant à taux plein\u00A0: il dépend de «\u00A0{of}\u00A0».', 'Full amount: it depends on “{of}”.'),
  months_unknown: s('Montant pour {months}\u00A0mois, la durée la plus longue.', 'Amount for {months} months, the longest time.'),
  carence_undated: s(
    'Date de signature non connue\u00A0: {label}. Règle des {years}\u00A0ans à vérifier.',
    'Day of signature not known: {label}. {years}-year rule to be checked.',
  ),
  carence_unsigned: s(
    'Aide votée, convention à signer\u00A0: {label}. Une seule aide de cette catégorie en {years}\u00A0ans.',
    'Aid voted, convention to sign: {label}. One aid of this category in {years} years.',
  ),
  carence_category_unknown: s(
    'Aide déclarée[ le {signedOn}][, {place}]\u00A0: {label}. Si elle relève de la même catégorie, la règle des {years}\u00A0ans s’applique.',
    'Declared aid[ of {signedOn}][, {place}]: {label}. The {years}-year rule applies if it is of the same category.',
  ),
  excluded_while_undated: s(
    'Non cumulable avec {label} tant que son engagement court\u00A0: date à vérifier.',
    'Can’t be combined with {label} while its commitment runs: day to be checked.',
  ),
  conflicts_with: s('À choisir\u00A0: non cumulable avec {labels}.', 'To choose: can’t be combined with {labels}.'),
  one_of_category: s(
    'Une seule aide de cette catégorie en {years}\u00A0ans\u00A0: à choisir avec {labels}.',
    'One aid of this category in {years} years: to choose with {labels}.',
  ),
  // The lines of the base
  expense_retained: s('{kind}', '{kind}'),
  expense_left_out: s('{kind}\u00A0: {amountCents} non retenus', '{kind}: {amountCents} not retained'),
  expense_prior: s(
    '{kind}\u00A0: {amountCents} engagés avant le dépôt, non retenus',
    '{kind}: {amountCents} spent before filing, not retained',
  ),
  // The lines of the aid
  rate: s('{rateBps} de {baseCents} retenus', '{rateBps} of {baseCents} retained'),
  flat: s('Forfait', 'Flat amount'),
  monthly: s('{months}\u00A0mois à {monthlyCents}', '{months} months at {monthlyCents}'),
  pro_rata: s('Au prorata\u00A0: {value} sur {full} ({of})', 'In proportion: {value} of {full} ({of})'),
  cap: s('Plafond de {capCents}', 'Cap of {capCents}'),
  rest: s(
    'Plafond de {capCents}, dont {alreadyCents} déjà attribués\u00A0: reste {restCents}',
    'Cap of {capCents}, {alreadyCents} granted already: {restCents} left',
  ),
}

const named: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  zone: zoneClassChoices.labels,
  kind: expenseKindChoices.labels,
  of: proRataChoices.labels,
}

/** What a reason or a line of an assessment says, in a language: amounts, shares and days as they are read. */
export function assessedSentence(code: string, params: RefusalParams, language: Language): string {
  const template = assessedSentences[code]?.[language] ?? code
  const told = (_: string, name: string) => say(name, params[name], language)
  return template
    .replace(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, part: string, name: string) => (say(name, params[name], language) === '' ? '' : part))
    .replace(/\{(\w+)\}/g, told)
}

function say(name: string, value: RefusalParams[string] | undefined, language: Language): string {
  if (value === undefined) return ''
  if (typeof value === 'number') {
    if (name.endsWith('Cents')) return euros(value, language)
    if (name.endsWith('Bps')) return percent(value, language)
    return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(value).replace(/\u202F/g, '\u00A0')
  }
  if (typeof value !== 'string') return value.join(', ')
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.split('-').reverse().join('/')
  return named[name]?.[value]?.[language] ?? value
}
