import { contract } from '@ancrage/contract/index'
import { type ApplicationStatus, votedStatuses } from '@ancrage/domain/aids/application'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { eq, isNull } from 'drizzle-orm'
import type { Command } from '../../platform/http/actor'
import type { Row, Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'
import { refreshComputed } from './refresh-computed'

const { aidApplications, aidExpenses: table } = tables

type Expense = Row & typeof table.$inferSelect

/** How quotes and invoices are served: quotes are frozen by the vote, invoices come once the convention is signed. */
export const servedExpenses: Served = {
  resource: contract.aidExpenses,
  table,
  defaultSort: { field: 'createdAt', descending: false },
  references: {
    applicationId: {
      table: aidApplications,
      key: aidApplications.id,
      label: aidApplications.number,
      visible: () => isNull(aidApplications.archivedAt),
    },
  },
  changeable: (command, row) => frozenRefusal(command, row as Expense),
  check: async (command, after) => retainedRefusal(after as Expense) ?? (await frozenRefusal(command, after as Expense)),
  consequences: (command, { before, after }) => refreshComputed(command, ((after ?? before) as Expense).applicationId),
}

function retainedRefusal({ amountCents, retainedCents }: Expense): Refusal | null {
  return retainedCents !== null && retainedCents > amountCents ? refuse('invalid', {}, { retainedCents: 'aid_retained_above' }) : null
}

/** Where invoices are still awaited. */
const invoiced: readonly ApplicationStatus[] = ['signed', 'advanced']

async function frozenRefusal({ tx }: Command, { applicationId, nature }: Expense): Promise<Refusal | null> {
  const [application] = await tx
    .select({ status: aidApplications.status })
    .from(aidApplications)
    .where(eq(aidApplications.id, applicationId))
  if (!application) return refuse('not_found')
  const { status } = application
  if (nature === 'invoice') return invoiced.includes(status) ? null : refuse('aid_invoices_later', {}, { nature: 'aid_invoices_later' })
  return votedStatuses.includes(status) || status === 'refused' ? refuse('aid_quotes_frozen', {}, { nature: 'aid_quotes_frozen' }) : null
}
