export const api = {
  unreachable: 'Le serveur ne répond pas. Vérifiez le réseau puis réessayez : rien n’a été perdu.',
  failed: 'La demande n’a pas abouti.',
}
