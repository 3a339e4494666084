import type { Language } from '../kernel/choices'
import { euros, percent } from '../kernel/money'
import type { ZoneClass } from '../territory/zonage'
import { expenseKindChoices, type SchemeTerm } from './scheme'
import { capital, either, lowered, pick } from './wording'

interface TermAsked {
  readonly language: Language
  readonly names: { readonly profession: (code: string) => string }
}

/** What a term gives, and to whom; null where it says neither. */
export function termSaid(term: SchemeTerm, { language, names }: TermAsked): string | null {
  const who = term.professionCodes.map(names.profession).join(', ')
  const whom = [who, zonesSaid(term.zoneClasses, language)].filter((part) => part !== '').join(', ')
  const what = amountSaid(term, language)
  if (whom === '' && what === null) return null
  if (what === null) return `${capital(whom)}.`
  return whom === '' ? `${capital(what)}.` : `${capital(whom)}${pick(language, '\u00a0', '')}: ${what}.`
}

function amountSaid(term: SchemeTerm, language: Language): string | null {
  const kinds = term.expenseKinds.map((kind) => lowered(expenseKindChoices.labels[kind][language])).join(', ')
  const cap =
    term.capCents === null ? '' : pick(language, `, au plus ${euros(term.capCents, 'fr')}`, `, at most ${euros(term.capCents, 'en')}`)
  if (term.rateBps !== null) {
    const rate = percent(term.rateBps, language)
    return `${pick(language, `${rate} des dépenses retenues`, `${rate} of the retained expenses`)}${kinds && ` (${kinds})`}${cap}`
  }
  if (term.flatCents !== null) return `${euros(term.flatCents, language)}${cap}`
  if (term.monthlyCents !== null) {
    const monthly = euros(term.monthlyCents, language)
    const most =
      term.maxMonths === null ? '' : pick(language, ` pendant ${term.maxMonths}\u00a0mois au plus`, ` for ${term.maxMonths} months at most`)
    return `${pick(language, `${monthly} par mois`, `${monthly} a month`)}${most}${cap}`
  }
  return term.capCents === null ? null : pick(language, `jusqu’à ${euros(term.capCents, 'fr')}`, `up to ${euros(term.capCents, 'en')}`)
}

const density: Partial<Record<ZoneClass, readonly [fr: string, en: string]>> = {
  TRES_SOUS_DOTEE: ['très sous-dotée', 'severely underserved'],
  SOUS_DOTEE: ['sous-dotée', 'underserved'],
  INTERMEDIAIRE: ['intermédiaire', 'average'],
  TRES_DOTEE: ['très dotée', 'well served'],
  SUR_DOTEE: ['sur-dotée', 'overserved'],
}

/** Where: « en ZIP ou ZAC », « en zone très sous-dotée ou sous-dotée »; empty where it is anywhere. */
function zonesSaid(zones: readonly ZoneClass[], language: Language): string {
  const codes = zones.filter((zone) => zone === 'ZIP' || zone === 'ZAC')
  const densities = zones.flatMap((zone) => density[zone]?.[language === 'fr' ? 0 : 1] ?? [])
  const places = [
    codes.length > 0 && pick(language, `en ${either(codes, 'fr')}`, `in a ${either(codes, 'en')}`),
    densities.length > 0 &&
      pick(language, `en zone ${either(densities, 'fr')}`, `in ${article(densities)} ${either(densities, 'en')} area`),
    zones.includes('HORS_ZONE') && pick(language, 'hors zone', 'outside any area'),
  ].filter((place) => place !== false)
  return either(places, language)
}

function article([first = '']: readonly string[]): 'a' | 'an' {
  return /^[aou]/.test(first) ? 'an' : 'a'
}
