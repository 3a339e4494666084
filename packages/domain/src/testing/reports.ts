import { type SessionFigure, type SessionFigures, sessionFigures } from '../reports/session-figures'
import { aDay, anId } from './build'

const bilingual = (fr: string, en: string) => ({ fr, en })
const phases = [
  ['contacted', 'Contact établi', 'In contact'],
  ['qualified', 'Projet connu', 'Project known'],
  ['accompanied', 'Accompagnement engagé', 'Support under way'],
  ['targeted', 'Lieu retenu', 'Place chosen'],
  ['setup', 'Montage', 'Setting up'],
  ['installed', 'Installation effective', 'In practice'],
  ['anchored', 'Maintien à 12 mois', 'Still here after 12 months'],
] as const

/** An indicator that counts. */
export function aFigure(code: string, over: Partial<SessionFigure> = {}): SessionFigure {
  return {
    code,
    name: bilingual(`Indicateur ${code}`, `Indicator ${code}`),
    definition: bilingual(
      `Lignes de ${code} entre les deux dates. Le reste n’y est pas.`,
      `Rows of ${code} between the two dates. The rest is not.`,
    ),
    unit: 'count',
    value: 0,
    numerator: null,
    denominator: null,
    opening: null,
    total: null,
    records: typeof over.value === 'number' && (over.unit ?? 'count') === 'count' ? over.value : 0,
    split: [],
    ...over,
  }
}

const byYear = [
  [2019, 9, 5, 4, 3],
  [2020, 8, 5, 3, 2],
  [2021, 15, 12, 6, 5],
  [2022, 14, 11, 7, 6],
  [2023, 12, 9, 5, 3],
  [2024, 13, 10, 8, 5],
  [2025, 7, 6, 2, 1],
] as const

const epcis = [
  ['200068757', 'CA d’Épinal', 111_000, 212, 31, 44, 30, 210, 14, 9, 52, 1_480_000_00],
  ['200071066', 'CA de Saint-Dié-des-Vosges', 73_000, 151, 24, 21, 15, 96, 9, 4, 31, 860_000_00],
  ['200033868', 'CC des Hautes Vosges', 15_300, 74, 9, 12, 9, 31, 6, 2, 14, 412_000_00],
  ['200068559', 'CC de la Porte des Vosges Méridionales', 27_800, 83, 11, 13, 8, 40, 5, 0, 17, 398_000_00],
  ['248800500', 'CC Gérardmer Hautes Vosges', 13_900, 61, 7, 9, 7, 22, 3, 3, 9, 260_000_00],
  ['200005957', 'CC Terre d’Eau', 17_900, 58, 6, 8, 5, 27, 7, 0, 8, 210_000_00],
  ['200042000', 'CC Bruyères, Vallons des Vosges', 15_700, 49, 5, 6, 4, 18, 2, 1, 6, 160_000_00],
] as const

const byProfession = (at: 0 | 1) => [
  {
    dimension: 'profession',
    key: '10',
    label: bilingual('Médecin', 'Doctor'),
    value: byYear.reduce((sum, [, ...row]) => sum + row[at], 0),
  },
  {
    dimension: 'profession',
    key: '60',
    label: bilingual('Infirmier', 'Nurse'),
    value: byYear.reduce((sum, [, , , ...row]) => sum + row[at], 0),
  },
]

