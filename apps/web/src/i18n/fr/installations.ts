export const installations = { title: 'Installations', none: 'Aucune installation ne répond à ces filtres' }
