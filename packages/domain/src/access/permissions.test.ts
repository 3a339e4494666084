import { describe, expect, it } from 'vitest'
import { can, type Permission, permissions, permissionsOf } from './permissions'
import { type Role, roleChoices } from './roles'

const names = Object.keys(permissions) as Permission[]
/** What shows a person, a family, or what was said of them. */
const personal: readonly Permission[] = names.filter((name) =>
  /^(bin|people|households|journeys|tracks|tasks|interactions|installations|exports|imports)\./.test(name),
)

describe('permissions', () => {
  it.each(names)('%s: some role has it, each named once', (name) => {
    const roles: readonly Role[] = permissions[name]
    expect(roles.length).toBeGreaterThan(0)
    expect(new Set(roles).size).toBe(roles.length)
  })

  it('admin alone reads no person', () => {
    expect(personal.length).toBeGreaterThan(15)
    expect(personal.filter((name) => can(['admin'], name))).toEqual([])
  })

  it('a reporter lists pseudonyms and figures, reads no record, writes what the comité is shown alone', () => {
    expect(permissionsOf(['reporter']).sort()).toEqual([
      'aid_applications.list',
      'aid_commitments.list',
      'committees.read',
      'departures.list',
      'installations.list',
      'interactions.list',
      'journeys.list',
      'meetings.list',
      'packs.read',
      'packs.write',
      'people.list',
      'pipelines.read',
      'reports.read',
      'sectors.read',
      'territory.read',
    ])
  })

  it.each(['advisor', 'aid_officer', 'secretary', 'manager'] as const)('%s reads all people and notes what they see', (role) => {
    for (const name of ['people.read', 'journeys.read', 'tasks.write', 'interactions.write', 'people.list'] as const)
      expect(can([role], name)).toBe(true)
  })

  it.each<[Permission, readonly Role[]]>([
    ['people.write', ['advisor', 'secretary', 'manager']],
    ['organisations.write', ['advisor', 'secretary', 'manager']],
    ['imports.run', ['advisor', 'manager']],
    ['sectors.write', ['manager', 'admin']],
    ['users.write', ['admin']],
  ])('%s: %j', (name, roles) => {
    expect(roleChoices.values.filter((role) => can([role], name))).toEqual(roles)
  })

  it('roles add up, and no role gives nothing', () => {
    expect(permissionsOf([])).toEqual([])
    for (const one of roleChoices.values) {
      for (const other of roleChoices.values) {
        const together = new Set(permissionsOf([one, other]))
        expect(together).toEqual(new Set([...permissionsOf([one]), ...permissionsOf([other])]))
      }
    }
  })
})
