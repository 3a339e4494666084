import { committeeFields } from '@ancrage/domain/meetings/meeting'
import { labels } from './labels'
import { resource } from './resource'

/** The bodies that meet, under the names the site gives them. */
export const committees = resource({
  name: 'committees',
  permissions: {
    list: 'committees.read',
    read: 'committees.read',
    create: 'committees.write',
    update: 'committees.write',
    remove: 'committees.write',
  },
  fields: committeeFields,
  labels: labels.committees,
})
