import { type ReactNode, useId } from 'react'
import { useTranslate } from 'react-admin'
import { Fields } from '../../ui/form/Fields'
import { type FieldValue, type FieldValues, listOf, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useAdvisors } from '../../users/use-advisors'
import { NameFields } from './NameFields'
import { OrganisationField } from './OrganisationField'
import styles from './PersonInputs.module.css'
import { PickField } from './PickField'
import { type PersonFieldSpec, personSections } from './person-sections'
import { WordsField } from './WordsField'

export interface PersonInputsProps {
  values: FieldValues
  errors: Readonly<Record<string, string>>
  onChange: (values: FieldValues) => void
  /** What stands under the name: people already known by it. */
  underName?: ReactNode
  /** Whether the name takes the focus. */
  autoFocus?: boolean
}

/** The fields of a person, the same to create and to change: the name first, then sections. */
export function PersonInputs({ values, errors, onChange, underName, autoFocus = false }: PersonInputsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const advisors = useAdvisors()
  const id = useId()
  const set = (name: string, value: FieldValue) =>
    // Another profession, other specialties.
    onChange({ ...values, [name]: value, ...(name === 'professionCode' && value !== values.professionCode ? { specialtyCode: '' } : {}) })
  return (
    <>
      <NameFields values={values} errors={errors} onChange={set} autoFocus={autoFocus} />
      {underName}
      {personSections(values, language, advisors).map(({ key, fields }) => (
        <section key={key} className={styles.section} aria-labelledby={`${id}${key}`}>
          <h3 id={`${id}${key}`} className={styles.title}>
            {translate(`people.section.${key}`)}
          </h3>
          <div className={styles.fields}>
            {fields.map((spec) => (
              <div key={spec.name} className={styles.field}>
                <PersonField spec={spec} values={values} error={errors[spec.name]} onChange={(value) => set(spec.name, value)} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

interface PersonFieldProps {
  spec: PersonFieldSpec
  values: FieldValues
  error: string | undefined
  onChange: (value: FieldValue) => void
}

function PersonField({ spec, values, error, onChange }: PersonFieldProps) {
  const { name, label } = spec
  switch (spec.kind) {
    case 'pick':
      return <PickField {...{ name, label, error, onChange }} value={textOf(values, name)} options={spec.options} />
    case 'organisation':
      return <OrganisationField {...{ name, label, error, onChange }} value={textOf(values, name)} />
    case 'words':
      return <WordsField {...{ name, label, error, onChange }} value={listOf(values, name)} />
    default:
      return (
        <Fields
          specs={[spec]}
          values={values}
          errors={error === undefined ? {} : { [name]: error }}
          autoFocus={false}
          onChange={(_, value) => onChange(value)}
        />
      )
  }
}
