import { expect, it } from 'vitest'
import { settingSaid } from './setting-said'

it.each([
  ['name', 'Mission santé des Vosges', 'Mission santé des Vosges'],
  ['planStartOn', '2019-01-01', '1er janvier 2019'],
  ['eveningTime', '17:30', '17\u00a0h\u00a030'],
  ['secondApprovalCents', '', 'Jamais'],
  ['secondApprovalCents', '1000050', '10\u00a0000,50\u00a0€'],
  ['renewalModes', 'liberal,mixte', 'Libéral, Mixte'],
  ['renewalProfessions', '', 'Toutes'],
  ['renewalProfessions', '10,60', 'Médecin, Infirmier'],
  ['renewalMoves', 'no', 'Non'],
  ['departureAge', '67', '67\u00a0ans'],
] as const)('%s %s is said « %s »', (key, value, said) => {
  expect(settingSaid(key, value, 'fr')).toBe(said)
})
