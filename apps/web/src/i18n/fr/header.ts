export const header = {
  search: 'Rechercher',
  search_hint: 'Nom, téléphone, RPPS, commune…',
  create: 'Créer',
  language: 'Langue',
  account: 'Compte de %{name}',
  shortcuts: 'Raccourcis clavier',
  close: 'Fermer',
  person: 'Une personne',
  message: 'Un message pris',
}
