import type { Messages } from '../messages'

export const settings: Messages['settings'] = {
  title: 'Settings',
  change: 'Change',
  change_title: 'Change a setting',
  now: 'Now: %{value}.',
  saved: 'Setting saved.',
  of: {
    name: { name: 'Name of the site', use: 'Written on the sign-in page and above the administration.' },
    planStartOn: { name: 'Start of the plan', use: 'Figures begin on that day, unless a period is chosen.' },
    eveningTime: { name: 'End of the working day', use: 'My day shows what came in since that hour, the day before or on Friday.' },
    secondApprovalCents: {
      name: 'Approval by a second person',
      use: 'Above this amount, an aid that was examined waits for it before the vote. Without an amount, never.',
    },
    departement: { name: 'Département', use: 'Chosen when the site was opened; it does not change any more.' },
  },
}
