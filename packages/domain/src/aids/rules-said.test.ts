import { describe, expect, test } from 'vitest'
import type { Language } from '../kernel/choices'
import { rulesSaid } from './rules-said'
import { schemeRules } from './scheme'

type Rules = Parameters<typeof schemeRules.parse>[0]

const names = {
  profession: (code: string) => ({ '10': 'médecin', '70': 'kinésithérapeute', '28': 'opticien' })[code] ?? code,
  scheme: (key: string) => ({ caim: 'CAIM' })[key] ?? key,
}
const texts = (rules: Rules, language: Language = 'fr') => rulesSaid(schemeRules.parse(rules), { language, names }).map(({ text }) => text)

describe('rules as sentences', () => {
  test('a rate of expenses, by profession and zone', () => {
    const rules: Rules = {
      terms: [
        {
          professionCodes: ['10'],
          zoneClasses: ['ZIP', 'ZAC'],
          expenseKinds: ['materiel', 'informatique'],
          rateBps: 6_000,
          capCents: 2_000_000,
        },
        {
          zoneClasses: ['TRES_SOUS_DOTEE', 'SOUS_DOTEE', 'INTERMEDIAIRE'],
          expenseKinds: ['materiel'],
          rateBps: 6_000,
          capCents: 1_500_000,
        },
      ],
      excludedProfessionCodes: ['28'],
      floorCents: 50_000,
      windowMonths: 12,
      priorExpenses: false,
      advanceBps: 5_000,
      commitmentMonths: 36,
      clawback: { mode: 'prorata' },
      carenceYears: 10,
      publicCapBps: 8_000,
    }
    expect(texts(rules)).toEqual([
      'Médecin, en ZIP ou ZAC\u00a0: 60\u00a0% des dépenses retenues (matériel professionnel, informatique), au plus 20\u00a0000\u00a0€.',
      'En zone très sous-dotée, sous-dotée ou intermédiaire\u00a0: 60\u00a0% des dépenses retenues (matériel professionnel), au plus 15\u00a0000\u00a0€.',
      'Professions exclues\u00a0: opticien.',
      'Rien en dessous de 500\u00a0€ de dépenses retenues.',
      'À demander dans les 12\u00a0mois de l’installation\u00a0; un seul plafond pour les demandes de cette période.',
      'Les dépenses faites avant le dépôt ne comptent pas.',
      'Avance de 50\u00a0% à la convention, solde sur factures acquittées.',
      'Engagement d’exercice de 3\u00a0ans, à compter de l’installation.',
      'Engagement non tenu\u00a0: sommes versées à rendre au prorata du temps restant, compté en mois.',
      'Une seule aide de même catégorie en 10\u00a0ans.',
      'Aides publiques réunies\u00a0: au plus 80\u00a0% des dépenses retenues.',
    ])
    expect(texts(rules, 'en').slice(0, 2)).toEqual([
      'Médecin, in a ZIP or ZAC: 60% of the retained expenses (professional equipment, IT), at most €20,000.',
      'In a severely underserved, underserved or average area: 60% of the retained expenses (professional equipment), at most €15,000.',
    ])
  })

  test.each<[string, Rules, string]>([
    ['a flat sum', { terms: [{ professionCodes: ['10'], flatCents: 5_000_000 }] }, 'Médecin\u00a0: 50\u00a0000\u00a0€.'],
    ['up to', { terms: [{ professionCodes: ['10'], capCents: 2_600_000 }] }, 'Médecin\u00a0: jusqu’à 26\u00a0000\u00a0€.'],
    ['to whom only', { terms: [{ professionCodes: ['10', '70'] }] }, 'Médecin, kinésithérapeute.'],
    ['in one place', { departementCodes: ['88'] }, 'Dans le département 88 seulement.'],
    ['in some', { departementCodes: ['54', '88'] }, 'Dans les départements 54, 88 seulement.'],
    ['outside', { terms: [{ zoneClasses: ['HORS_ZONE'], flatCents: 100 }] }, 'Hors zone\u00a0: 1\u00a0€.'],
    [
      'so much a month',
      { terms: [{ monthlyCents: 50_000, maxMonths: 84, capCents: 4_200_000 }] },
      '500\u00a0€ par mois pendant 84\u00a0mois au plus, au plus 42\u00a0000\u00a0€.',
    ],
    [
      'days a week',
      { proRata: { of: 'jours-semaine', least: 2.5, full: 4 } },
      'En entier à partir de 4 jours d’exercice par semaine, au prorata en dessous, rien sous 2,5.',
    ],
    [
      'in parts',
      {
        schedule: [
          { monthsAfter: 0, shareBps: 5_000 },
          { monthsAfter: 12, shareBps: 5_000 },
        ],
      },
      'Versée en 2 fois\u00a0: 50\u00a0% à la convention, 50\u00a0% 12\u00a0mois après.',
    ],
    [
      'never with',
      { incompatibilities: [{ schemeKey: 'caim', rule: 'exclusif-simultane', source: 'Convention' }] },
      'Pas en même temps que «\u00a0CAIM\u00a0».',
    ],
  ])('%s', (_, rules, expected) => expect(texts(rules)).toEqual([expected]))

  test.each<[string, Rules, string]>([
    ['total', { mode: 'total' }, 'Engagement non tenu\u00a0: toutes les sommes versées sont à rendre.'],
    [
      'bareme',
      { mode: 'bareme', scaleBps: [10_000, 6_000] },
      'Engagement non tenu\u00a0: à rendre selon les années révolues (100\u00a0%, 60\u00a0%).',
    ],
    [
      'cesp',
      { mode: 'cesp', monthlyCents: 120_000, penaltyMonthlyCents: 20_000, penaltyFlatCents: 2_000_000 },
      'Engagement non tenu\u00a0: 1\u00a0200\u00a0€ par mois non servi, et une pénalité de 200\u00a0€ par mois d’allocation avant le diplôme, de 20\u00a0000\u00a0€ après.',
    ],
    ['aucun', { mode: 'aucun' }, 'Aucun reversement prévu.'],
  ])('given back: %s', (_, clawback, expected) =>
    expect(texts({ commitmentMonths: 18, clawback: clawback as never })).toEqual([
      'Engagement d’exercice de 18\u00a0mois, à compter de l’installation.',
      expected,
    ]),
  )

  test('a scheme that says nothing says nothing', () => expect(texts({})).toEqual([]))
})
