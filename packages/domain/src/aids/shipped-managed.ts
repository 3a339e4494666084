import type { AskedPiece } from './scheme'
import { ofDepartement, ofStudies, type ShippedScheme, scheme, tenYears } from './shipped-scheme'

const piece = (key: string, fr: string, en: string, neededFor: AskedPiece['neededFor'] = 'filing'): AskedPiece => ({
  key,
  label: { fr, en },
  compulsory: true,
  neededFor,
})

const asked = [
  piece('demande', 'Formulaire de demande signé', 'Signed application form'),
  piece('inscription', 'Inscription à l’Ordre ou enregistrement RPPS', 'Registration with the professional body, or RPPS'),
  piece('attestation-dix-ans', 'Attestation sur l’honneur, dix ans', 'Ten-year declaration'),
  piece('autres-aides', 'Déclaration des autres aides reçues ou demandées', 'Statement of other aids received or asked for'),
]
const paid = [piece('rib', 'RIB du bénéficiaire', 'Bank details of the beneficiary', 'advance')]
const onExpenses = [
  ...asked,
  piece('devis', 'Devis ou factures des dépenses', 'Quotes or invoices of the expenses'),
  ...paid,
  piece(
    'installation',
    'Justificatif d’installation (bail, attestation CPAM)',
    'Evidence of installation (lease, CPAM certificate)',
    'balance',
  ),
  piece('factures', 'Factures acquittées', 'Paid invoices', 'balance'),
]

/** Préparateurs, manipulateurs, techniciens de laboratoire, audioprothésistes, opticiens, (ortho)prothésistes, aides-soignants, auxiliaires, ambulanciers. */
const excludedProfessionCodes = ['26', '28', '35', '36', '37', '38', '39', '81', '82', '83', '84', '85', '86', '98']
const underserved = ['TRES_SOUS_DOTEE', 'SOUS_DOTEE', 'INTERMEDIAIRE'] as const
const doctors = { professionCodes: ['10'], zoneClasses: ['ZIP', 'ZAC'] as const }
const others = { zoneClasses: underserved }

/** R1511-45 asks three years at least: what holds where the rules of the département say nothing more. */
const committed = { commitmentMonths: 36, clawback: { mode: 'prorata' }, advanceBps: 5_000, ...tenYears } as const
const rulesOfVosges = 'Vosges, règlement des aides du Plan d’actions santé (vosges.fr, page de développement\u00a0; extrait 123dok.net)'
const totalsOfVosges = 'Zepros Territorial, «\u00a0Vosges\u00a0: un plan d’actions santé sur mesure\u00a0» (totaux 2021)'
const completedFr =
  'Seuls les totaux 2021 sont publiés\u00a0: taux, plafond et conditions sont complétés pour cette démonstration, à remplacer par ceux du règlement.'
const completedEn =
  'Only the 2021 totals are published: rate, cap and conditions were completed for this demonstration, to be replaced by the real ones.'

/** The schemes a new site examines, pays and follows: those of the Vosges plan, and an invented allowance of studies. */
export const managedSchemes: readonly ShippedScheme[] = [
  scheme(
    'vosges-primo-installation',
    ['Aide à la primo-installation', 'First installation grant'],
    { ...ofDepartement, managed: true },
    {
      from: '2019-01-01',
      summary: [
        'Première installation dans les Vosges\u00a0: 60\u00a0% des investissements retenus, cumulés sur 12\u00a0mois. L’extrait lu ne dit pas la durée d’engagement\u00a0: trois ans, minimum de R1511-45. Les travaux n’y sont pas retenus. Liste des professions exclues lue en partie.',
        'First installation in the Vosges: 60% of the retained investments, over 12 months. The excerpt read gives no commitment: three years, the minimum of R1511-45. Works are not retained. The list of excluded professions was read in part.',
      ],
      source: rulesOfVosges,
      rules: {
        terms: [
          { ...doctors, expenseKinds: ['materiel', 'informatique', 'immobilier'], rateBps: 6_000, capCents: 20_000_00 },
          { ...others, expenseKinds: ['materiel', 'informatique'], rateBps: 6_000, capCents: 15_000_00 },
        ],
        excludedProfessionCodes,
        floorCents: 500_00,
        windowMonths: 12,
        ...committed,
        pieces: onExpenses,
      },
    },
  ),
  scheme(
    'vosges-equipement',
    ['Aide à l’équipement', 'Equipment grant'],
    { ...ofDepartement, managed: true },
    {
      from: '2019-01-01',
      summary: [
        `Équipement d’un cabinet\u00a0; 530\u00a0184\u00a0€ en 2021. ${completedFr}`,
        `Equipment of a practice; €530,184 in 2021. ${completedEn}`,
      ],
      source: totalsOfVosges,
      rules: {
        terms: [
          { ...doctors, expenseKinds: ['materiel', 'informatique'], rateBps: 6_000, capCents: 20_000_00 },
          { ...others, expenseKinds: ['materiel', 'informatique'], rateBps: 6_000, capCents: 15_000_00 },
        ],
        excludedProfessionCodes,
        floorCents: 500_00,
        ...committed,
        publicCapBps: 8_000,
        pieces: onExpenses,
      },
    },
  ),
  scheme(
    'vosges-immobilier',
    ['Aide à l’immobilier professionnel', 'Grant for practice premises'],
    { ...ofDepartement, managed: true },
    {
      from: '2019-01-01',
      summary: [
        `Achat ou travaux d’un cabinet\u00a0; 190\u00a0000\u00a0€ en 2021. ${completedFr}`,
        `Buying or refitting a practice; €190,000 in 2021. ${completedEn}`,
      ],
      source: totalsOfVosges,
      rules: {
        terms: [
          { ...doctors, expenseKinds: ['immobilier', 'travaux'], rateBps: 5_000, capCents: 30_000_00 },
          { ...others, expenseKinds: ['immobilier', 'travaux'], rateBps: 5_000, capCents: 20_000_00 },
        ],
        excludedProfessionCodes,
        floorCents: 500_00,
        ...committed,
        commitmentMonths: 60,
        publicCapBps: 8_000,
        pieces: onExpenses,
      },
    },
  ),
  scheme(
    'vosges-bourse-etudes',
    ['Bourse d’études en santé', 'Health studies allowance'],
    { ...ofStudies, managed: true },
    {
      from: '2019-01-01',
      summary: [
        'Allocation inventée pour la démonstration, sur le modèle de la Vienne\u00a0: 500\u00a0€ par mois contre cinq ans d’exercice en zone (L1511-8). À remplacer ou à supprimer.',
        'Allowance invented for the demonstration, after the Vienne: €500 a month against five years of practice in the areas (L1511-8). To be replaced or removed.',
      ],
      source: 'Démonstration (modèle\u00a0: lavienne86.fr, bourses aux étudiants)',
      rules: {
        terms: [
          { professionCodes: ['10'], monthlyCents: 500_00, maxMonths: 84, capCents: 42_000_00 },
          { professionCodes: ['40'], monthlyCents: 500_00, maxMonths: 60, capCents: 36_000_00 },
          { professionCodes: ['50', '70', '91'], monthlyCents: 500_00, maxMonths: 60, capCents: 30_000_00 },
        ],
        commitmentMonths: 60,
        clawback: { mode: 'total' },
        pieces: [
          piece('demande', 'Formulaire de demande signé', 'Signed application form'),
          piece('scolarite', 'Certificat de scolarité de l’année', 'Certificate of enrolment for the year'),
          piece('projet', 'Lettre de projet professionnel', 'Letter on the professional project'),
          ...paid,
        ],
      },
    },
  ),
]
