import { permissionsOf } from '@ancrage/domain/access/permissions'
import { roleChoices } from '@ancrage/domain/access/roles'
import { expect, it } from 'vitest'
import { sections } from '../admin/sections'
import { fr } from '../i18n/fr'
import { isCurrent, landingOf, navigation, visibleEntries } from './navigation'

const everyPath = new Set(navigation.map((entry) => entry.path))
const everyPermission = navigation.flatMap((entry) => entry.permissions ?? [])
const keys = (permissions: string[], paths = everyPath) => visibleEntries(navigation, { permissions, paths }).map((entry) => entry.key)

it('shows an entry to whoever has its permission, in the order of the menu', () => {
  expect(keys(everyPermission)).toEqual(navigation.map((entry) => entry.key))
  expect(keys(['people.read', 'journeys.read'])).toEqual(['journeys', 'waiting_list', 'people'])
  expect(keys([])).toEqual([])
})

it('never leads to a screen that does not exist', () => {
  expect(keys(everyPermission, new Set(['/people']))).toEqual(['people'])
})

it('shows the administration to whoever keeps a part of it; the administrator has nothing else and arrives there', () => {
  const entriesOf = new Map(roleChoices.values.map((role) => [role, keys(permissionsOf([role]))] as const))
  expect(roleChoices.values.filter((role) => entriesOf.get(role)?.includes('admin'))).toEqual(['manager', 'admin'])
  expect(entriesOf.get('admin')).toEqual(['admin'])
})

it('shows where each section of the administration is in the menu', () => {
  const lost = sections.filter(({ path }) => !navigation.some((entry) => isCurrent(entry, path)))
  expect(lost.map(({ path }) => path)).toEqual([])
})

it('says each entry in words', () => {
  const labels: Record<string, string> = fr.nav
  for (const { key } of navigation) expect(labels[key], key).toBeTypeOf('string')
})

it.each([
  ['/', '/', true],
  ['/', '/people', false],
  ['/', '/calls', true],
  ['/', '/tasks', true],
  ['/people', '/people/12/show', true],
  ['/people', '/peoples', false],
  ['/admin', '/users', true],
  ['/admin', '/sectors', true],
  ['/admin', '/people', false],
  ['/aids', '/aids', true],
  ['/aids', '/aids/sessions/12', true],
  ['/aids', '/aid-applications/12', true],
  ['/aids', '/aids/budget', false],
  ['/aids/budget', '/aids/budget', true],
])('entry %s on page %s: %s', (path, pathname, current) => {
  const entry = navigation.find((one) => one.path === path)
  expect(entry && isCurrent(entry, pathname)).toBe(current)
})

it.each([
  [['advisor'], '/'],
  [['manager'], '/steering'],
  [['manager', 'advisor'], '/'],
  [['reporter'], '/meetings'],
  [['aid_officer'], '/aids'],
  [['manager', 'aid_officer'], '/aids'],
  [['secretary', 'aid_officer'], '/'],
])('%j lands on %s', (roles, path) => {
  expect(landingOf(roles)).toBe(path)
})
