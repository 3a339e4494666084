import { labels } from '@ancrage/contract/labels'
import { useGetMany } from 'react-admin'
import { Conflict } from '../../ui/conflict/Conflict'
import type { ConflictDialogProps } from '../../ui/conflict/ConflictDialog'
import { useLanguage } from '../../ui/use-language'
import { useColleagues } from '../../users/use-colleagues'
import { useCommuneNames } from '../list/use-commune-names'
import { fieldSaid } from './field-said'
import { type Person, personFieldNames } from './person-form'

type Field = (typeof personFieldNames)[number]
type Props = Omit<ConflictDialogProps<Field, Partial<Person>>, 'names' | 'labelOf' | 'sayOf'>

/** The conflict of a person's record, in the words of its form. */
export function PersonConflict(props: Props) {
  const language = useLanguage()
  const { nameOf } = useColleagues()
  const held = (field: Field) => [props.opened, props.mine, props.theirs].map((values) => values[field] as string | null)
  const communeName = useCommuneNames(held('communeCode'))
  const organisationIds = held('organisationId').filter((id) => id !== null)
  const { data: organisations = [] } = useGetMany<{ id: string; name: string }>('organisations', { ids: organisationIds })
  const readers: Partial<Record<Field, (id: string) => string | undefined>> = {
    communeCode: communeName,
    advisorId: nameOf,
    organisationId: (id) => organisations.find((one) => one?.id === id)?.name,
  }
  const sayOf = (field: Field, value: unknown) => {
    const read = readers[field]
    return read ? (value ? (read(String(value)) ?? '…') : null) : fieldSaid(field, value, language)
  }
  return <Conflict {...props} names={personFieldNames} labelOf={(field) => labels.people[field][language]} sayOf={sayOf} />
}
