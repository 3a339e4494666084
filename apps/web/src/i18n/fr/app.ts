export const app = {
  name: 'Ancrage',
  skip: 'Aller au contenu',
  notFound: 'Cette page n’existe pas',
  notFoundHint: 'Le lien est ancien ou l’adresse est incomplète.',
  home: 'Revenir à l’accueil',
  crashed: 'Cette page n’a pas pu s’afficher',
  crashedHint: 'Ce qui a été enregistré est gardé. Rechargez la page ; si cela recommence, prévenez l’administrateur.',
  reload: 'Recharger',
  loading: 'Chargement…',
}
