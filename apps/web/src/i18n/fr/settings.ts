export const settings = {
  title: 'Réglages',
  change: 'Modifier',
  change_title: 'Modifier un réglage',
  now: 'Aujourd’hui\u00a0: %{value}.',
  saved: 'Réglage enregistré.',
  of: {
    name: { name: 'Nom du site', use: 'Écrit sur la page de connexion et en tête de l’administration.' },
    planStartOn: { name: 'Début du plan', use: 'Les chiffres commencent ce jour-là, sauf période choisie.' },
    eveningTime: {
      name: 'Fin de la journée de travail',
      use: 'Ma journée montre ce qui est arrivé depuis cette heure, la veille ou le vendredi.',
    },
    secondApprovalCents: {
      name: 'Visa d’une seconde personne',
      use: 'Au-dessus de ce montant, une aide instruite attend ce visa avant le vote. Sans montant, jamais.',
    },
    departement: { name: 'Département', use: 'Choisi à l’ouverture du site\u00a0; il ne change plus.' },
  },
}
