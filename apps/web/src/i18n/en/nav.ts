import type { Messages } from '../messages'

export const nav: Messages['nav'] = {
  main: 'Main navigation',
  support: 'Support',
  examine: 'Examine',
  report: 'Report',
  foot: 'Site',
  my_day: 'My day',
  journeys: 'Journeys',
  waiting_list: 'Waiting list',
  people: 'Directory',
  imports: 'Import',
  aids: 'Aids',
  aid_simulation: 'Work out an aid',
  aid_commitments: 'Commitments to practise',
  aid_budget: 'Budget',
  steering: 'Steering',
  installations: 'Installations',
  bin: 'Bin',
  admin: 'Administration',
  more: 'More',
}
