import type { FieldValues } from '../../ui/form/field-spec'
import { emptyFields } from '../../ui/form/field-spec'
import { type EditionDraft, rowLists } from './edition-form'
import { rowSpecs, type SpecWords, sectionSpecs, sections } from './edition-specs'

/** The three ways a term may give an amount are one field of its form. */
const amountNames = /\.(rateBps|flatCents|monthlyCents)$/

/** What the API said no to, by the name of the field in the form: `rules.terms.0.amount`. */
export function toldAt(errors: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, said]) => {
      const bare = field.replace(/^edition\./, '')
      return [/^rules\.terms\.\d+\./.test(bare) ? bare.replace(amountNames, '.amount') : bare, said]
    }),
  )
}

/** The errors of some fields standing under a prefix, each at its own name. */
export function errorsUnder(errors: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  const own = Object.entries(errors).filter(([field]) => field.startsWith(prefix))
  return Object.fromEntries(own.map(([field, said]) => [field.slice(prefix.length), said]))
}

/** The required fields left empty, by their name. */
export function emptyIn(draft: EditionDraft, words: SpecWords): string[] {
  const inSections = sections.flatMap((section) => emptyFields(sectionSpecs(section, draft.values, words), draft.values))
  const inRows = rowLists.flatMap((list) =>
    draft[list].flatMap(({ values }: { values: FieldValues }, at) =>
      emptyFields(rowSpecs(list, values, words), values).map((name) => `rules.${list}.${at}.${name}`),
    ),
  )
  return [...inSections, ...inRows]
}
