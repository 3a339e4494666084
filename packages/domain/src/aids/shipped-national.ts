import { ofAgreement, type ShippedScheme, scheme, tenYears } from './shipped-scheme'

const agreement = 'ameli.fr, convention médicale 2024-2029\u00a0; omniprat.org\u00a0; PAPS Centre-Val de Loire, 05/02/2026'
const doctors = { source: agreement, sourceOn: '2026-02-05' }
const since2026 = { from: '2026-01-01', ...doctors }
/** The contracts of the 2016 agreement: closed to new ones, those running go on to their term. */
const of2016 = { from: '2017-01-01', to: '2025-12-31', ...doctors }
const physio = 'PAPS Normandie, Hauts-de-France, Bretagne, Centre-Val de Loire\u00a0: contrats des kinésithérapeutes'
const nurse = 'URPS infirmiers Centre-Val de Loire\u00a0; PAPS Grand Est\u00a0: contrats des infirmiers'
const mostUnderserved = { zoneClasses: ['TRES_SOUS_DOTEE'] as const }
const years = (count: number) => ({
  commitmentMonths: count * 12,
  commitmentStart: 'convention' as const,
  clawback: { mode: 'prorata' as const },
})
const during = (schemeKey: string, source: string) => ({ schemeKey, rule: 'exclusif-simultane' as const, source })
const once = (schemeKey: string, source: string) => ({ schemeKey, rule: 'exclusif' as const, source })
const termsEnd = ['Contrats en cours jusqu’à leur terme.', 'Running contracts go on to their term.'] as const

