import { z } from 'zod'
import { choices } from '../kernel/choices'
import { communeCode, epciCode, finess, siret } from '../kernel/identifiers'
import { phone } from '../kernel/phone'
import { email, line, optional, several } from '../kernel/text'

export const organisationKindChoices = choices({
  'cabinet-individuel': { fr: 'Cabinet individuel', en: 'Single practice' },
  'cabinet-de-groupe': { fr: 'Cabinet de groupe', en: 'Group practice' },
  msp: { fr: 'Maison de santé (MSP)', en: 'Health house (MSP)' },
  'centre-de-sante': { fr: 'Centre de santé', en: 'Health centre' },
  cpts: { fr: 'CPTS', en: 'CPTS' },
  esp: { fr: 'Équipe de soins primaires', en: 'Primary-care team' },
  hopital: { fr: 'Hôpital ou GHT', en: 'Hospital' },
  clinique: { fr: 'Clinique', en: 'Private hospital' },
  ehpad: { fr: 'EHPAD', en: 'Care home' },
  pmi: { fr: 'PMI', en: 'Mother and child service' },
  pharmacie: { fr: 'Pharmacie', en: 'Pharmacy' },
  epci: { fr: 'EPCI', en: 'EPCI' },
  commune: { fr: 'Commune', en: 'Commune' },
  ordre: { fr: 'Ordre', en: 'Professional order' },
  urps: { fr: 'URPS', en: 'URPS' },
  'cpam-msa': { fr: 'CPAM ou MSA', en: 'CPAM or MSA' },
  ars: { fr: 'ARS', en: 'ARS' },
  'universite-ifsi': { fr: 'Université ou IFSI', en: 'University or nursing school' },
  association: { fr: 'Association', en: 'Association' },
  employeur: { fr: 'Employeur', en: 'Employer' },
  bailleur: { fr: 'Bailleur', en: 'Landlord' },
})

export const organisationFields = {
  name: line(200),
  kind: organisationKindChoices.schema,
  finess: optional(finess),
  siret: optional(siret),
  address: optional(line(300)),
  postalCode: optional(z.string().regex(/^\d{5}$/, { error: 'postal_code' })),
  communeCode: optional(communeCode),
  epciCode: optional(epciCode),
  email: optional(email),
  phone: optional(phone),
  territories: several(epciCode, 50),
} as const
