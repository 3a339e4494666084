import { ofDepartement, ofStudies, type ShippedScheme, scheme } from './shipped-scheme'

const vienne = 'lavienne86.fr, aides aux étudiants en santé (page actuelle)'
const sarthe = 'sarthe.fr, aides aux étudiants en santé'
const grandEst = 'grandest.fr, aides aux professionnels et étudiants en santé'
const atlas = 'Le Quotidien du médecin, «\u00a0Des expériences départementales mitigées\u00a0»\u00a0; atlas de l’ISNI'
const inZone = { fr: ' Installation en zone attendue.', en: ' Practice in an area is expected.' }
const years = (count: number) => ({ commitmentMonths: count * 12 })

/** Old benchmarks, of about 2009 to 2011, kept for comparison. */
const older = (key: string, name: string, fr: string, en: string, rules: Parameters<typeof monthly>[0] | null, commitment: number | null) =>
  scheme(key, [`${name}\u00a0: bourse aux internes (ancienne)`, `${name}: interns’ allowance (former)`], ofStudies, {
    from: '2009-01-01',
    to: '2011-12-31',
    summary: [fr, en],
    source: atlas,
    rules: { ...(rules && monthly(rules)), ...(commitment && years(commitment)) },
  })

function monthly({ codes, cents, months, cap }: { codes: readonly string[]; cents: number; months?: number; cap?: number }) {
  return { terms: [{ professionCodes: [...codes], monthlyCents: cents, maxMonths: months ?? null, capCents: cap ?? null }] }
}