/** The figures of an invented session, which add up as those of a real one do. */
export function someSessionFigures(over: Partial<SessionFigures> = {}): SessionFigures {
  const all = byYear.reduce((sum, [, doctors, , nurses]) => sum + doctors + nurses, 0)
  const accompanied = byYear.reduce((sum, [, , doctors, , nurses]) => sum + doctors + nurses, 0)
  return sessionFigures.parse({
    edition: 1,
    site: { name: 'Mission santé des Vosges', departement: 'Vosges' },
    stoppedOn: aDay('2025-06-18'),
    from: aDay('2019-01-01'),
    to: aDay('2025-06-18'),
    filters: {},
    filtersSaid: [],
    indicators: [
      aFigure('K1', {
        name: bilingual('Contacts établis', 'Contacts made'),
        value: 730,
        split: [
          { dimension: 'category', key: 'professional', label: bilingual('Professionnel de santé', 'Health professional'), value: 590 },
          { dimension: 'category', key: 'elected_official', label: bilingual('Élu', 'Elected official'), value: 84 },
          { dimension: 'category', key: 'partner', label: bilingual('Partenaire', 'Partner'), value: 56 },
          { dimension: 'accompanied', key: 'yes', label: bilingual('Accompagnés', 'Supported'), value: 418 },
          { dimension: 'accompanied', key: 'no', label: bilingual('Pas encore accompagnés', 'Not supported yet'), value: 312 },
        ],
      }),
      aFigure('K2', { name: bilingual('Professionnels soutenus financièrement', 'Professionals given an aid'), value: 137, records: 137 }),
      aFigure('K3', {
        name: bilingual('Montant des aides attribuées', 'Aids granted'),
        unit: 'cents',
        value: 3_780_000_00,
        records: 160,
        split: [{ dimension: 'scheme', key: 'a', label: bilingual('Équipement', 'Equipment'), value: 3_780_000_00 }],
      }),
      aFigure('K5', { name: bilingual('Installations', 'Installations'), value: all, split: byProfession(0) }),
      aFigure('K6', {
        name: bilingual('Installations accompagnées', 'Supported installations'),
        value: accompanied,
        split: byProfession(1),
      }),
      aFigure('K7', {
        name: bilingual('Taux d’accompagnement', 'Support rate'),
        unit: 'ratio',
        value: accompanied / all,
        numerator: accompanied,
        denominator: all,
        records: all,
      }),
      aFigure('K17a', { name: bilingual('Parcours actifs', 'Active journeys'), value: 104 }),
    ],
    compared: {
      previous: {
        reportId: anId(1),
        stoppedOn: aDay('2025-02-12'),
        values: { K1: 702, K2: 131, K3: 3_610_000_00, K5: all - 6, K6: accompanied - 5, K7: (accompanied - 5) / (all - 6), K17a: 98 },
      },
      yearBefore: {
        on: aDay('2024-06-18'),
        values: { K1: 641, K2: 118, K3: 3_200_000_00, K5: all - 19, K6: accompanied - 14, K7: (accompanied - 14) / (all - 19), K17a: null },
      },
    },
    contactsBySemester: [
      { year: 2023, semester: 2, counts: [62, 9, 7] },
      { year: 2024, semester: 1, counts: [71, 12, 8] },
      { year: 2024, semester: 2, counts: [58, 7, 11] },
      { year: 2025, semester: 1, counts: [66, 14, 9] },
    ].map(({ counts, ...row }) => ({
      ...row,
      split: [
        { category: 'professional', label: bilingual('Professionnels de santé', 'Health professionals'), count: counts[0] },
        { category: 'elected_official', label: bilingual('Élus', 'Elected officials'), count: counts[1] },
        { category: 'partner', label: bilingual('Partenaires', 'Partners'), count: counts[2] },
      ],
    })),
    origins: [
      ['bouche-a-oreille', 'Bouche-à-oreille', 'Word of mouth', 260],
      ['salon', 'Salon ou forum', 'Fair', 174],
      ['site', 'Site internet', 'Website', 121],
      [null, 'Non renseigné', 'Not known', 175],
    ].map(([origin, fr, en, count]) => ({ origin, label: { fr, en }, count })),
    funnel: {
      definition: bilingual(
        'Parcours entrés dans la période, par la phase la plus avancée. Le type «\u00a0maintien\u00a0» n’y est pas.',
        'Journeys that entered in the period, by their furthest phase.',
      ),
      rows: [
        ...phases.map(([phase, fr, en], at) => ({
          phase,
          label: { fr, en },
          current: [40, 31, 22, 14, 12, 18, 47][at],
          reached: [480, 395, 320, 248, 201, 170, 105][at],
          stopped: [45, 44, 50, 33, 19, 47, 58][at],
          median: at === 0 ? null : [0, 21, 34, 120, 61, 95, 365][at],
          q1: at === 0 ? null : [0, 9, 15, 62, 30, 44, 365][at],
          q3: at === 0 ? null : [0, 48, 71, 210, 118, 160, 365][at],
          immature: [12, 10, 8, 9, 7, 6, 12][at],
        })),
        {
          phase: null,
          label: bilingual('Sans phase', 'No phase'),
          current: 6,
          reached: 11,
          stopped: 5,
          median: null,
          q1: null,
          q3: null,
          immature: 0,
        },
      ],
      reasons: [
        ['conjoint', 'Conjoint', 'Spouse', 92],
        ['logement', 'Logement', 'Housing', 48],
        ['offre-concurrente', 'Offre concurrente', 'Competing offer', 61],
        ['projet-personnel', 'Projet personnel', 'Personal plans', 57],
        [null, 'Non renseigné', 'Not known', 43],
      ].map(([reason, fr, en, count]) => ({ reason, label: { fr, en }, count })),
    },
    underWay: phases.slice(0, 5).map(([phase, fr, en], at) => ({ phase, label: { fr, en }, count: [22, 31, 24, 14, 13][at] })),
    arrivals: [
      [
        'P-4F2A',
        'Médecin',
        'Doctor',
        'CC Gérardmer Hautes Vosges',
        '2025-09',
        'setup',
        [bilingual('Garde et école', 'Childcare and school')],
      ],
      ['P-91C0', 'Masseur-kinésithérapeute', 'Physiotherapist', 'CA d’Épinal', '2025-07', 'setup', []],
      [
        'P-77B3',
        'Infirmier',
        'Nurse',
        null,
        null,
        'targeted',
        [bilingual('Emploi du conjoint', 'Spouse’s job'), bilingual('Logement', 'Housing')],
      ],
    ].map(([pseudonym, fr, en, epci, month, phase, blocks]) => ({ pseudonym, profession: { fr, en }, epci, month, phase, blocks })),
    installationsByYear: byYear.map(([year, doctors, withUs, nurses, nursesWithUs]) => ({
      year,
      all: doctors + nurses,
      accompanied: withUs + nursesWithUs,
      professions: [
        { professionCode: '10', label: bilingual('Médecin', 'Doctor'), all: doctors, accompanied: withUs },
        { professionCode: '60', label: bilingual('Infirmier', 'Nurse'), all: nurses, accompanied: nursesWithUs },
      ],
    })),
    retention: [
      { months: 3, asked: 96, inPlace: 88, moved: 0, left: 0, unanswered: 8 },
      { months: 12, asked: 80, inPlace: 61, moved: 5, left: 7, unanswered: 7 },
      { months: 36, asked: 41, inPlace: 25, moved: 5, left: 5, unanswered: 6 },
    ],
    family: [
      { kind: 'spouse_job', label: bilingual('Emploi du conjoint', 'Spouse’s job'), opened: 96, resolved: 41 },
      { kind: 'housing', label: bilingual('Logement', 'Housing'), opened: 130, resolved: 88 },
      { kind: 'childcare', label: bilingual('Garde et école', 'Childcare and school'), opened: 74, resolved: 51 },
    ],
    delays: [
      {
        key: 'contact',
        label: bilingual('Du premier échange à l’installation', 'From the first exchange to practice'),
        measured: 170,
        median: 331,
        q1: 160,
        q3: 560,
      },
      { key: 'aid', label: bilingual('Du dépôt au vote', 'From filing to the vote'), measured: 160, median: 74, q1: 51, q3: 102 },
    ],
    budget: {
      year: 2025,
      lines: [
        [
          'vosges-primo-installation',
          'Aide à la primo-installation',
          'First installation',
          14,
          600_000_00,
          412_500_00,
          310_000_00,
          155_000_00,
        ],
        ['vosges-immobilier', 'Aide à l’immobilier', 'Real estate', 6, 250_000_00, 120_000_00, 90_000_00, 0],
      ].map(([schemeKey, fr, en, applications, entered, granted, signed, paid]) => ({
        schemeKey,
        label: { fr, en },
        applications,
        entered,
        granted,
        signed,
        paid,
        available: Number(entered) - Number(granted),
      })),
    },
    commitments: { running: 92, endingWithin12Months: 17, breached: 6, atRiskCents: 48_000_00 },
    territory: epcis.map(
      ([
        epciCode,
        name,
        population,
        contacts,
        activeJourneys,
        installations,
        withUs,
        practitioners,
        departures,
        candidates,
        applications,
        granted,
      ]) => ({
        epciCode,
        name,
        population,
        contacts,
        activeJourneys,
        installations,
        accompanied: withUs,
        practitioners,
        departures24Months: departures,
        candidates,
        applications,
        grantedCents: granted,
      }),
    ),
    followThrough: [
      { text: 'Proposer un logement de transition à Gérardmer', owner: 'Claire Mougel', dueOn: aDay('2025-04-30'), status: 'done' },
      { text: 'Réunir les maires du secteur de Vittel', owner: 'Karim Benali', dueOn: aDay('2025-05-15'), status: 'late' },
      { text: 'Écrire aux internes de la promotion 2026', owner: 'Claire Mougel', dueOn: aDay('2025-09-01'), status: 'open' },
    ],
    rules: [{ key: 'definitions', label: bilingual('Définitions des indicateurs', 'Definitions of indicators'), version: '1' }],
    ...over,
  })
}
