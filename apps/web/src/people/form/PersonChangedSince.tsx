import { labels } from '@ancrage/contract/labels'
import { useLanguage } from '../../ui/use-language'
import { useAdvisors } from '../../users/use-advisors'
import { useCommuneNames } from '../list/use-commune-names'
import { ChangedSince, type ChangedSinceProps } from './ChangedSince'
import { fieldSaid } from './field-said'
import type { personFieldNames } from './person-form'

type Field = (typeof personFieldNames)[number]

/** What changed in a person's record, in the words of its form. */
export function PersonChangedSince(props: Pick<ChangedSinceProps<Field>, 'changes' | 'onReapply' | 'onTheirs'>) {
  const language = useLanguage()
  const advisors = useAdvisors()
  const communes = props.changes.filter(({ field }) => field === 'communeCode').flatMap(({ before, now, typed }) => [before, now, typed])
  const communeName = useCommuneNames(communes as (string | null | undefined)[])
  const sayOf = (field: Field, value: unknown) => {
    if (field === 'communeCode') return communeName(value as string | null) ?? null
    if (field === 'advisorId' && value) return advisors.find((one) => one.value === value)?.label ?? '…'
    return fieldSaid(field, value, language)
  }
  return <ChangedSince {...props} labelOf={(field) => labels.people[field][language]} sayOf={sayOf} />
}
