import { contract } from '@ancrage/contract/index'
import { templateRefusal } from '@ancrage/domain/mail-templates/mail-template'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'

/** How the mails ready to write are served: what one asks for can be filled. */
export const servedTemplates: Served = {
  resource: contract.mailTemplates,
  table: tables.mailTemplates,
  defaultSort: { field: 'name', descending: false },
  check: (_command, { subject, body }) => templateRefusal({ subject: String(subject), body: String(body) }),
}
