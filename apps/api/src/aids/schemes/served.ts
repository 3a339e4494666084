import { contract } from '@ancrage/contract/index'
import type { SchemeVersion } from '@ancrage/domain/aids/scheme'
import { schemeVersionRefusal } from '@ancrage/domain/aids/scheme-refusal'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull } from 'drizzle-orm'
import type { Row, Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'
import { keepEdition } from './keep-edition'
import { schemeFacts } from './scheme-facts'
import type { SchemeRow } from './schemes-on'

const { aidApplications, aidSchemes } = tables

/** A scheme as it is made, with its first version. */
type Made = Row & Pick<SchemeRow, 'key' | 'managed' | 'scholarship'> & SchemeVersion

/** How the catalogue is served: a scheme is made with its first version, and stays while applications are for it. */
export const servedSchemes: Served = {
  resource: contract.aidSchemes,
  table: aidSchemes,
  defaultSort: { field: 'createdAt', descending: false },
  check: async ({ tx }, after, before) => {
    if (before) return null
    const made = after as Made
    return schemeVersionRefusal(made, await schemeFacts(tx, made))
  },
  removable: async ({ tx }, { id }) => {
    const applications = await tx.$count(aidApplications, and(eq(aidApplications.schemeId, id), isNull(aidApplications.archivedAt)))
    return applications > 0 ? refuse('aid_scheme_in_use', { applications }) : null
  },
  consequences: async (command, { before, after }) => {
    if (before || after?.version !== 1) return
    await keepEdition(command, { schemeId: after.id, number: 1, edition: after as Made })
  },
}
