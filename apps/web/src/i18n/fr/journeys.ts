export const journeys = {
  title: 'Parcours',
  active: '%{count} actif |||| %{count} actifs',
  mine: '%{count} à moi',
  pipelines: 'Volets',
  view: { label: 'Présentation', board: 'Tableau', list: 'Liste' },
  list: {
    none: 'Aucun parcours ne répond à ces filtres',
    none_hint: 'Retirez un filtre pour en voir davantage.',
    failed: 'La liste n’a pas pu être lue',
    no_phase: 'sans phase',
    pseudonyms: 'Sans nom ni fiche\u00a0: les mois tiennent lieu de dates.',
    range: '%{first} à %{last} sur %{count}',
    previous: 'Précédents',
    next: 'Suivants',
    export: 'Exporter',
  },
}
