export const api = {
  unreachable: 'Le serveur ne répond pas. Vérifiez le réseau puis réessayez\u00a0: rien n’a été perdu.',
  failed: 'La demande n’a pas abouti. Ce que vous avez saisi est gardé\u00a0: réessayez.',
}
