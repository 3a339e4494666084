import { type ChoiceOf, choices } from '../kernel/choices'

/** What a user may be; roles add up. */
export const roleChoices = choices({
  advisor: { fr: 'Conseiller', en: 'Advisor' },
  aid_officer: { fr: 'Chargé des aides', en: 'Aid officer' },
  secretary: { fr: 'Secrétariat', en: 'Secretary' },
  manager: { fr: 'Responsable', en: 'Manager' },
  reporter: { fr: 'Comité', en: 'Committee staff' },
  admin: { fr: 'Administrateur', en: 'Administrator' },
})
export type Role = ChoiceOf<typeof roleChoices>
