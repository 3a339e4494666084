import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import { groupingOf, isGeneralPractitioner } from './specialties'

/**
 * Professions: ANS, NOS TRE_G15 (20250328120000), TRE_R95 (20241213120000), TRE_R94 (JDV_J48, 2024-12-13), Licence Ouverte
 * 2.0. French labels are the official ones, as are the codes; short and English ones, and the groups, are ours.
 */

/** Whom a zonage is drawn for. */
export const professionGroups = ['doctor', 'nurse', 'physio', 'midwife', 'dentist', 'speech', 'other'] as const
export type ProfessionGroup = (typeof professionGroups)[number]

export interface Profession {
  /** Bare for TRE_G15 (`10`), else prefixed by its nomenclature (`R95:71`, `R94:41`). */
  readonly code: string
  readonly label: Bilingual
  /** As written on a card. */
  readonly short: Bilingual
  readonly group: ProfessionGroup
  /** No longer in force: read in old files and shown, never offered. */
  readonly obsolete: boolean
  /** The code in force of an obsolete one, where there is one. */
  readonly replacedBy: string | null
}

interface Extra {
  readonly short?: readonly [fr: string, en: string]
  readonly group?: ProfessionGroup
  /** `true`, or the code in force instead. */
  readonly obsolete?: true | string
}

type Row = readonly [code: string, fr: string, en: string, extra?: Extra]

const rows: readonly Row[] = [
  ['10', 'Médecin', 'Doctor', { group: 'doctor' }],
  ['21', 'Pharmacien', 'Pharmacist'],
  ['26', 'Audioprothésiste', 'Hearing aid specialist'],
  ['28', 'Opticien-Lunetier', 'Optician', { short: ['opticien', 'optician'] }],
  ['31', 'Assistant dentaire', 'Dental assistant'],
  ['32', 'Physicien médical', 'Medical physicist'],
  ['35', 'Aide-soignant', 'Care assistant', { obsolete: true }],
  ['36', 'Ambulancier', 'Ambulance driver', { obsolete: true }],
  ['37', 'Auxiliaire de puériculture', 'Childcare assistant', { obsolete: true, short: ['aux. puériculture', 'childcare assistant'] }],
  [
    '38',
    'Préparateur en pharmacie hospitalière',
    'Hospital pharmacy technician',
    { obsolete: true, short: ['préparateur', 'pharmacy tech.'] },
  ],
  ['39', 'Préparateur en pharmacie (officine)', 'Pharmacy technician', { obsolete: true, short: ['préparateur', 'pharmacy tech.'] }],
  ['40', 'Chirurgien-Dentiste', 'Dentist', { group: 'dentist', short: ['dentiste', 'dentist'] }],
  ['50', 'Sage-Femme', 'Midwife', { group: 'midwife' }],
  ['60', 'Infirmier', 'Nurse', { group: 'nurse', short: ['IDE', 'nurse'] }],
  ['69', 'Infirmier psychiatrique', 'Psychiatric nurse', { group: 'nurse', short: ['inf. psychiatrique', 'psychiatric nurse'] }],
  ['70', 'Masseur-Kinésithérapeute', 'Physiotherapist', { group: 'physio', short: ['kiné', 'physio'] }],
  ['80', 'Pédicure-Podologue', 'Podiatrist', { short: ['podologue', 'podiatrist'] }],
  ['81', 'Orthoprothésiste', 'Orthotist and prosthetist'],
  ['82', 'Podo-Orthésiste', 'Foot orthotist'],
  ['83', 'Orthopédiste-Orthésiste', 'Orthopaedic fitter', { short: ['orthopédiste', 'orthopaedic fitter'] }],
  ['84', 'Oculariste', 'Ocularist'],
  ['85', 'Epithésiste', 'Facial prosthetist'],
  ['86', 'Technicien de laboratoire médical', 'Medical laboratory technician', { short: ['tech. de labo', 'lab technician'] }],
  ['91', 'Orthophoniste', 'Speech therapist', { group: 'speech' }],
  ['92', 'Orthoptiste', 'Orthoptist'],
  ['93', 'Psychologue', 'Psychologist', { obsolete: 'R95:93' }],
  ['94', 'Ergothérapeute', 'Occupational therapist', { short: ['ergo', 'occupational th.'] }],
  ['95', 'Diététicien', 'Dietitian'],
  ['96', 'Psychomotricien', 'Psychomotor therapist', { short: ['psychomotricien', 'psychomotor th.'] }],
  ['98', 'Manipulateur ERM', 'Radiographer', { short: ['manip. radio', 'radiographer'] }],
  ['R95:71', 'Ostéopathe', 'Osteopath'],
  ['R95:72', 'Psychothérapeute', 'Psychotherapist'],
  ['R95:73', 'Chiropracteur', 'Chiropractor'],
  ['R95:93', 'Psychologue', 'Psychologist'],
  ['R95:97', 'Conseiller en génétique', 'Genetic counsellor', { obsolete: true }],
  ['R95:171', 'Ostéopathe', 'Osteopath', { obsolete: 'R95:71' }],
  ['R95:172', 'Psychothérapeute', 'Psychotherapist', { obsolete: 'R95:72' }],
  ['R95:173', 'Chiropracteur', 'Chiropractor', { obsolete: 'R95:73' }],
  ['R95:193', 'Psychologue', 'Psychologist', { obsolete: 'R95:93' }],
  ['R95:194', 'Conseiller en génétique', 'Genetic counsellor', { obsolete: true }],
  ['R94:41', 'Assistant de service social', 'Social worker', { short: ['assistant social', 'social worker'] }],
  ['R94:42', 'Auxiliaire de vie sociale', 'Home care worker', { short: ['aux. de vie', 'home care worker'] }],
  ['R94:43', "Technicien de l'intervention sociale et familiale", 'Family support worker', { short: ['TISF', 'family support'] }],
  ['R94:44', 'Conseiller en économie sociale et familiale', 'Home economics adviser', { short: ['CESF', 'home economics'] }],
  ['R94:45', 'Médiateur familial', 'Family mediator'],
  ['R94:46', 'Assistant familial', 'Foster carer'],
  ['R94:47', 'Aide médico-psychologique (AMP)', 'Medico-psychological aide', { short: ['AMP', 'care aide'] }],
  ['R94:48', 'Moniteur éducateur', 'Youth worker'],
  ['R94:49', 'Educateur de jeunes enfants', 'Early years educator', { short: ['EJE', 'early years'] }],
  ['R94:51', 'Educateur spécialisé', 'Special needs educator', { short: ['éduc. spécialisé', 'special educator'] }],
  ['R94:52', 'Educateur technique spécialisé', 'Technical educator', { short: ['éduc. technique', 'technical educator'] }],
  ['R94:53', 'Accompagnant éducatif et social', 'Educational and social carer', { short: ['AES', 'social carer'] }],
]

