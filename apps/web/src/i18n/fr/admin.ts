export const admin = {
  title: 'Administration',
  sections: {
    users: { name: 'Comptes', use: 'Qui se connecte, avec quels rôles\u00a0; mots de passe et comptes désactivés.' },
    pipelines: { name: 'Volets et étapes', use: 'Les étapes de chaque volet, leur ordre, ce qu’elles demandent et leurs délais.' },
    playbooks: { name: 'Modèles de parcours', use: 'Ce qu’un parcours prévoit selon son type\u00a0: étapes, jours, personnes.' },
    aid_schemes: {
      name: 'Catalogue des aides',
      use: 'Qui donne quoi, par quelles règles et depuis quand\u00a0; les versions d’avant restent.',
    },
    zonages: { name: 'Zonages', use: 'La zone de chaque commune pour chaque profession, par arrêté et par date.' },
    areas: { name: 'Territoires', use: 'Cantons, CPTS, territoires de vie-santé et APL, chargés d’un fichier et datés.' },
    sectors: { name: 'Secteurs', use: 'Les communes de chaque conseiller, et celles que personne ne suit encore.' },
    contours: { name: 'Contours de la carte', use: 'Le fichier des contours d’EPCI que dessine la carte du pilotage.' },
    committees: { name: 'Instances', use: 'Les comités et cellules qui se réunissent, sous le nom que leur donne le département.' },
    absences: { name: 'Absences', use: 'Qui s’absente, quand, et qui assure la relève de ses parcours et de ses tâches.' },
    follow_ups: {
      name: 'Relances',
      use: 'Après combien de silence, d’attente ou de mois d’installation une tâche est proposée.',
    },
    opening_balances: { name: 'Reprise d’historique', use: 'Les chiffres d’avant ce site, ajoutés au pilotage et montrés à part.' },
    settings: { name: 'Réglages', use: 'Le nom du site, le début du plan, l’heure où finit la journée.' },
    jobs: { name: 'Tâches automatiques', use: 'Ce que le site fait seul, quand, et avec quel résultat.' },
    mail_templates: { name: 'Modèles de courriel', use: 'Les courriels prêts à écrire, avec leurs champs remplis pour chacun.' },
    letter_templates: {
      name: 'Modèles de courrier',
      use: 'Convention, notifications, attestations\u00a0: les modèles Word des dossiers d’aide.',
    },
    mails: { name: 'Courriels', use: 'Les courriels qui attendent ou n’ont pas pu partir, et pourquoi.' },
    bin: { name: 'Corbeille', use: 'Ce qui a été supprimé ces 30\u00a0derniers jours, et peut encore être repris.' },
  },
}
