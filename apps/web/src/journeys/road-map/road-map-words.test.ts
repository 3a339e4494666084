import { expect, test } from 'vitest'
import { doerOf } from './road-map-words'

test.each([
  ['whoever has it', { waitingFor: null, assignee: 'Claire Mougel', partner: null }, { kind: 'named', name: 'Claire Mougel' }],
  ['the family', { waitingFor: 'professional', assignee: 'Claire Mougel', partner: null }, { kind: 'you' }],
  ['the spouse', { waitingFor: 'spouse', assignee: 'Claire Mougel', partner: null }, { kind: 'spouse' }],
  [
    'a partner by name',
    { waitingFor: 'partner', assignee: 'Claire Mougel', partner: 'Nadia Colin' },
    { kind: 'named', name: 'Nadia Colin' },
  ],
  ['a partner', { waitingFor: 'partner', assignee: 'Claire Mougel', partner: null }, { kind: 'a_partner' }],
  ['the team', { waitingFor: 'internal', assignee: null, partner: null }, { kind: 'team' }],
  [
    'a partner’s task that waits for nobody is ours',
    { waitingFor: null, assignee: 'Anne', partner: 'Nadia' },
    { kind: 'named', name: 'Anne' },
  ],
] as const)('A line is done by %s', (_, line, doer) => {
  expect(doerOf(line)).toEqual(doer)
})
