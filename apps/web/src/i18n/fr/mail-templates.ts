export const mail_templates = {
  title: 'Modèles de courriel',
  new: 'Nouveau modèle',
  edit: 'Modifier le modèle',
  none: 'Aucun modèle',
  none_hint: 'Un modèle s’ouvre depuis une fiche ou un parcours, avec le nom et la civilité déjà écrits.',
  fields: 'Ces champs sont remplacés au moment d’écrire\u00a0:',
}
