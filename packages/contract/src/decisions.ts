import { id } from '@ancrage/domain/kernel/text'
import { decisionFields, decisionPlace } from '@ancrage/domain/meetings/meeting'
import { labels } from './labels'
import { resource } from './resource'

/** What meetings decided: each is a task from the moment it is typed. */
export const decisions = resource({
  name: 'decisions',
  permissions: {
    list: 'meetings.read',
    read: 'meetings.read',
    create: 'meetings.write',
    update: 'meetings.write',
    remove: 'meetings.write',
  },
  fields: decisionFields,
  onCreate: decisionPlace,
  readOnly: { ...decisionPlace, taskId: id },
  labels: labels.decisions,
})
