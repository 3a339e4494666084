import { installationModeChoices } from '@ancrage/domain/installations/installation'
import type { Language } from '@ancrage/domain/kernel/choices'
import { typedAmount } from '@ancrage/domain/kernel/money'
import type { SettingKey } from '@ancrage/domain/site/settings'
import { professionOptions } from '../people/list/use-people-words'
import { centsOf, type FieldSpec, type FieldValue, type FieldValues, listOf, type Option, optionsOf, textOf } from '../ui/form/field-spec'

/** How a kind of setting is typed: what the field holds of a value, and the value of what it holds. */
interface Typed {
  readonly field: (language: Language) => Pick<FieldSpec, 'kind'> & { readonly options?: readonly Option[] }
  readonly required: boolean
  readonly read: (value: string) => FieldValue
  readonly write: (values: FieldValues) => string
}

const text = (kind: 'line' | 'day' | 'time' | 'number'): Typed => ({
  field: () => ({ kind }),
  required: true,
  read: (value) => value,
  write: (values) => textOf(values, 'value'),
})
const several = (options: (language: Language) => readonly Option[], required: boolean): Typed => ({
  field: (language) => ({ kind: 'several', options: options(language) }),
  required,
  read: (value) => value.split(',').filter(Boolean),
  write: (values) => listOf(values, 'value').join(','),
})
const money: Typed = {
  field: () => ({ kind: 'money' }),
  required: false,
  read: (value) => (value === '' ? '' : typedAmount(Number(value))),
  write: (values) => String(centsOf(values, 'value') ?? ''),
}
const yesOrNo: Typed = {
  field: () => ({ kind: 'tick' }),
  required: false,
  read: (value) => value === 'yes',
  write: ({ value }) => (value === true ? 'yes' : 'no'),
}

const typed: Readonly<Record<SettingKey, Typed>> = {
  name: text('line'),
  planStartOn: text('day'),
  eveningTime: text('time'),
  secondApprovalCents: money,
  renewalModes: several((language) => optionsOf(installationModeChoices, language), true),
  renewalProfessions: several(professionOptions, false),
  renewalMoves: yesOrNo,
  renewalHeads: yesOrNo,
  departureAge: text('number'),
  packAccent: text('line'),
  packFont: text('line'),
}

/** The field that a setting is typed in, under its name. */
export function settingField(key: SettingKey, label: string, language: Language): FieldSpec {
  const { field, required } = typed[key]
  return { name: 'value', label, required, ...field(language) } as FieldSpec
}

/** What the form opens with. */
export function settingTyped(key: SettingKey, value: string): FieldValues {
  return { value: typed[key].read(value) }
}

/** What the form holds, as the site keeps it. */
export function settingWritten(key: SettingKey, values: FieldValues): string {
  return typed[key].write(values)
}
