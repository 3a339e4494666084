import type { Bilingual } from '@ancrage/domain/kernel/choices'

/**
 * Sectors of activity: ANS, NOS TRE_R02 (20241213120000), Licence Ouverte 2.0. The places where someone whom a mission santé
 * follows may practise: the other codes of the nomenclature (industry, trade, administration) are left out.
 */
export const sectorOfActivityLabels = {
  SA07: { fr: 'Cabinet individuel', en: 'Individual practice' },
  SA08: { fr: 'Cabinet de groupe', en: 'Group practice' },
  SA09: { fr: 'Exercice en société', en: 'Practice in a company' },
  SA52: { fr: 'Maison de santé ou Pôle de santé', en: 'Multi-professional health house' },
  SA05: { fr: 'Centre de santé', en: 'Health centre' },
  SA63: {
    fr: 'Communauté professionnelle territoriale de santé et équipe de soins spécialisés',
    en: 'Territorial health community (CPTS)',
  },
  SA33: { fr: "Pharmacie d'officine", en: 'Community pharmacy' },
  SA65: { fr: 'Antenne de pharmacie', en: 'Branch pharmacy' },
  SA01: { fr: 'Etablissement public de santé', en: 'Public hospital' },
  SA03: { fr: 'Etablissement privé PSPH', en: 'Private non-profit hospital' },
  SA04: { fr: 'Etablissement privé non PSPH', en: 'Private hospital' },
  SA12: { fr: 'Etablissement de soins et prévention', en: 'Care and prevention establishment' },
  SA15: { fr: 'PMI et Planification familiale', en: 'Mother and child welfare, family planning' },
  SA16: { fr: 'Etablissement pour personnes handicapées', en: 'Establishment for disabled people' },
  SA17: { fr: 'Etablissement pour personnes âgées', en: 'Establishment for older people' },
  SA25: { fr: 'Laboratoire de biologie médicale', en: 'Medical laboratory' },
  SA27: { fr: 'Collectivité territoriale', en: 'Local authority' },
  SA50: { fr: 'Permanence des soins ambulatoires hors cabinet', en: 'Out-of-hours care outside practices' },
  SA57: { fr: 'Structure de coopération avec mission de coordination de soins', en: 'Care coordination body' },
  SA64: { fr: 'Société de téléconsultation', en: 'Teleconsultation company' },
  SA66: { fr: 'Services de Prévention et de Santé au Travail (SPST)', en: 'Occupational health service' },
  SA67: { fr: 'Maisons médicales de garde (MMG)', en: 'On-call medical house' },
  SA69: { fr: 'Maisons de naissance', en: 'Birth centre' },
} as const satisfies Record<string, Bilingual>
