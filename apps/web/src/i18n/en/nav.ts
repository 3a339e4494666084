import type { Messages } from '../messages'

export const nav: Messages['nav'] = {
  main: 'Main navigation',
  support: 'Support',
  report: 'Report',
  foot: 'Site',
  my_day: 'My day',
  journeys: 'Journeys',
  waiting_list: 'Waiting list',
  people: 'Directory',
  imports: 'Import',
  steering: 'Steering',
  installations: 'Installations',
  bin: 'Bin',
  admin: 'Administration',
  more: 'More',
}
