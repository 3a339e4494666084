import { journeyTypeChoices } from '../journeys/journey'
import type { ChoiceOf, Choices } from '../kernel/choices'
import { careerStatusChoices, civilityChoices, originChoices } from '../people/person'
import { foldedValue, isNothing } from './cell'

type Origin = ChoiceOf<typeof originChoices>

interface Recognised<V extends string> {
  readonly choices: Choices<V>
  /** Tried in order on the folded cell, after the labels and the slugs themselves. */
  readonly forms: readonly (readonly [RegExp, V])[]
}

const civility: Recognised<ChoiceOf<typeof civilityChoices>> = {
  choices: civilityChoices,
  forms: [
    [/^(m|mr|monsieur|mister)$/, 'm'],
    [/^(mme|madame|mlle|mademoiselle|mrs|ms)$/, 'mme'],
    [/^(dr|docteure?|doct)\b/, 'dr'],
    [/^(pr|prof|professeure?)\b/, 'pr'],
  ],
}

const careerStatus: Recognised<ChoiceOf<typeof careerStatusChoices>> = {
  choices: careerStatusChoices,
  forms: [
    [/padhue|hors ue/, 'padhue'],
    [/docteure? junior|^dj$/, 'docteur-junior'],
    [/retraite/, 'retraite-actif'],
    [/intern/, 'interne'],
    [/extern/, 'externe'],
    [/etudiant/, 'etudiant'],
    [/rempla/, 'remplacant'],
    [/salari/, 'salarie'],
    [/install|liberal/, 'installe'],
  ],
}

const origin: Recognised<Origin> = {
  choices: originChoices,
  forms: [
    [/doc n doc|docndoc/, 'doc-n-doc'],
    [/bouche|connaissance|confrere/, 'bouche-a-oreille'],
    [/salon|forum|congres/, 'salon'],
    [/stage/, 'stage'],
    [/elu\b|epci|maire|mairie|commune/, 'elu-epci'],
    [/presse|reseaux|facebook|linkedin/, 'presse'],
    [/cabinet|chasseur|agence/, 'cabinet'],
    [/\bars\b/, 'ars'],
    [/cpam|assurance maladie/, 'cpam'],
    [/ordre|cdom/, 'ordre'],
    [/site|internet|\bweb\b/, 'site'],
    [/spontane/, 'spontanee'],
    [/^autres?$/, 'autre'],
  ],
}

const projectType: Recognised<ChoiceOf<typeof journeyTypeChoices>> = {
  choices: journeyTypeChoices,
  forms: [
    [/mixte/, 'exercice-mixte'],
    [/junior/, 'docteur-junior'],
    [/rempla/, 'remplacement'],
    [/stage/, 'stage'],
    [/succession|cession|transmission/, 'succession'],
    [/maintien/, 'maintien'],
    [/collectif|\bmsp\b|maison de sante/, 'projet-collectif'],
    [/salari/, 'salariat'],
    [/install|liberal/, 'installation-liberale'],
  ],
}

/** The fields whose cells are read as one of a closed list. */
export const choiceReaders = { civility, careerStatus, origin, projectType } as const

/** The slug a written cell means: its label in either language, its slug, or a synonym; null when none is recognised. */
export function readChoice<V extends string>({ choices, forms }: Recognised<V>, written: string): V | null {
  if (isNothing(written)) return null
  const folded = foldedValue(written)
  const own = choices.values.find((value) =>
    [value, choices.labels[value].fr, choices.labels[value].en].some((form) => foldedValue(form) === folded),
  )
  return own ?? forms.find(([form]) => form.test(folded))?.[1] ?? null
}
