import { useTranslate } from 'react-admin'
import { useCommuneNames } from '../../people/list/use-commune-names'
import { Conflict } from '../conflict/Conflict'
import { specSaid } from '../conflict/spec-said'
import type { Changed } from '../conflict/use-last-change'
import { useLanguage } from '../use-language'
import { type FieldSpec, type FieldValues, listOf } from './field-spec'

export interface FormConflictProps {
  specs: readonly FieldSpec[]
  opened: FieldValues
  mine: FieldValues
  theirs: FieldValues
  current: Changed
  pending: boolean
  onSettle: (chosen: FieldValues) => void
  onClose: () => void
}

/** The conflict of a small form, in the words of its fields. */
export function FormConflict({ specs, ...props }: FormConflictProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { opened, mine, theirs } = props
  const places = specs.filter(({ kind }) => kind === 'communes').map(({ name }) => name)
  const communeName = useCommuneNames(places.flatMap((name) => [opened, mine, theirs].flatMap((values) => listOf(values, name))))
  const specOf = (name: string) => specs.find((spec) => spec.name === name)
  const words = { language, communeName, yes: translate('conflict.yes'), no: translate('conflict.no') }
  return (
    <Conflict
      {...props}
      names={specs.map(({ name }) => name)}
      labelOf={(name) => specOf(name)?.label ?? name}
      sayOf={(name, value) => specSaid(specOf(name), value, words)}
    />
  )
}
