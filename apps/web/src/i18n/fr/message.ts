export const message = {
  title: 'Prendre un message',
  who: 'Qui a appelé',
  unknown: 'Pas dans l’annuaire',
  known: 'Chercher dans l’annuaire',
  new_hint: 'Sa fiche est créée avec le message, parmi les nouveaux contacts.',
  what: 'Ce qu’il faut lui dire ou lui demander',
  what_hint: 'Rappeler avant midi pour la visite du cabinet…',
  for: 'Qui rappelle',
  when: 'L’appel est noté à l’heure qu’il est, et la tâche arrive en tête de sa journée.',
  submit: 'Transmettre',
  done: 'Message transmis à %{name}.',
  follows: '%{name} (suit cette personne)',
}
