export const header = {
  search: 'Rechercher',
  search_hint: 'Nom, téléphone, RPPS, commune…',
  create: 'Créer',
  language: 'Langue',
  account: 'Compte de %{name}',
  absences: 'Mes absences',
  shortcuts: 'Raccourcis clavier',
  close: 'Fermer',
  person: 'Une personne',
  message: 'Un message pris',
  notices: 'Notifications',
  unread: '%{smart_count} non lue |||| %{smart_count} non lues',
}
