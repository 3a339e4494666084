export const nav = {
  main: 'Navigation principale',
  support: 'Accompagner',
  report: 'Rendre compte',
  foot: 'Administration',
  my_day: 'Ma journée',
  journeys: 'Parcours',
  people: 'Annuaire',
  imports: 'Importer',
  steering: 'Pilotage',
  users: 'Comptes',
  more: 'Plus',
}
