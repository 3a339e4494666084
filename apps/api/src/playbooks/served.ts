import { contract } from '@ancrage/contract/index'
import { inPlaybookOrder, type PlaybookStep, stepsRefusal } from '@ancrage/domain/tasks/playbook-steps'
import { loadPipelines } from '../journeys/standing'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { keepVersion } from './save-playbook'

/** How playbooks are served: made with their first version; taken back from the bin, they keep those they had. */
export const servedPlaybooks: Served = {
  resource: contract.playbooks,
  table: tables.playbooks,
  defaultSort: { field: 'createdAt', descending: false },
  check: async ({ tx }, after, before) => (before ? null : stepsRefusal(after.steps as PlaybookStep[], await loadPipelines(tx))),
  consequences: async (command, { before, after }) => {
    if (before || after?.version !== 1) return
    const steps = inPlaybookOrder(after.steps as PlaybookStep[], await loadPipelines(command.tx))
    await keepVersion(command, { playbookId: after.id, number: 1, steps })
  },
}
