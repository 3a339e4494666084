export const fill = {
  submit: 'Enregistrer et passer',
  save: 'Enregistrer',
  cancel: 'Annuler',
  required: 'À renseigner.',
  amount: 'Un montant en euros, comme 12345,67.',
  resolve_needs: 'Marquer comme résolu\u00a0: %{needs}',
  commune_hint: 'Tapez un nom ou un code postal.',
  commune_none: 'Aucune commune de ce nom.',
  commune_open: 'Ouvrir la liste',
  clear: 'Effacer',
  several_none: 'Aucune autre valeur.',
}
