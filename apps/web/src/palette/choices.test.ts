import type { Day } from '@ancrage/domain/kernel/day'
import { readSaidTask } from '@ancrage/domain/tasks/said-task'
import { expect, it } from 'vitest'
import { choicesFor, type FoundPerson, type Offered } from './choices'

const person = (id: string, firstName: string, lastName: string) =>
  ({ id, firstName, lastName, civility: null, professionCode: null, specialtyCode: null, communeName: null, journey: null }) as FoundPerson
const Icon = (() => null) as never
const places: Offered['places'] = [
  { kind: 'action', key: 'exchange', label: 'Noter un échange', Icon },
  { kind: 'screen', key: '/', label: 'Ma journée', Icon },
  { kind: 'screen', key: '/journeys', label: 'Parcours', Icon },
]
const keys = (offered: Partial<Offered> & { typed: string }) =>
  choicesFor({ said: null, found: [], places, searches: true, ...offered }).map(({ key }) => key)

it('offers what can be done and where one can go before anything is typed', () => {
  expect(keys({ typed: ' ' })).toEqual(['exchange', '/', '/journeys'])
})

it('puts those whose name begins so first, then the screens of that word, then the directory', () => {
  const found = [person('in-mail', 'Anne', 'Weber'), person('in-name', 'Paul', 'Parmentier')]
  expect(keys({ typed: 'par', found })).toEqual(['in-name', 'in-mail', '/journeys', 'directory'])
})

it('finds a screen by any word of its name, whatever the accents', () => {
  expect(keys({ typed: 'JOURNEE' })).toEqual(['/', 'directory'])
  expect(keys({ typed: 'ma échange' })).toEqual(['directory'])
})

it('a task said comes first, and the directory is not searched for it', () => {
  const typed = 'demain 14h rappeler Kerbrat'
  expect(keys({ typed, said: readSaidTask(typed, '2026-03-02' as Day), found: [person('k', 'Élise', 'Kerbrat')] })).toEqual(['task', 'k'])
})

it('whoever may not read the directory is not sent there', () => {
  expect(keys({ typed: 'kerbrat', searches: false })).toEqual([])
})

it('shows eight people at most', () => {
  const found = Array.from({ length: 20 }, (_, rank) => person(`p${rank}`, 'Anne', `Weber${rank}`))
  expect(keys({ typed: 'weber', found }).filter((key) => key.startsWith('p'))).toHaveLength(8)
})
