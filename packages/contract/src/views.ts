import { savedViewFields, savedViewReadOnly } from '@ancrage/domain/views/saved-view'
import { labels } from './labels'
import { resource } from './resource'

/** The views of « Parcours » and of « Annuaire »: one's own, and those of the team. */
export const savedViews = resource({
  name: 'saved-views',
  permissions: { list: 'views.read', read: 'views.read', create: 'views.write', update: 'views.write', remove: 'views.write' },
  fields: savedViewFields,
  readOnly: savedViewReadOnly,
  labels: labels['saved-views'],
})
