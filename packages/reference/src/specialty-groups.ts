import type { Bilingual } from '@ancrage/domain/kernel/choices'

export interface Grouping {
  /** The field. */
  readonly label: Bilingual
  /** Who practises it, as written on a card. */
  readonly practitioner: Bilingual
}

function group(fr: string, en: string, practitionerFr: string, practitionerEn: string): Grouping {
  return { label: { fr, en }, practitioner: { fr: practitionerFr, en: practitionerEn } }
}

/**
 * What a reader calls one specialty, where reforms and options have left several codes (SM42, SM43, SM92 and SM93 are
 * psychiatry). Ours, not a nomenclature.
 */
export const specialtyGroups = {
  general_practice: group('médecine générale', 'general practice', 'MG', 'GP'),
  advanced_practice: group('pratique avancée', 'advanced practice', 'IPA', 'ANP'),
  allergology: group('allergologie', 'allergology', 'allergologue', 'allergist'),
  anaesthesia: group('anesthésie-réanimation', 'anaesthesia', 'anesthésiste', 'anaesthetist'),
  biology: group('biologie médicale', 'medical biology', 'biologiste', 'biologist'),
  cardiology: group('cardiologie', 'cardiology', 'cardiologue', 'cardiologist'),
  dental_medicine: group('médecine bucco-dentaire', 'dental medicine', 'dentiste', 'dentist'),
  dermatology: group('dermatologie', 'dermatology', 'dermatologue', 'dermatologist'),
  digestive_surgery: group('chirurgie viscérale et digestive', 'digestive surgery', 'chir. digestif', 'digestive surgeon'),
  emergency: group("médecine d'urgence", 'emergency medicine', 'urgentiste', 'emergency doctor'),
  endocrinology: group('endocrinologie', 'endocrinology', 'endocrinologue', 'endocrinologist'),
  ent: group('ORL', 'ear, nose and throat', 'ORL', 'ENT doctor'),
  forensic_medicine: group('médecine légale', 'forensic medicine', 'légiste', 'forensic doctor'),
  gastroenterology: group('gastro-entérologie', 'gastroenterology', 'gastro-entérologue', 'gastroenterologist'),
  general_surgery: group('chirurgie générale', 'general surgery', 'chirurgien', 'surgeon'),
  genetics: group('génétique médicale', 'medical genetics', 'généticien', 'geneticist'),
  geriatrics: group('gériatrie', 'geriatrics', 'gériatre', 'geriatrician'),
  haematology: group('hématologie', 'haematology', 'hématologue', 'haematologist'),
  haemovigilance: group('hémovigilance', 'haemovigilance', 'hémovigilance', 'haemovigilance'),
  hygiene: group('hygiène', 'hospital hygiene', 'hygiéniste', 'hygienist'),
  infectious_diseases: group('maladies infectieuses', 'infectious diseases', 'infectiologue', 'infectiologist'),
  intensive_care: group('médecine intensive-réanimation', 'intensive care', 'réanimateur', 'intensivist'),
  internal_medicine: group('médecine interne', 'internal medicine', 'interniste', 'internist'),
  maxillofacial_surgery: group('chirurgie maxillo-faciale', 'maxillofacial surgery', 'chir. maxillo-facial', 'maxillofacial surgeon'),
  medical_gynaecology: group('gynécologie médicale', 'medical gynaecology', 'gynécologue', 'gynaecologist'),
  medical_research: group('recherche médicale', 'medical research', 'chercheur', 'researcher'),
  nephrology: group('néphrologie', 'nephrology', 'néphrologue', 'nephrologist'),
  neurology: group('neurologie', 'neurology', 'neurologue', 'neurologist'),
  neurosurgery: group('neurochirurgie', 'neurosurgery', 'neurochirurgien', 'neurosurgeon'),
  nuclear_medicine: group('médecine nucléaire', 'nuclear medicine', 'médecin nucléaire', 'nuclear physician'),
  nurse_anaesthesia: group('anesthésie', 'anaesthesia', 'IADE', 'nurse anaesthetist'),
  obstetrics: group('gynécologie-obstétrique', 'obstetrics and gynaecology', 'gynécologue-obst.', 'obstetrician'),
  occupational_medicine: group('médecine du travail', 'occupational medicine', 'médecin du travail', 'occupational doctor'),
  oncology: group('oncologie', 'oncology', 'oncologue', 'oncologist'),
  ophthalmology: group('ophtalmologie', 'ophthalmology', 'ophtalmologue', 'ophthalmologist'),
  oral_surgery: group('chirurgie orale', 'oral surgery', 'chirurgien oral', 'oral surgeon'),
  orthodontics: group('orthopédie dento-faciale', 'orthodontics', 'orthodontiste', 'orthodontist'),
  orthopaedics: group('chirurgie orthopédique', 'orthopaedics', 'chir. orthopédiste', 'orthopaedic surgeon'),
  paediatric_nursing: group('puériculture', 'paediatric nursing', 'puéricultrice', 'paediatric nurse'),
  paediatric_surgery: group('chirurgie pédiatrique', 'paediatric surgery', 'chir. pédiatrique', 'paediatric surgeon'),
  paediatrics: group('pédiatrie', 'paediatrics', 'pédiatre', 'paediatrician'),
  pathology: group('anatomopathologie', 'pathology', 'anatomopathologiste', 'pathologist'),
  pharmacovigilance: group('pharmacovigilance', 'pharmacovigilance', 'pharmacovigilance', 'pharmacovigilance'),
  plastic_surgery: group('chirurgie plastique', 'plastic surgery', 'chir. plasticien', 'plastic surgeon'),
  psychiatry: group('psychiatrie', 'psychiatry', 'psychiatre', 'psychiatrist'),
  public_health: group('santé publique', 'public health', 'santé publique', 'public health doctor'),
  pulmonology: group('pneumologie', 'pulmonology', 'pneumologue', 'pulmonologist'),
  radiology: group('radiologie', 'radiology', 'radiologue', 'radiologist'),
  radiopharmacy: group('radiopharmacie', 'radiopharmacy', 'radiopharmacien', 'radiopharmacist'),
  radiotherapy: group('radiothérapie', 'radiotherapy', 'radiothérapeute', 'radiation oncologist'),
  rehabilitation: group('médecine physique et de réadaptation', 'rehabilitation medicine', 'médecin MPR', 'rehabilitation doctor'),
  rheumatology: group('rhumatologie', 'rheumatology', 'rhumatologue', 'rheumatologist'),
  stomatology: group('stomatologie', 'stomatology', 'stomatologue', 'stomatologist'),
  theatre_nursing: group('bloc opératoire', 'operating theatre', 'IBODE', 'theatre nurse'),
  thoracic_surgery: group(
    'chirurgie thoracique et cardio-vasculaire',
    'cardiothoracic surgery',
    'chir. cardiaque',
    'cardiothoracic surgeon',
  ),
  urology: group('urologie', 'urology', 'urologue', 'urologist'),
  vascular_medicine: group('médecine vasculaire', 'vascular medicine', 'angiologue', 'vascular physician'),
  vascular_surgery: group('chirurgie vasculaire', 'vascular surgery', 'chir. vasculaire', 'vascular surgeon'),
} as const satisfies Record<string, Grouping>

export type SpecialtyGroup = keyof typeof specialtyGroups
