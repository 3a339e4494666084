import type { ChoiceOf } from '../../kernel/choices'
import { euros, percent, shareOf } from '../../kernel/money'
import type { Clawback, ClawbackMode, commitmentStartChoices, SchemeRules } from '../scheme'

/** So many months as a convention says them: « 36 mois (3 ans) ». */
export function monthsSaid(count: number): string {
  const years = count / 12
  if (!Number.isInteger(years)) return `${count}\u00A0mois`
  return `${count}\u00A0mois (${years}\u00A0${years === 1 ? 'an' : 'ans'})`
}

/** How what was voted is paid, by the rules of its scheme. */
export function paymentClause({ advanceBps, schedule, terms }: SchemeRules, votedCents: number | null): string {
  if (schedule.length > 0) {
    const parts = schedule.map(({ monthsAfter, shareBps }) => {
      const when = monthsAfter === 0 ? 'à la signature de la convention' : `${monthsAfter}\u00A0mois après cette signature`
      return `${percent(shareBps, 'fr')} ${when}`
    })
    return `L’aide est versée en ${schedule.length}\u00A0${schedule.length === 1 ? 'échéance' : 'échéances'}\u00A0: ${parts.join('\u00A0; ')}.`
  }
  const onInvoices = terms.some(({ rateBps }) => rateBps !== null)
  if (terms.some(({ monthlyCents }) => monthlyCents !== null))
    return 'L’aide est versée chaque mois, à compter de la signature de la convention.'
  if (advanceBps === 0)
    return onInvoices
      ? 'L’aide est versée en une fois, sur présentation des factures acquittées, dans la limite du montant attribué.'
      : 'L’aide est versée en une fois, après la signature de la convention.'
  const advance = votedCents === null ? '' : ` de ${euros(shareOf(votedCents, advanceBps), 'fr')}`
  const rest = onInvoices
    ? 'Le solde est calculé sur les factures acquittées et retenues, puis versé sur leur présentation, sans que le total dépasse le montant attribué. Si l’aide due est inférieure à l’avance, la différence est reversée.'
    : 'Le solde est versé sur justificatif.'
  return `Une avance${advance}, soit ${percent(advanceBps, 'fr')} du montant attribué, est versée après la signature de la convention. ${rest}`
}

const kept =
  'Le Département peut renoncer à tout ou partie du reversement par décision motivée, notamment en cas de décès, d’invalidité ou de retrait de la commune du zonage.'

const ratio = ({ unit }: Clawback) => (unit === 'month' ? 'mois restant à courir (un mois commencé est acquis)' : 'jours restant à courir')

const amount = (amountCents: number | null, what: string) => (amountCents === null ? what : `${what} (${euros(amountCents, 'fr')})`)

/** Each way of clawing back, as its article says it (CGCT R1511-45). */
const modes: Readonly<Record<ClawbackMode, (clawback: Clawback) => string>> = {
  total: () => 'Si l’engagement n’est pas tenu jusqu’à son terme, la totalité des sommes versées est reversée.',
  prorata: (clawback) =>
    `Si l’engagement n’est pas tenu jusqu’à son terme, les sommes versées sont reversées à proportion du temps restant\u00A0: sommes versées × ${ratio(clawback)} ÷ durée de l’engagement.`,
  bareme: ({ scaleBps }) =>
    `Si l’engagement n’est pas tenu jusqu’à son terme, la part des sommes versées à reverser dépend des années révolues\u00A0: ${scaleBps.map((share, years) => `${percent(share, 'fr')} après ${years}\u00A0${years < 2 ? 'an' : 'ans'}`).join('\u00A0; ')}.`,
  cesp: ({ monthlyCents, penaltyMonthlyCents, penaltyFlatCents }) =>
    `Si l’engagement n’est pas tenu jusqu’à son terme, est due une indemnité égale à ${amount(monthlyCents, 'la dernière allocation mensuelle')} multipliée par le nombre de mois non servis, augmentée d’une pénalité\u00A0: ${amount(penaltyMonthlyCents, 'par mois d’allocation avant l’obtention du diplôme')}, ou ${amount(penaltyFlatCents, 'forfaitaire après celle-ci')}.`,
  aucun: () => 'Aucun reversement n’est prévu par le dispositif si l’engagement n’est pas tenu.',
}

/** What is given back when the commitment is not kept, in words. */
export function clawbackClause(clawback: Clawback): string {
  const said = modes[clawback.mode](clawback)
  return clawback.mode === 'aucun' ? said : `${said} ${kept}`
}

/** The years between two aids of a kind, in words; empty where the scheme sets none. */
export function carenceClause({ carenceYears }: SchemeRules): string {
  if (carenceYears === null) return 'Le dispositif ne fixe pas de délai entre deux aides de même nature.'
  return `Une aide de même catégorie ne peut être attribuée à la même personne avant ${carenceYears}\u00A0ans, comptés de la signature de la dernière convention (loi n°\u00A02023-1268 du 27\u00A0décembre 2023, article\u00A02).`
}

/** Where a commitment begins, as its article says it. */
export const startSaid: Readonly<Record<ChoiceOf<typeof commitmentStartChoices>, string>> = {
  installation: 'de la date d’installation',
  convention: 'de la signature de la présente convention par la dernière des parties',
}
