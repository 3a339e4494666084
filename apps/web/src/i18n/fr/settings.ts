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
    renewalModes: {
      name: 'Taux de renouvellement\u00a0: modes d’exercice',
      use: 'Les entrées et les sorties de ces modes comptent dans le taux de renouvellement et le solde.',
    },
    renewalProfessions: {
      name: 'Taux de renouvellement\u00a0: professions',
      use: 'Celles que compte le taux quand aucune n’est choisie. Sans profession, toutes.',
    },
    renewalMoves: {
      name: 'Taux de renouvellement\u00a0: compter les changements de lieu',
      use: 'Sinon, qui quitte un lieu du territoire pour un autre n’entre ni ne sort.',
    },
    renewalHeads: {
      name: 'Taux de renouvellement\u00a0: compter des personnes',
      use: 'Sinon, chaque installation et chaque départ compte, même deux fois pour la même personne.',
    },
    departureAge: {
      name: 'Âge de départ supposé',
      use: 'À partir de cet âge, un départ est proposé dans les départs à venir. Personne n’est inscrit sans que quelqu’un l’accepte.',
    },
    packAccent: {
      name: 'Dossier de séance\u00a0: couleur',
      use: 'Celle des titres et des graphiques des fichiers de séance\u00a0; lisible sur du blanc.',
    },
    packFont: {
      name: 'Dossier de séance\u00a0: police',
      use: 'Une police présente sur les ordinateurs où la présentation est montrée.',
    },
    departement: { name: 'Département', use: 'Choisi à l’ouverture du site\u00a0; il ne change plus.' },
  },
}
