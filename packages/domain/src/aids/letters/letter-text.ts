import type { LetterList } from './letter-fields'

/** One piece of a letter; its words may hold `{champs}`. */
export type LetterBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** A table with a line for each of a list; `cells` are the fields of a line. */
  | { readonly kind: 'table'; readonly list: LetterList; readonly head: readonly string[]; readonly cells: readonly string[] }
  /** What is known, one label and its value a line. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, text: string])[] }
  | { readonly kind: 'signatures'; readonly parties: readonly string[] }

/** A letter as it is shipped, in French, the language of the acts of a département: a model to adapt. */
export interface LetterText {
  readonly title: string
  readonly blocks: readonly LetterBlock[]
}

export const heading = (text: string): LetterBlock => ({ kind: 'heading', text })
export const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text })
export const bullets = (...items: string[]): LetterBlock => ({ kind: 'bullets', items })
export const facts = (...rows: (readonly [string, string])[]): LetterBlock => ({ kind: 'facts', rows })
export const signatures = (...parties: string[]): LetterBlock => ({ kind: 'signatures', parties })

/** What a letter to the beneficiary begins with. */
export const opening: readonly LetterBlock[] = [
  facts(
    ['De la part de', '{mission}, Département\u00A0: {departement}'],
    ['Destinataire', '{beneficiaire}'],
    ['Dossier', '{numero}'],
    ['Date', '{date}'],
  ),
  paragraph('{civilite},'),
]
