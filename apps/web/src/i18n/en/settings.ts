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
    renewalModes: {
      name: 'Renewal rate: modes of practice',
      use: 'The entries and exits of these modes count in the renewal rate and the balance.',
    },
    renewalProfessions: {
      name: 'Renewal rate: professions',
      use: 'Those the rate counts when none is chosen. No profession: all of them.',
    },
    renewalMoves: {
      name: 'Renewal rate: count moves',
      use: 'Otherwise, whoever leaves a place in the territory for another neither enters nor leaves.',
    },
    renewalHeads: {
      name: 'Renewal rate: count people',
      use: 'Otherwise, each installation and each departure counts, even twice for the same person.',
    },
    departureAge: {
      name: 'Age supposed to leave at',
      use: 'From this age, a departure is proposed among those ahead. Nobody is entered unless someone accepts it.',
    },
    packAccent: { name: 'Session documents: colour', use: 'That of titles and charts in the files of a session; readable on white.' },
    packFont: {
      name: 'Session documents: font',
      use: 'A font present on the computers where the presentation is shown.',
    },
    departement: { name: 'Département', use: 'Chosen when the site was opened; it does not change any more.' },
  },
}
