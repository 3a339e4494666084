import type { Language } from '../kernel/choices'
import { euros, percent } from '../kernel/money'
import type { Clawback } from './scheme'
import { pick } from './wording'

/** What is given back when a commitment is not kept, in a sentence. */
export function clawbackSaid(clawback: Clawback, language: Language): string {
  return sentences[clawback.mode](clawback, language)
}

const sentences: Readonly<Record<Clawback['mode'], (clawback: Clawback, language: Language) => string>> = {
  total: (_, language) =>
    pick(
      language,
      'Engagement non tenu\u00a0: toutes les sommes versées sont à rendre.',
      'Commitment not kept: all that was paid is given back.',
    ),
  prorata: ({ unit }, language) => {
    const inUnit = { month: pick(language, 'en mois', 'in months'), day: pick(language, 'en jours', 'in days') }[unit]
    return pick(
      language,
      `Engagement non tenu\u00a0: sommes versées à rendre au prorata du temps restant, compté ${inUnit}.`,
      `Commitment not kept: what was paid is given back in proportion to the time left, counted ${inUnit}.`,
    )
  },
  bareme: ({ scaleBps }, language) => {
    const shares = scaleBps.map((share) => percent(share, language)).join(', ')
    return pick(
      language,
      `Engagement non tenu\u00a0: à rendre selon les années révolues (${shares}).`,
      `Commitment not kept: given back by completed years (${shares}).`,
    )
  },
  cesp: ({ monthlyCents, penaltyMonthlyCents, penaltyFlatCents }, language) => {
    const [month, early, late] = [monthlyCents, penaltyMonthlyCents, penaltyFlatCents].map((amount) => euros(amount ?? 0, language))
    return pick(
      language,
      `Engagement non tenu\u00a0: ${month} par mois non servi, et une pénalité de ${early} par mois d’allocation avant le diplôme, de ${late} après.`,
      `Commitment not kept: ${month} for each month not served, and a penalty of ${early} a month of allowance before the diploma, of ${late} after.`,
    )
  },
  aucun: (_, language) => pick(language, 'Aucun reversement prévu.', 'Nothing is given back.'),
}
