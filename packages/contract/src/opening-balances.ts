import { openingBalanceFields } from '@ancrage/domain/indicators/opening-balance'
import { labels } from './labels'
import { resource } from './resource'

/** « Reprise d'historique »: figures of before this site, typed in by whoever answers for them. */
export const openingBalances = resource({
  name: 'opening-balances',
  permissions: {
    list: 'opening_balances.write',
    read: 'opening_balances.write',
    create: 'opening_balances.write',
    update: 'opening_balances.write',
    remove: 'opening_balances.write',
  },
  fields: openingBalanceFields,
  labels: labels['opening-balances'],
})