/** Every profession, in the order of its nomenclature; obsolete ones included. */
export const professions: readonly Profession[] = rows.map(toProfession)

const byCode: ReadonlyMap<string, Profession> = new Map(professions.map((profession) => [profession.code, profession]))

/** The profession of a code; null when the nomenclature has none. */
export function professionOf(code: string): Profession | null {
  return byCode.get(code) ?? null
}

/**
 * A profession as a reader names it, made precise by the specialty where one is known: « Médecin généraliste », on a card
 * « MG »; « Médecin – cardiologie », on a card « cardiologue ». An unknown code is given back as it is.
 */
export function professionLabel(
  code: string,
  specialtyCode: string | null | undefined,
  { short = false }: { readonly short?: boolean },
  language: Language,
): string {
  const profession = professionOf(code)
  if (!profession) return code
  if (isGeneralPractitioner(code, specialtyCode)) return generalPractitioner[short ? 'short' : 'label'][language]
  const grouping = specialtyCode ? groupingOf(specialtyCode, code) : null
  if (!grouping) return profession[short ? 'short' : 'label'][language]
  return short ? grouping.practitioner[language] : `${profession.label[language]} – ${grouping.label[language]}`
}

function toProfession([code, fr, en, extra = {}]: Row): Profession {
  const { short, group = 'other', obsolete } = extra
  return {
    code,
    label: { fr, en },
    short: { fr: short?.[0] ?? fr.toLowerCase(), en: short?.[1] ?? en.toLowerCase() },
    group,
    obsolete: obsolete !== undefined,
    replacedBy: typeof obsolete === 'string' ? obsolete : null,
  }
}

const generalPractitioner = {
  label: { fr: 'Médecin généraliste', en: 'General practitioner' },
  short: { fr: 'MG', en: 'GP' },
} as const
