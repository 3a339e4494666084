export const calendar = {
  title: 'Mon agenda',
  lead: 'Vos tâches ouvertes, dans l’agenda que vous utilisez déjà\u00a0: Outlook, Thunderbird, celui du téléphone. Il les relit de lui-même.',
  private:
    'On n’y lit que le type de la tâche, des initiales et le numéro du parcours\u00a0: ni nom, ni titre, ni note. Qui a l’adresse les lit aussi\u00a0: gardez-la pour vous.',
  make: 'Créer une adresse',
  making: 'Création…',
  address: 'Adresse de l’agenda',
  once: 'Cette adresse n’est montrée qu’une fois. Dans votre agenda, choisissez «\u00a0S’abonner à un agenda\u00a0» ou «\u00a0Depuis Internet\u00a0», puis collez-la.',
  none: 'Aucune adresse pour l’instant.',
  made: 'Adresse créée %{when}',
  read: 'lue %{when}',
  unread: 'jamais lue',
  revoke: 'Révoquer',
  revoke_of: 'Révoquer l’adresse créée %{when}',
  revoked: 'Adresse révoquée\u00a0: plus aucun agenda n’y lit vos tâches.',
}
