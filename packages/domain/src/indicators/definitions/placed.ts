/** Where and whose the records of a figure are, in the words of its definition. */
export const placed = {
  installation: {
    fr: 'EPCI et secteur\u00a0: ceux de sa commune. Référent\u00a0: celui du parcours qui y a mené.',
    en: 'EPCI and sector are those of its commune; the advisor is that of the journey that led to it.',
  },
  application: {
    fr: 'Profession, EPCI et secteur\u00a0: ceux du dossier. Référent\u00a0: celui du parcours, à défaut celui de la personne.',
    en: 'Profession, EPCI and sector are those of the application; the advisor is that of the journey, else of the person.',
  },
  journey: {
    fr: 'EPCI et secteur\u00a0: ceux de la première commune visée (le plus petit code s’il y en a plusieurs), à défaut de la commune de la personne.',
    en: 'EPCI and sector are those of the first target commune (the lowest code when there are several), else of the person’s commune.',
  },
  track: {
    fr: 'Profession, EPCI, secteur et référent\u00a0: ceux du parcours, et du premier parcours du foyer pour un volet du foyer.',
    en: 'Profession, EPCI, sector and advisor are those of the journey, and of the household’s first journey for a track of the household.',
  },
  departure: {
    fr: 'EPCI et secteur\u00a0: ceux de la commune quittée. Référent\u00a0: celui de la personne, quand elle est connue.',
    en: 'EPCI and sector are those of the commune left; the advisor is that of the person, when known.',
  },
  practitioner: {
    fr: 'Profession, EPCI et secteur\u00a0: ceux du lieu où elle exerce. Référent\u00a0: celui du parcours qui a mené à l’installation, ou de la fiche pour un lieu d’exercice.',
    en: 'Profession, EPCI and sector are those of the place of practice; the advisor is that of the journey that led to the installation, or of the record for another place.',
  },
} as const