/** National aids: never ours to pay, they inform and warn of what excludes what. */
export const nationalSchemes: readonly ShippedScheme[] = [
  scheme('primo-zip', ['Médecin\u00a0: première installation en ZIP', 'Doctor: first installation in a ZIP'], ofAgreement, {
    ...since2026,
    summary: [
      'Une fois, versée sous trois mois. Secteur 1 ou OPTAM\u00a0; exercice principal, première installation libérale. Sans engagement de durée.',
      'Once, paid within three months. Sector 1 or OPTAM; main practice, first self-employed installation. No commitment.',
    ],
    rules: { terms: [{ professionCodes: ['10'], zoneClasses: ['ZIP'], flatCents: 10_000_00 }], clawback: { mode: 'aucun' }, ...tenYears },
  }),
  scheme('primo-zac', ['Médecin\u00a0: première installation en ZAC', 'Doctor: first installation in a ZAC'], ofAgreement, {
    ...since2026,
    summary: ['Mêmes conditions qu’en ZIP.', 'On the same terms as in a ZIP.'],
    rules: { terms: [{ professionCodes: ['10'], zoneClasses: ['ZAC'], flatCents: 5_000_00 }], clawback: { mode: 'aucun' }, ...tenYears },
  }),
  scheme('exercice-secondaire-zip', ['Médecin\u00a0: exercice secondaire en ZIP', 'Doctor: secondary practice in a ZIP'], ofAgreement, {
    ...since2026,
    summary: ['Ouverture d’un lieu d’exercice secondaire.', 'Opening of a secondary practice.'],
    rules: { terms: [{ professionCodes: ['10'], zoneClasses: ['ZIP'], flatCents: 3_000_00 }], clawback: { mode: 'aucun' }, ...tenYears },
  }),
  scheme('fmt-2026', ['Forfait médecin traitant majoré, 2026', 'Enhanced attending-doctor fee, 2026'], ofAgreement, {
    ...since2026,
    summary: [
      'En ZIP ou QPV\u00a0: +50\u00a0% la première année, +30\u00a0% la deuxième, +10\u00a0% ensuite (première installation)\u00a0; +10\u00a0% pour les autres. Cumulable avec l’aide unique en ZIP ou ZAC.',
      'In a ZIP or QPV: +50% the first year, +30% the second, +10% after (first installation); +10% for others. May be combined with the one-off ZIP or ZAC aid.',
    ],
    rules: {
      terms: [{ professionCodes: ['10'], zoneClasses: ['ZIP'] }],
      clawback: { mode: 'aucun' },
      incompatibilities: [
        ...['caim', 'coscom', 'cotram', 'cstm'].map((key) =>
          during(key, 'Convention 2024-2029\u00a0: pas avec un contrat de 2016 en cours'),
        ),
        { schemeKey: 'primo-zip', rule: 'cumulable', source: 'Convention 2024-2029' },
        { schemeKey: 'primo-zac', rule: 'cumulable', source: 'Convention 2024-2029' },
      ],
    },
  }),
  scheme('caim', ['CAIM\u00a0: contrat d’aide à l’installation des médecins', 'CAIM: doctors’ installation contract'], ofAgreement, {
    ...of2016,
    summary: [
      `50\u00a0000\u00a0€ pour quatre jours par semaine\u00a0; 43\u00a0750\u00a0€ pour 3,5\u00a0jours, 37\u00a0500\u00a0€ pour 3\u00a0jours, 31\u00a0250\u00a0€ pour 2,5\u00a0jours. 2\u00a0500\u00a0€ de plus avec un hôpital de proximité. Une seule fois dans la carrière. ${termsEnd[0]}`,
      `€50,000 for four days a week; €43,750 for 3.5 days, €37,500 for 3, €31,250 for 2.5. €2,500 more with a local hospital. Once in a career. ${termsEnd[1]}`,
    ],
    rules: {
      terms: [{ professionCodes: ['10'], zoneClasses: ['ZIP'], flatCents: 50_000_00 }],
      proRata: { of: 'jours-semaine', least: 2.5, full: 4 },
      schedule: [
        { monthsAfter: 0, shareBps: 5_000 },
        { monthsAfter: 12, shareBps: 5_000 },
      ],
      ...years(5),
      ...tenYears,
      incompatibilities: [once('caim', 'Convention 2016\u00a0: une fois dans la carrière')],
    },
  }),
  scheme('coscom', ['COSCOM\u00a0: contrat de solidarité', 'COSCOM: coordination contract'], ofAgreement, {
    ...of2016,
    summary: [
      `5\u00a0000\u00a0€ par an pour l’exercice coordonné en zone, trois ans. ${termsEnd[0]}`,
      `€5,000 a year for coordinated practice, three years. ${termsEnd[1]}`,
    ],
    rules: { terms: [{ professionCodes: ['10'], zoneClasses: ['ZIP'], flatCents: 15_000_00 }], ...years(3), ...tenYears },
  }),
  scheme('cotram', ['COTRAM\u00a0: contrat de transition', 'COTRAM: transition contract'], ofAgreement, {
    ...of2016,
    summary: [
      `Médecin de 60\u00a0ans et plus qui accueille un confrère de moins de 50\u00a0ans\u00a0: 10\u00a0% des honoraires, 20\u00a0000\u00a0€ par an au plus. ${termsEnd[0]}`,
      `A doctor of 60 or more who hosts one under 50: 10% of fees, €20,000 a year at most. ${termsEnd[1]}`,
    ],
    rules: { terms: [{ professionCodes: ['10'], zoneClasses: ['ZIP'] }] },
  }),
  scheme('cstm', ['CSTM\u00a0: contrat de solidarité territoriale', 'CSTM: territorial solidarity contract'], ofAgreement, {
    ...of2016,
    summary: [
      `25\u00a0% des honoraires faits en ZIP par un médecin d’ailleurs. ${termsEnd[0]}`,
      `25% of fees earned in a ZIP by a doctor from elsewhere. ${termsEnd[1]}`,
    ],
    rules: { terms: [{ professionCodes: ['10'] }] },
  }),
  scheme('caccmk', ['Kinésithérapeute\u00a0: CACCMK, création ou reprise', 'Physiotherapist: CACCMK, new practice'], ofAgreement, {
    from: '2024-01-01',
    summary: [
      '49\u00a0000\u00a0€\u00a0: 30\u00a0000, puis 9\u00a0000 (N+2), 5\u00a0000 (N+3) et 5\u00a0000 (N+4). Au prorata de 1\u00a0500 à 3\u00a0000\u00a0actes par an (1\u00a0000 à 2\u00a0000 la première année). 300\u00a0€ par mois de stagiaire.',
      '€49,000: 30,000, then 9,000 (Y+2), 5,000 (Y+3) and 5,000 (Y+4). In proportion from 1,500 to 3,000 acts a year (1,000 to 2,000 the first year). €300 a month for a trainee.',
    ],
    source: physio,
    rules: {
      terms: [{ professionCodes: ['70'], ...mostUnderserved, flatCents: 49_000_00 }],
      proRata: { of: 'actes-an', least: 1_500, full: 3_000 },
      ...years(5),
      ...tenYears,
    },
  }),
  scheme('caimk', ['Kinésithérapeute\u00a0: CAIMK, installation', 'Physiotherapist: CAIMK, installation'], ofAgreement, {
    from: '2024-01-01',
    summary: [
      '34\u00a0000\u00a0€\u00a0: 15\u00a0000, puis 9\u00a0000, 5\u00a0000 et 5\u00a0000, pour rejoindre un cabinet.',
      '€34,000: 15,000, then 9,000, 5,000 and 5,000, to join a practice.',
    ],
    source: physio,
    rules: {
      terms: [{ professionCodes: ['70'], ...mostUnderserved, flatCents: 34_000_00 }],
      proRata: { of: 'actes-an', least: 1_500, full: 3_000 },
      ...years(5),
      ...tenYears,
    },
  }),
  scheme('cammk', ['Kinésithérapeute\u00a0: CAMMK, maintien', 'Physiotherapist: CAMMK, staying'], ofAgreement, {
    from: '2024-01-01',
    summary: [
      '3\u00a0000\u00a0€ par an pendant trois ans, renouvelable. Jamais en même temps qu’un CACCMK ou un CAIMK, mais peut les suivre.',
      '€3,000 a year for three years, renewable. Never together with a CACCMK or CAIMK, but may follow them.',
    ],
    source: physio,
    rules: {
      terms: [{ professionCodes: ['70'], ...mostUnderserved, flatCents: 9_000_00 }],
      ...years(3),
      incompatibilities: ['caccmk', 'caimk'].map((key) => during(key, 'Contrats des kinésithérapeutes\u00a0: non cumulable')),
    },
  }),
  scheme('capii', ['Infirmier\u00a0: CAPII, première installation', 'Nurse: CAPII, first installation'], ofAgreement, {
    from: '2020-01-01',
    summary: [
      '37\u00a0500\u00a0€\u00a0: deux fois 14\u00a0250 puis trois fois 3\u00a0000. 150\u00a0€ par mois de stagiaire.',
      '€37,500: 14,250 twice then 3,000 three times. €150 a month for a trainee.',
    ],
    source: nurse,
    rules: { terms: [{ professionCodes: ['60'], ...mostUnderserved, flatCents: 37_500_00 }], ...years(5), ...tenYears },
  }),
  scheme('caii', ['Infirmier\u00a0: CAII, installation', 'Nurse: CAII, installation'], ofAgreement, {
    from: '2020-01-01',
    summary: [
      '27\u00a0500\u00a0€\u00a0: deux fois 9\u00a0250 puis trois fois 3\u00a0000. 150\u00a0€ par mois de stagiaire.',
      '€27,500: 9,250 twice then 3,000 three times. €150 a month for a trainee.',
    ],
    source: nurse,
    rules: { terms: [{ professionCodes: ['60'], ...mostUnderserved, flatCents: 27_500_00 }], ...years(5), ...tenYears },
  }),
  scheme('infirmier-maintien', ['Infirmier\u00a0: contrat de maintien', 'Nurse: contract to stay'], ofAgreement, {
    from: '2020-01-01',
    summary: ['3\u00a0000\u00a0€ par an pendant trois ans.', '€3,000 a year for three years.'],
    source: nurse,
    rules: { terms: [{ professionCodes: ['60'], ...mostUnderserved, flatCents: 9_000_00 }], ...years(3) },
  }),
  scheme('caicd', ['Chirurgien-dentiste\u00a0: CAICD 2023', 'Dentist: CAICD 2023'], ofAgreement, {
    from: '2023-01-01',
    summary: [
      '50\u00a0000\u00a0€ en zone très sous-dotée\u00a0: la moitié la première année, l’autre la troisième.',
      '€50,000 in a severely underserved area: half the first year, half the third.',
    ],
    source: 'PAPS Martinique\u00a0: contrats des chirurgiens-dentistes, convention 2023',
    rules: {
      terms: [{ professionCodes: ['40'], ...mostUnderserved, flatCents: 50_000_00 }],
      schedule: [
        { monthsAfter: 0, shareBps: 5_000 },
        { monthsAfter: 24, shareBps: 5_000 },
      ],
      ...years(5),
      ...tenYears,
    },
  }),
  scheme(
    'cesp',
    ['CESP\u00a0: contrat d’engagement de service public', 'CESP: public service commitment contract'],
    { funder: 'etat', legalForm: 'hors-champ', legalCategory: 'aucune', scholarship: true },
    {
      from: '2010-01-01',
      summary: [
        '1\u00a0200\u00a0€ bruts par mois jusqu’au diplôme, contre une durée égale d’exercice (deux ans au moins). La règle de reversement figure comme abrogée au 07/01/2026\u00a0: à vérifier.',
        '€1,200 gross a month until the diploma, against as long a practice (two years at least). The repayment rule shows as repealed on 07/01/2026: to be checked.',
      ],
      source: 'CSP R631-24-16 (juriblio.fr)\u00a0; arrêté du 26/05/2020',
      sourceOn: '2020-05-26',
      rules: {
        terms: [{ professionCodes: ['10', '40'], monthlyCents: 1_200_00 }],
        commitmentMonths: 24,
        clawback: { mode: 'cesp', monthlyCents: 1_200_00, penaltyMonthlyCents: 200_00, penaltyFlatCents: 20_000_00 },
      },
    },
  ),
  scheme('msu-2026', ['Maître de stage universitaire, 2026', 'University placement tutor, 2026'], ofAgreement, {
    ...since2026,
    summary: [
      '600\u00a0€ et 1\u00a0200\u00a0€ par mois, 800\u00a0€ de plus en ZIP, ZAC ou QPV, 400\u00a0€ de plus avec la permanence des soins.',
      '€600 and €1,200 a month, €800 more in a ZIP, ZAC or QPV, €400 more with out-of-hours care.',
    ],
    source: 'avecsantena.fr\u00a0; Le Quotidien du médecin\u00a0; question au Sénat n°\u00a006899',
    rules: { terms: [{ professionCodes: ['10'] }], clawback: { mode: 'aucun' } },
  }),
  scheme('docteur-junior-2026', ['Docteur junior ambulatoire, 2026', 'Junior doctor in practice, 2026'], ofAgreement, {
    ...since2026,
    summary: [
      '500\u00a0€ par semestre à partir de 200\u00a0actes par mois en moyenne\u00a0; 1\u00a0000\u00a0€ par mois en ZIP.',
      '€500 a semester from 200 acts a month on average; €1,000 a month in a ZIP.',
    ],
    source: 'avecsantena.fr\u00a0; Le Quotidien du médecin\u00a0; question au Sénat n°\u00a006899',
    rules: { terms: [{ professionCodes: ['10'] }], clawback: { mode: 'aucun' } },
  }),
  scheme(
    'frr',
    ['Exonérations en zone France ruralités revitalisation', 'Tax exemptions in a rural revitalisation zone (FRR)'],
    { funder: 'etat', legalForm: 'hors-champ', legalCategory: 'fiscale' },
    {
      from: '2024-07-01',
      to: '2029-12-31',
      summary: [
        'Impôt sur les bénéfices et CFE\u00a0: exonération totale cinq ans, puis 75, 50 et 25\u00a0%. Onze salariés au plus, 25\u00a0% au plus de l’activité hors zone, pas de micro-BNC. La commune doit être classée FRR\u00a0: à vérifier, ce n’est pas le zonage de la profession.',
        'Income tax and CFE: full exemption for five years, then 75, 50 and 25%. Eleven employees at most, 25% at most of the work outside, no micro-BNC. The commune must be listed FRR: to be checked, this is not the areas of the profession.',
      ],
      source: 'PAPS Centre-Val de Loire, FRR\u00a0; hiway.fr\u00a0; media-sante.com',
      rules: { clawback: { mode: 'aucun' }, ...tenYears },
    },
  ),
]
