import type { Role } from '@ancrage/domain/access/roles'

interface Account {
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** The accounts of the demonstration: one per role, and two more advisors. */
export const accounts = {
  claire: { email: 'conseil@ancrage.example', name: 'Claire Mougel', roles: ['advisor'] },
  lucie: { email: 'lucie.barthelemy@ancrage.example', name: 'Lucie Barthélemy', roles: ['advisor'] },
  karim: { email: 'karim.benali@ancrage.example', name: 'Karim Benali', roles: ['advisor'] },
  anne: { email: 'aides@ancrage.example', name: 'Anne Bailly', roles: ['aid_officer'] },
  nadia: { email: 'secretariat@ancrage.example', name: 'Nadia Colin', roles: ['secretary'] },
  paul: { email: 'responsable@ancrage.example', name: 'Paul Vautrin', roles: ['manager'] },
  sylvie: { email: 'comite@ancrage.example', name: 'Sylvie Hartmann', roles: ['reporter'] },
  marc: { email: 'admin@ancrage.example', name: 'Marc Thiébaut', roles: ['admin'] },
} as const satisfies Record<string, Account>

/** Whoever of the team does something in the plan. */
export type Colleague = keyof typeof accounts

export const advisors = ['claire', 'lucie', 'karim'] as const satisfies readonly Colleague[]
export type Advisor = (typeof advisors)[number]
