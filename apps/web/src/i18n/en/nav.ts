import type { Messages } from '../messages'

export const nav: Messages['nav'] = {
  main: 'Main navigation',
  support: 'Support',
  report: 'Report',
  foot: 'Administration',
  my_day: 'My day',
  journeys: 'Journeys',
  people: 'Directory',
  imports: 'Import',
  steering: 'Steering',
  users: 'Accounts',
  more: 'More',
}