/** What other départements, EPCI, communes and régions give: to compare, and to warn of what is asked elsewhere. */
export const territorySchemes: readonly ShippedScheme[] = [
  scheme('loiret-installation', ['Loiret\u00a0: aide à l’installation', 'Loiret: installation grant'], ofDepartement, {
    from: '2023-01-01',
    summary: ['De 8\u00a0000 à 37\u00a0000\u00a0€ par dossier\u00a0; 9 votés en 2023.', '€8,000 to €37,000 each; 9 voted in 2023.'],
    source: 'France Bleu Loiret\u00a0; loiret.fr, «\u00a0Faciliter l’installation\u00a0»',
    sourceOn: '2024-09-02',
    rules: { ...years(5), carenceYears: 10 },
  }),
  scheme('loiret-bourses', ['Loiret\u00a0: bourses d’études', 'Loiret: study allowances'], ofStudies, {
    from: '2023-01-01',
    summary: [
      'De 1\u00a0200 à 10\u00a0000\u00a0€\u00a0; 29 votées en 2023. Médecine du 1er au 3e cycle, odontologie 3e cycle. Budget du plan\u00a0: 727\u00a0000\u00a0€.',
      '€1,200 to €10,000; 29 voted in 2023. Medicine, all cycles; dentistry, third cycle. Budget of the plan: €727,000.',
    ],
    source: 'France Bleu Loiret\u00a0; loiret.fr, «\u00a0Devenir une terre de formation\u00a0»',
    sourceOn: '2024-09-02',
    rules: { terms: [{ professionCodes: ['10', '40'] }], ...years(5) },
  }),
  scheme(
    'vienne-bourse-medecine',
    ['Vienne\u00a0: bourse, médecine', 'Vienne: allowance, medicine'],
    ofStudies,
    {
      from: '2017-01-01',
      summary: [
        '600\u00a0€ pendant 48\u00a0mois puis 400\u00a0€ pendant 24\u00a0mois, soit 38\u00a0400\u00a0€\u00a0; jusqu’à 45\u00a0600\u00a0€ avec un redoublement. Complément jusqu’à 38\u00a0400\u00a0€ à l’installation. Remboursement sans pénalité.',
        '€600 for 48 months then €400 for 24, €38,400 in all; up to €45,600 with a year repeated. Topped up to €38,400 at installation. Repaid without penalty.',
      ],
      source: 'lavienne86.fr (version 2017)\u00a0; La Gazette des communes',
      rules: { terms: [{ professionCodes: ['10'], capCents: 45_600_00 }], ...years(7) },
    },
    {
      from: '2025-01-01',
      summary: [
        `500\u00a0€ par mois dès la 4e (ou la 2e) année, sept ans au plus. Date de début non indiquée par la source.${inZone.fr}`,
        `€500 a month from the 4th (or 2nd) year, seven years at most. The source gives no start.${inZone.en}`,
      ],
      source: vienne,
      rules: monthly({ codes: ['10'], cents: 500_00, months: 84, cap: 42_000_00 }),
    },
  ),
  scheme('vienne-bourse-dentaire', ['Vienne\u00a0: bourse, odontologie', 'Vienne: allowance, dentistry'], ofStudies, {
    from: '2025-01-01',
    summary: [`500\u00a0€ par mois, cinq ans au plus.${inZone.fr}`, `€500 a month, five years at most.${inZone.en}`],
    source: vienne,
    rules: monthly({ codes: ['40'], cents: 500_00, months: 60, cap: 36_000_00 }),
  }),
  scheme('vienne-bourse-orthophonie', ['Vienne\u00a0: bourse, orthophonie', 'Vienne: allowance, speech therapy'], ofStudies, {
    from: '2025-01-01',
    summary: [`6\u00a0000\u00a0€ par an, cinq ans au plus.${inZone.fr}`, `€6,000 a year, five years at most.${inZone.en}`],
    source: vienne,
    rules: monthly({ codes: ['91'], cents: 500_00, months: 60, cap: 36_000_00 }),
  }),
  scheme('vienne-bourse-kine', ['Vienne\u00a0: bourse, kinésithérapie', 'Vienne: allowance, physiotherapy'], ofStudies, {
    from: '2025-01-01',
    summary: [`6\u00a0000\u00a0€ par an, quatre ans au plus.${inZone.fr}`, `€6,000 a year, four years at most.${inZone.en}`],
    source: vienne,
    rules: monthly({ codes: ['70'], cents: 500_00, months: 48 }),
  }),
  scheme('sarthe-medecine', ['Sarthe\u00a0: aide aux étudiants, médecine', 'Sarthe: student aid, medicine'], ofStudies, {
    from: '2025-01-01',
    summary: ['Jusqu’à 26\u00a0000\u00a0€, en ZIP ou par dérogation.', 'Up to €26,000, in a ZIP or by exemption.'],
    source: sarthe,
    rules: { terms: [{ professionCodes: ['10'], capCents: 26_000_00 }], ...years(5) },
  }),
  scheme('sarthe-odontologie', ['Sarthe\u00a0: aide aux étudiants, odontologie', 'Sarthe: student aid, dentistry'], ofStudies, {
    from: '2025-01-01',
    summary: ['Jusqu’à 25\u00a0200\u00a0€.', 'Up to €25,200.'],
    source: sarthe,
    rules: { terms: [{ professionCodes: ['40'], capCents: 25_200_00 }], ...years(5) },
  }),
  scheme('sarthe-kine', ['Sarthe\u00a0: aide aux étudiants, kinésithérapie', 'Sarthe: student aid, physiotherapy'], ofStudies, {
    from: '2025-01-01',
    summary: ['Jusqu’à 12\u00a0000\u00a0€.', 'Up to €12,000.'],
    source: sarthe,
    rules: { terms: [{ professionCodes: ['70'], capCents: 12_000_00 }], ...years(3) },
  }),
  scheme('sarthe-externes', ['Sarthe\u00a0: stage d’externe', 'Sarthe: medical students’ placement'], ofStudies, {
    from: '2025-01-01',
    summary: ['250\u00a0€ par stage chez un médecin généraliste.', '€250 for each placement with a general practitioner.'],
    source: sarthe,
    rules: { terms: [{ professionCodes: ['10'], flatCents: 250_00 }] },
  }),
  older(
    'allier-bourse-2010',
    'Allier',
    '700, 1\u00a0000 puis 1\u00a0500\u00a0€ par mois selon l’année d’internat.',
    '€700, €1,000 then €1,500 a month by year.',
    null,
    6,
  ),
  older('cher-bourse-2010', 'Cher', '600\u00a0€ par mois.', '€600 a month.', { codes: ['10'], cents: 600_00 }, null),
  older('indre-bourse-2010', 'Indre', '600\u00a0€ par mois.', '€600 a month.', { codes: ['10'], cents: 600_00 }, 5),
  older('lozere-bourse-2010', 'Lozère', '700\u00a0€ par mois.', '€700 a month.', { codes: ['10'], cents: 700_00 }, 5),
  older(
    'manche-bourse-2010',
    'Manche',
    'Engagement de dix ans\u00a0; montant non relevé.',
    'Ten years’ commitment; amount unknown.',
    null,
    10,
  ),
  older(
    'saone-et-loire-bourse-2010',
    'Saône-et-Loire',
    '1\u00a0000\u00a0€ par mois.',
    '€1,000 a month.',
    { codes: ['10'], cents: 1_000_00 },
    5,
  ),
  scheme('loir-et-cher-msp', ['Loir-et-Cher\u00a0: MSP et regroupements', 'Loir-et-Cher: health houses and groups'], ofDepartement, {
    from: '2025-01-01',
    summary: ['25\u00a0% du coût hors taxe, 100\u00a0000\u00a0€ au plus.', '25% of the cost before tax, €100,000 at most.'],
    source: 'departement41.fr, maisons de santé et regroupements',
    rules: { terms: [{ expenseKinds: ['immobilier', 'travaux'], rateBps: 2_500, capCents: 100_000_00 }], carenceYears: 10 },
  }),
  scheme(
    'loir-et-cher-pret-honneur',
    ['Loir-et-Cher\u00a0: prêt d’honneur', 'Loir-et-Cher: honour loan'],
    { funder: 'fondation', legalForm: 'hors-champ', legalCategory: 'aucune' },
    {
      from: '2024-01-01',
      summary: [
        'Prêt à 0\u00a0%\u00a0: 25 demandes, 6 accompagnées la première année.',
        'Loan at 0%: 25 requests, 6 supported in the first year.',
      ],
      source: 'Le Petit Vendômois, mars 2025',
      sourceOn: '2025-03-01',
    },
  ),
  scheme('jura-msp', ['Jura\u00a0: maisons de santé', 'Jura: health houses'], ofDepartement, {
    from: '2025-01-01',
    summary: [
      'Travaux retenus jusqu’à 1\u00a0M€ hors taxe\u00a0: 5\u00a0%, plus 1\u00a0% par cabinet médical supplémentaire (cinq au plus). Label de l’ARS d’abord.',
      'Works up to €1m before tax: 5%, plus 1% for each further medical practice (five at most). The ARS label comes first.',
    ],
    source: 'jura.fr, maisons de santé pluriprofessionnelles',
  }),
  scheme(
    'savoir-faire-indemnite',
    ['CC des Savoir-Faire (Haute-Marne)\u00a0: indemnité d’études', 'CC des Savoir-Faire (Haute-Marne): study allowance'],
    { ...ofStudies, funder: 'epci' },
    {
      from: '2025-01-01',
      summary: ['Indemnité mensuelle d’études et de projet professionnel.', 'Monthly allowance of studies and professional project.'],
      source: 'Journal de la Haute-Marne, CC des Savoir-Faire',
      rules: years(5),
    },
  ),
  scheme(
    'mont-des-avaloirs',
    ['CC du Mont des Avaloirs (Mayenne)\u00a0: accueil', 'CC du Mont des Avaloirs (Mayenne): welcome'],
    { ...ofDepartement, funder: 'epci', legalForm: 'locaux' },
    {
      from: '2019-01-01',
      summary: [
        'Six mois de loyer dans sa MSP, logement gratuit des internes, séjours découverte de quatre jours pour étudiants.',
        'Six months’ rent in its health house, free housing for interns, four-day discovery stays for students.',
      ],
      source: 'France Bleu Mayenne (2019, 2021)\u00a0; Le Courrier de la Mayenne',
      sourceOn: '2021-01-01',
    },
  ),
  scheme(
    'melun-val-de-seine-bourse',
    ['CA Melun Val de Seine\u00a0: bourse', 'CA Melun Val de Seine: allowance'],
    { ...ofStudies, funder: 'epci' },
    {
      from: '2025-01-01',
      summary: [
        '600\u00a0€ pendant dix mois de l’année, cinq ans\u00a0; vingt bourses. À rembourser en cas de défaillance.',
        '€600 for ten months a year, five years; twenty grants. Repaid on default.',
      ],
      source: 'Le Moniteur de Seine-et-Marne',
      rules: { ...monthly({ codes: [], cents: 600_00, months: 50, cap: 30_000_00 }), ...years(5) },
    },
  ),
  scheme(
    'sorgues-bourse',
    ['Sorgues\u00a0: bourse aux étudiants', 'Sorgues: student allowance'],
    { ...ofStudies, funder: 'commune' },
    {
      from: '2025-01-01',
      summary: ['700\u00a0€ par mois.', '€700 a month.'],
      source: 'Le Quotidien du médecin, Sorgues',
      rules: { ...monthly({ codes: [], cents: 700_00 }), ...years(5) },
    },
  ),
  scheme(
    'grand-est-evenements-internes',
    ['Grand Est\u00a0: évènements pour les internes', 'Grand Est: events for interns'],
    { ...ofDepartement, funder: 'region', legalForm: 'hors-champ', legalCategory: 'aucune' },
    {
      from: '2025-01-01',
      summary: [
        '50\u00a0% au plus des dépenses, à partir de 1\u00a0000\u00a0€\u00a0: pour qui organise l’évènement.',
        'At most 50% of the expenses, from €1,000: for whoever runs the event.',
      ],
      source: grandEst,
    },
  ),
  scheme(
    'grand-est-internes',
    ['Grand Est\u00a0: bourses et logement des internes', 'Grand Est: interns’ allowances and housing'],
    { ...ofStudies, funder: 'region' },
    {
      from: '2025-01-01',
      summary: [
        'Bourses aux internes et lieux d’hébergement\u00a0; montants non relevés.',
        'Interns’ allowances and lodgings; amounts unknown.',
      ],
      source: grandEst,
    },
  ),
]
