import type { IndicatorDefinition } from './definition'

/** Whom the mission met. */
export const contacts = {
  K1: {
    area: 'contacts',
    resource: 'people',
    unit: 'count',
    name: { fr: 'Contacts établis', en: 'Contacts made' },
    definition: {
      fr: 'Personnes distinctes, toutes catégories confondues (professionnels, étudiants, élus, partenaires, employeurs, autres), avec qui au moins un échange à double sens est noté sur leur fiche entre les deux dates. Un message laissé, un appel sans réponse ou un courriel resté sans réponse n’est pas un contact\u00a0; une note non plus. Accompagnés\u00a0: un de leurs parcours est à «\u00a0Accompagnement engagé\u00a0» ou plus loin, et y était entré au plus tard à la fin de la période. Profession, EPCI, secteur et référent\u00a0: ceux de la fiche. Ce nombre n’est pas le dénominateur d’un taux d’installation.',
      en: 'Distinct people of every category (professionals, students, elected officials, partners, employers, others) with at least one two-way exchange noted on their record between the two dates. A message left, a call or a mail without answer is no contact, nor is a note. Supported: one of their journeys stands at “Support under way” or further, and had entered it by the end of the period. Profession, EPCI, sector and advisor are those of the record. This number is not the denominator of an installation rate.',
    },
    dimensions: ['category', 'accompanied'],
  },
  K1b: {
    area: 'contacts',
    resource: 'interactions',
    unit: 'count',
    name: { fr: 'Échanges à double sens', en: 'Two-way exchanges' },
    definition: {
      fr: 'Échanges à double sens notés entre les deux dates, avec des personnes de toutes catégories\u00a0: plusieurs échanges avec la même personne comptent autant de fois, ce que «\u00a0Contacts établis\u00a0» (K1) ne fait pas. Ni message laissé, ni appel ou courriel sans réponse, ni note. Profession, EPCI, secteur et référent\u00a0: ceux de la fiche de la personne.',
      en: 'Two-way exchanges noted between the two dates, with people of every category: several exchanges with the same person count as many times, which “Contacts made” (K1) does not. Neither a message left, nor a call or a mail without answer, nor a note. Profession, EPCI, sector and advisor are those of the person’s record.',
    },
    dimensions: ['medium', 'category'],
  },
} as const satisfies Record<string, IndicatorDefinition>
