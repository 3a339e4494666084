import { z } from 'zod'
import type { InstallationMode } from '../installations/installation'
import { installationModeChoices } from '../installations/installation'
import type { Bilingual, Language } from '../kernel/choices'
import { professionCode } from '../kernel/identifiers'
import type { SettingOf } from '../site/settings'

/** What the site counts as entering and leaving: the definition behind the renewal rate (K8) and the balance (K9). */
export interface RenewalRule {
  readonly modes: readonly InstallationMode[]
  /** Counted when no profession is asked; empty: all of them. */
  readonly professionCodes: readonly string[]
  /** Whether someone who moves within the territory enters and leaves. */
  readonly moves: boolean
  /** Whether people are counted, rather than installations and departures. */
  readonly heads: boolean
}

/** The rule as a list that opens behind a figure says it. */
export const renewalParameters = z.strictObject({
  modes: z.array(installationModeChoices.schema),
  professionCodes: z.array(professionCode),
  moves: z.boolean(),
  heads: z.boolean(),
})

/** The settings of the site that make the rule. */
export const renewalSettings = ['renewalModes', 'renewalProfessions', 'renewalMoves', 'renewalHeads'] as const

/** The rule that the settings of the site say. */
export function renewalRule(set: { readonly [K in (typeof renewalSettings)[number]]: SettingOf<K> }): RenewalRule {
  return {
    modes: listed(set.renewalModes) as InstallationMode[],
    professionCodes: listed(set.renewalProfessions),
    moves: set.renewalMoves === 'yes',
    heads: set.renewalHeads === 'yes',
  }
}

/** The professions counted when one is asked, or none; empty: all of them. */
export function professionsCounted({ professionCodes }: RenewalRule, asked: string | undefined): readonly string[] {
  return asked === undefined ? professionCodes : [asked]
}

/** Whether every mode is counted: then one not known is no question. */
export function countsEveryMode({ modes }: RenewalRule): boolean {
  return installationModeChoices.values.every((mode) => modes.includes(mode))
}

/** The rule in words, printed beneath the rate; `professionName` gives the name of a code in the language asked. */
export function renewalSentence(rule: RenewalRule, language: Language, professionName: (code: string) => string): string {
  const parts = [
    words.ratio,
    rule.heads ? words.heads : words.rows,
    modesSaid(rule),
    rule.professionCodes.length === 0 ? words.everyProfession : professionsSaid(rule.professionCodes.map(professionName)),
    rule.moves ? words.withMoves : words.withoutMoves,
    words.empty,
  ]
  return parts.map((part) => part[language]).join(' ')
}

const words = {
  ratio: {
    fr: 'Entrées sur sorties de la période\u00a0: installations du registre prenant effet entre les deux dates, sur départs constatés entre ces dates.',
    en: 'Entries out of exits of the period: installations of the registry taking effect between the two dates, out of departures that happened between them.',
  },
  rows: {
    fr: 'Chaque installation et chaque départ compte.',
    en: 'Each installation and each departure counts.',
  },
  heads: {
    fr: 'On compte des personnes\u00a0: qui s’installe ou part deux fois compte une fois\u00a0; qui n’est pas connu par son nom compte pour une personne.',
    en: 'People are counted: whoever settles or leaves twice counts once; whoever is not known by name counts as one person.',
  },
  everyMode: { fr: 'Tous modes d’exercice.', en: 'Every mode of practice.' },
  everyProfession: { fr: 'Toutes professions, sauf celle que l’on choisit.', en: 'Every profession, unless one is chosen.' },
  withMoves: {
    fr: 'Un changement de lieu écrit comme une fin et une nouvelle installation compte des deux côtés.',
    en: 'A move written as an end and a new installation counts on both sides.',
  },
  withoutMoves: {
    fr: 'Les changements de lieu dans le territoire ne comptent pas\u00a0: n’entre pas qui y exerçait déjà ou l’avait quitté depuis moins de douze mois\u00a0; ne sort pas qui y exerce encore ou s’y réinstalle dans les douze mois.',
    en: 'Moves within the territory do not count: no entry for whoever already practised there or had left less than twelve months before; no exit for whoever still practises there or settles there again within twelve months.',
  },
  empty: { fr: 'Sans sortie, pas de taux.', en: 'No exit, no rate.' },
} as const satisfies Record<string, Bilingual>

function modesSaid(rule: RenewalRule): Bilingual {
  if (countsEveryMode(rule)) return words.everyMode
  const named = (language: Language) => rule.modes.map((mode) => installationModeChoices.labels[mode][language].toLowerCase()).join(', ')
  return {
    fr: `Mode d’exercice\u00a0: ${named('fr')}\u00a0; un départ dont le mode n’est pas renseigné compte.`,
    en: `Mode of practice: ${named('en')}; a departure whose mode is unknown counts.`,
  }
}

function professionsSaid(names: readonly string[]): Bilingual {
  return {
    fr: `Professions\u00a0: ${names.join(', ')}, sauf celle que l’on choisit.`,
    en: `Professions: ${names.join(', ')}, unless one is chosen.`,
  }
}

const listed = (text: string) => text.split(',').filter(Boolean)
