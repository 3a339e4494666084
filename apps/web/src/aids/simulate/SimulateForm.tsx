import { type ExpenseKind, expenseKindChoices } from '@ancrage/domain/aids/scheme'
import Button from '@mui/material/Button'
import { useGetOne, useTranslate } from 'react-admin'
import { PickField } from '../../people/form/PickField'
import { professionOptions } from '../../people/list/use-people-words'
import { type Person, PersonPicker } from '../../tasks/PersonPicker'
import { CommuneField } from '../../ui/form/CommuneField'
import { Fields } from '../../ui/form/Fields'
import type { FieldSpec } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { AsksMore } from './AsksMore'
import { FromRecords } from './FromRecords'
import { HadAids } from './HadAids'
import { resultsId } from './Results'
import styles from './Simulate.module.css'
import type { Typed } from './simulate-address'
import type { Simulation } from './use-simulation'

export interface SimulateFormProps {
  typed: Typed
  /** The answer on screen; null before the first. */
  simulation: Simulation | null
  errors: Readonly<Record<string, string>>
  onChange: (typed: Typed) => void
}

/** What an aid is asked with: who, where, when, how much; a person's own records stand for what is left empty. */
export function SimulateForm({ typed, simulation, errors, onChange }: SimulateFormProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { data: person } = useGetOne<Person>('people', { id: typed.personId }, { enabled: typed.personId !== '' })
  const set = (changes: Partial<Typed>) => onChange({ ...typed, ...changes })
  const label = (key: string) => translate(`aid_simulation.${key}`)
  const days: readonly FieldSpec[] = [
    { kind: 'day', name: 'installation', label: label('installation') },
    { kind: 'day', name: 'date', label: label('date'), help: label('date_help') },
  ]
  const amounts: readonly FieldSpec[] = expenseKindChoices.values.map((kind) => ({
    kind: 'money',
    name: kind,
    label: expenseKindChoices.labels[kind][language],
  }))
  return (
    <form className={styles.form} aria-label={label('form')} onSubmit={(event) => event.preventDefault()}>
      <PersonPicker
        label={label('person')}
        value={typed.personId === '' ? null : (person ?? null)}
        onChange={(chosen) => set({ personId: chosen?.id ?? '' })}
      />
      <PickField
        name="professionCode"
        label={label('profession')}
        options={professionOptions(language)}
        value={typed.profession}
        onChange={(profession) => set({ profession })}
        error={errors.professionCode}
      />
      <CommuneField
        name="communeCode"
        label={label('commune')}
        several={false}
        value={typed.commune === '' ? [] : [typed.commune]}
        onChange={([commune = '']) => set({ commune })}
        error={errors.communeCode}
      />
      {typed.personId !== '' && simulation && <FromRecords typed={typed} simulation={simulation} />}
      <div className={styles.pair}>
        <Fields
          specs={days}
          values={{ installation: typed.installation, date: typed.date }}
          errors={{ ...(errors.installationDate && { installation: errors.installationDate }), ...(errors.date && { date: errors.date }) }}
          autoFocus={false}
          onChange={(name, value) => set({ [name]: String(value) })}
        />
      </div>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{label('expenses')}</legend>
        <div className={styles.pair}>
          <Fields
            specs={amounts}
            values={typed.expenses}
            errors={errors}
            autoFocus={false}
            onChange={(name, value) => set({ expenses: { ...typed.expenses, [name as ExpenseKind]: String(value) } })}
          />
        </div>
      </fieldset>
      {simulation && <AsksMore typed={typed} simulation={simulation} errors={errors} onChange={set} />}
      {typed.personId === '' && <HadAids had={typed.had} errors={errors} onChange={(had) => set({ had })} />}
      {simulation && (
        <Button className={styles.toResults} variant="contained" onClick={showResults}>
          {translate('aid_simulation.count', { smart_count: simulation.results.filter(({ eligible }) => eligible).length })}
        </Button>
      )}
    </form>
  )
}

function showResults(): void {
  const results = document.getElementById(resultsId)
  results?.scrollIntoView()
  results?.focus({ preventScroll: true })
}
