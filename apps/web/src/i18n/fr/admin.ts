export const admin = {
  title: 'Administration',
  sections: {
    users: { name: 'Comptes', use: 'Qui se connecte, avec quels rôles\u00a0; mots de passe et comptes désactivés.' },
    pipelines: { name: 'Volets et étapes', use: 'Les étapes de chaque volet, leur ordre, ce qu’elles demandent et leurs délais.' },
    sectors: { name: 'Secteurs', use: 'Les communes de chaque conseiller, et celles que personne ne suit encore.' },
    settings: { name: 'Réglages', use: 'Le nom du site, le début du plan, l’heure où finit la journée.' },
    jobs: { name: 'Tâches automatiques', use: 'Ce que le site fait seul, quand, et avec quel résultat.' },
    bin: { name: 'Corbeille', use: 'Ce qui a été supprimé ces 30\u00a0derniers jours, et peut encore être repris.' },
  },
}
