import type { Role } from './roles'

const everyone = ['advisor', 'aid_officer', 'secretary', 'manager', 'reporter', 'admin'] as const
const team = ['advisor', 'aid_officer', 'secretary', 'manager'] as const
const directory = ['advisor', 'secretary', 'manager'] as const
const steering = ['manager', 'admin'] as const
const aids = ['aid_officer', 'manager'] as const

/**
 * Who may do what, by role: the one table that routes and screens read. `x.list` gives rows (pseudonyms to a reporter),
 * `x.read` the records themselves.
 */
export const permissions = {
  'people.list': [...team, 'reporter'],
  'people.read': team,
  'people.write': directory,
  'organisations.read': team,
  'organisations.write': directory,
  'households.read': team,
  'households.write': ['advisor', 'manager'],
  'households.open': ['advisor', 'aid_officer', 'secretary'],
  'journeys.list': [...team, 'reporter'],
  'journeys.read': team,
  'journeys.create': directory,
  'journeys.write': ['advisor', 'manager'],
  'waiting_list.write': ['manager'],
  'tracks.move': ['advisor', 'manager'],
  'tasks.read': team,
  'tasks.write': team,
  'bin.read': team,
  'interactions.list': [...team, 'reporter'],
  'interactions.read': team,
  'interactions.write': team,
  'documents.read': team,
  'documents.write': team,
  'mail_templates.read': [...team, 'admin'],
  'mail_templates.write': steering,
  'installations.list': [...team, 'reporter'],
  'installations.read': team,
  'installations.write': ['advisor', 'manager'],
  'departures.list': [...team, 'reporter'],
  'departures.read': team,
  'departures.write': ['advisor', 'manager'],
  'areas.write': steering,
  'committees.read': everyone,
  'committees.write': steering,
  'meetings.list': [...team, 'reporter'],
  'meetings.read': team,
  'meetings.write': directory,
  'meetings.reopen': ['manager'],
  'packs.read': [...team, 'reporter'],
  'packs.write': ['manager', 'reporter'],
  'packs.remove': ['manager'],
  'packs.check': ['manager'],
  'aid_schemes.read': [...team, 'admin'],
  'aid_schemes.write': steering,
  'aid_schemes.simulate': team,
  'zonages.write': steering,
  'aid_applications.list': [...team, 'reporter'],
  'aid_applications.read': team,
  'aid_applications.write': aids,
  'aid_applications.approve': aids,
  'aid_pieces.receive': ['aid_officer', 'secretary', 'manager'],
  'declared_aids.write': team,
  'deliberation_sessions.read': aids,
  'deliberation_sessions.write': aids,
  'aid_payments.write': aids,
  'budget_envelopes.read': aids,
  'budget_envelopes.write': aids,
  'aid_commitments.list': [...team, 'reporter'],
  'aid_commitments.read': team,
  'aid_commitments.write': aids,
  'letters.write': aids,
  'letter_templates.write': steering,
  'opening_balances.write': steering,
  'follow_up_rules.read': [...team, 'admin'],
  'follow_up_rules.write': steering,
  'pipelines.read': everyone,
  'pipelines.write': steering,
  'playbooks.read': [...team, 'admin'],
  'playbooks.write': steering,
  'sectors.read': everyone,
  'sectors.write': steering,
  'territory.read': everyone,
  'notices.read': team,
  'views.read': team,
  'views.write': team,
  'absences.read': team,
  'absences.write': team,
  'users.read': ['admin'],
  'users.write': ['admin'],
  'settings.write': ['admin'],
  'jobs.run': ['admin'],
  'mails.keep': ['admin'],
  'imports.run': ['advisor', 'manager'],
  'reports.read': [...team, 'reporter'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** Whether any of a user's roles gives a permission. */
export function can(roles: readonly Role[], permission: Permission): boolean {
  return permissions[permission].some((role) => roles.includes(role))
}

/** Every permission a user has, for the screens. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => can(roles, permission))
}
