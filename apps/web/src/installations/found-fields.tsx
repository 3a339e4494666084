import { OrganisationField } from '../people/form/OrganisationField'
import { PickField } from '../people/form/PickField'
import { professionOptions } from '../people/list/use-people-words'
import type { FieldSpec } from '../ui/form/field-spec'
import { PersonField } from './PersonField'

interface Named {
  readonly name: string
  readonly label: string
  readonly required?: boolean
  readonly help?: string
}

/** Someone of the directory; `fills` puts what they practise in its field. */
export function personField({ fills, ...named }: Named & { readonly fills?: string }, said: (id: string) => string): FieldSpec {
  return { kind: 'own', ...named, said, draw: (field) => <PersonField {...field} fills={fills} /> }
}

/** A profession in force, searched while one types. */
export function professionField(named: Named, language: 'fr' | 'en'): FieldSpec {
  const options = professionOptions(language)
  const said = (code: string) => options.find(({ value }) => value === code)?.label ?? code
  return { kind: 'own', ...named, said, draw: (field) => <PickField {...field} options={options} /> }
}

/** An organisation found by its name. */
export function organisationField(named: Named, said: (id: string) => string): FieldSpec {
  return { kind: 'own', ...named, said, draw: ({ onFill: _, required: __, ...field }) => <OrganisationField {...field} /> }
}
