import { sharingChoices, type ViewAddress, viewScreenChoices } from '@ancrage/domain/views/saved-view'
import { type Kit, record } from '../platform/store/kit'

/** The states of a screen kept under a name. */
export const defineViews = (kit: Kit) => {
  const savedViews = kit.table(
    'saved_views',
    {
      ...record(kit),
      ownerId: kit.id().notNull(),
      screen: kit.oneOf(viewScreenChoices.values).notNull(),
      name: kit.text().notNull(),
      address: kit.json<ViewAddress>().notNull(),
      shared: kit.oneOf(sharingChoices.values).notNull(),
      isDefault: kit.bool().notNull(),
    },
    (t) => [kit.index('saved_views_owner').on(t.ownerId, t.screen)],
  )
  return { savedViews }
}
