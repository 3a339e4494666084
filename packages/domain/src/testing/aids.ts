import type { Asked } from '../aids/assess'
import type { PreviousAid } from '../aids/previous'
import { schemeRules, schemeTerm } from '../aids/scheme'
import type { AssessedScheme } from '../aids/scheme-assessed'
import { aDay } from './build'

type Given<T> = { readonly [K in keyof T]?: unknown }

/** A term of a scheme: 60 % of the expenses within 20 000 €, unless told otherwise. */
export function aTerm(over: Given<ReturnType<typeof schemeTerm.parse>> = {}) {
  return schemeTerm.parse({ rateBps: 6_000, capCents: 20_000_00, ...over })
}

/** A scheme as it is assessed, with rules of the domain's own example (4.4): floor 500 €, window 12 months, half in advance, ten years. */
export function aScheme(
  rules: Given<AssessedScheme['rules']> = {},
  { key = 'ours', ...over }: Partial<Omit<AssessedScheme, 'rules'>> = {},
): AssessedScheme {
  return {
    key,
    legalCategory: 'collectivite',
    scholarship: false,
    validFrom: aDay('2016-01-01'),
    validTo: null,
    ...over,
    rules: schemeRules.parse({
      terms: [aTerm()],
      floorCents: 500_00,
      windowMonths: 12,
      advanceBps: 5_000,
      carenceYears: 10,
      ...rules,
    }),
  }
}

/** What is asked of it: a doctor in a priority area, installed a month before, without anything already had. */
export function anAsked(over: Partial<Asked> = {}): Asked {
  const on = over.on ?? aDay('2026-04-02')
  return {
    on,
    filedOn: on,
    installationOn: aDay('2026-03-02'),
    professionCode: '10',
    departement: '88',
    zone: 'ZIP',
    expenses: [],
    proRataValue: null,
    monthsAsked: null,
    previous: [],
    ...over,
  }
}

/** Equipment for so much. */
export function equipment(amountCents: number, spentOn: string | null = null): Asked['expenses'][number] {
  return { kind: 'materiel', amountCents, spentOn: spentOn ? aDay(spentOn) : null }
}

/** An aid had already: of the same scheme, signed on a day. */
export function aPrevious(signedOn: string | null, over: Partial<PreviousAid> = {}): PreviousAid {
  const day = signedOn ? aDay(signedOn) : null
  return {
    declared: false,
    schemeKey: 'ours',
    label: 'Aide à la primo-installation',
    legalCategory: 'collectivite',
    amountCents: 12_000_00,
    votedOn: day,
    signedOn: day,
    place: 'Gérardmer',
    incompatibilities: [],
    commitmentMonths: 36,
    ...over,
  }
}
