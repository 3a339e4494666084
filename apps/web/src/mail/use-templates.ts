import type { mailTemplates } from '@ancrage/contract/mail-templates'
import type { RecordOf } from '@ancrage/contract/resource'
import { useGetList } from 'react-admin'

export type MailTemplate = RecordOf<typeof mailTemplates>

/** The mails ready to write, by name; null while they are read. */
export function useTemplates(): readonly MailTemplate[] | null {
  const { data } = useGetList<MailTemplate>('mail-templates', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  })
  return data ?? null
}
