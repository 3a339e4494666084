import type { Bilingual } from '../kernel/choices'
import type { Day } from '../kernel/day'
import { type Funder, type LegalCategory, type LegalForm, type SchemeRules, type SchemeVersion, schemeRules } from './scheme'

/** A scheme a site begins with, and its versions, the first one first. */
export interface ShippedScheme {
  readonly key: string
  readonly name: Bilingual
  readonly funder: Funder
  readonly legalForm: LegalForm
  readonly legalCategory: LegalCategory
  readonly managed: boolean
  readonly scholarship: boolean
  readonly versions: readonly SchemeVersion[]
}

type About = Pick<ShippedScheme, 'funder' | 'legalForm' | 'legalCategory'> & Partial<Pick<ShippedScheme, 'managed' | 'scholarship'>>
type Rules = Parameters<typeof schemeRules.parse>[0]

interface Said {
  readonly from: string
  readonly to?: string
  readonly summary: readonly [fr: string, en: string]
  readonly source: string
  readonly sourceOn?: string
  readonly rules?: Rules
}

/** A line of the catalogue: its key, its name, who gives it and how, and what each version says. */
export function scheme(key: string, [fr, en]: readonly [fr: string, en: string], about: About, ...said: readonly Said[]): ShippedScheme {
  return { managed: false, scholarship: false, ...about, key, name: { fr, en }, versions: said.map(versionOf) }
}

function versionOf({ from, to, summary: [fr, en], source, sourceOn, rules = {} }: Said): SchemeVersion {
  return {
    validFrom: from as Day,
    validTo: (to ?? null) as Day | null,
    rules: schemeRules.parse(rules) satisfies SchemeRules,
    summary: { fr, en },
    source,
    sourceOn: (sourceOn ?? null) as Day | null,
  }
}

/** Years between two aids of one legal category: loi du 27/12/2023, art. 2. */
export const tenYears = { carenceYears: 10 } as const
/** What local authorities give to settle or stay. */
export const ofDepartement = { funder: 'departement', legalForm: 'fonctionnement', legalCategory: 'collectivite' } as const
/** A student's allowance: of L1511-8, outside the ten years. */
export const ofStudies = { funder: 'departement', legalForm: 'etudes', legalCategory: 'aucune', scholarship: true } as const
/** What the national agreements give. */
export const ofAgreement = { funder: 'assurance-maladie', legalForm: 'hors-champ', legalCategory: 'conventionnelle' } as const
