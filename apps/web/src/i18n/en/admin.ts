import type { Messages } from '../messages'

export const admin: Messages['admin'] = {
  title: 'Administration',
  sections: {
    users: { name: 'Accounts', use: 'Who signs in, with which roles; passwords and disabled accounts.' },
    pipelines: { name: 'Tracks and steps', use: 'The steps of each track, their order, what they ask for and their delays.' },
    sectors: { name: 'Sectors', use: 'The communes of each advisor, and those nobody follows yet.' },
    settings: { name: 'Settings', use: 'The name of the site, the start of the plan, the hour the day ends.' },
    jobs: { name: 'Automatic jobs', use: 'What the site does by itself, when, and with what result.' },
    bin: { name: 'Bin', use: 'What was deleted in the last 30 days, and can still be taken back.' },
  },
}
