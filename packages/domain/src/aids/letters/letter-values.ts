import { euros, shareOf, sumOf } from '../../kernel/money'
import { civilityChoices } from '../../people/person'
import { zoneClassChoices } from '../../territory/zonage'
import { expenseNatureChoices, paymentKindChoices, refusalReasonChoices } from '../application'
import { legalFormChoices } from '../scheme'
import { carenceClause, clawbackClause, monthsSaid, paymentClause, startSaid } from './clauses'
import type { LetterFacts } from './letter-facts'
import { type LetterField, type LetterValues, letterFieldNames } from './letter-fields'
import { longDay } from './long-day'

const money = (amountCents: number | null | undefined) =>
  amountCents === null || amountCents === undefined ? '' : euros(amountCents, 'fr')
const retained = ({ amountCents, retainedCents }: LetterFacts['expenses'][number]) => retainedCents ?? amountCents
const paid = ({ payments }: LetterFacts) => sumOf(payments.filter(({ status }) => status === 'paid').map(({ amountCents }) => amountCents))
/** The payment an order is written for: the first that is not paid. */
const next = ({ payments }: LetterFacts) => payments.find(({ status }) => status !== 'paid')

const callings = { mme: 'Madame', m: 'Monsieur', dr: 'Docteur', pr: 'Professeur' } as const

/** Where each field of a letter comes from. */
const sources: Readonly<Record<LetterField, (facts: LetterFacts) => string | null | undefined>> = {
  mission: ({ mission }) => mission,
  departement: ({ departement }) => departement,
  date: ({ writtenOn }) => longDay(writtenOn),
  beneficiaire: ({ person: { civility, firstName, lastName } }) =>
    [civility && civilityChoices.labels[civility].fr, firstName, lastName].filter(Boolean).join(' '),
  civilite: ({ person: { civility } }) => (civility ? callings[civility] : 'Madame, Monsieur'),
  prenom: ({ person }) => person.firstName,
  nom: ({ person }) => person.lastName,
  rpps: ({ person }) => person.rpps,
  profession: ({ profession }) => profession,
  numero: ({ application }) => application.number,
  commune: ({ commune }) => commune,
  epci: ({ epci }) => epci,
  date_installation: ({ application }) => longDay(application.installationOn),
  date_depot: ({ application }) => longDay(application.filedOn),
  avis: ({ application }) => application.opinion,
  depenses_retenues: ({ expenses }) => money(expenses.length === 0 ? null : sumOf(expenses.map(retained))),
  montant_calcule: ({ application }) => money(application.computedCents),
  dispositif: ({ scheme }) => scheme.name,
  forme_juridique: ({ scheme }) => legalFormChoices.labels[scheme.legalForm].fr,
  source_dispositif: ({ scheme }) => scheme.source,
  clause_versement: ({ scheme: { rules }, application }) => rules && paymentClause(rules, application.votedCents),
  clause_reversement: ({ scheme: { rules } }) => rules && clawbackClause(rules.clawback),
  clause_carence: ({ scheme: { rules } }) => rules && carenceClause(rules),
  duree_engagement: ({ scheme: { rules } }) => (rules?.commitmentMonths ? monthsSaid(rules.commitmentMonths) : null),
  depart_engagement: ({ scheme: { rules } }) => rules && startSaid[rules.commitmentStart],
  organe: ({ body }) => body,
  date_vote: ({ application }) => longDay(application.votedOn),
  numero_deliberation: ({ application }) => application.deliberationNumber,
  montant_vote: ({ application }) => money(application.votedCents),
  montant_avance: ({ scheme: { rules }, application: { votedCents } }) =>
    money(rules && votedCents !== null ? shareOf(votedCents, rules.advanceBps) : null),
  zone: ({ application: { zoneClass } }) => zoneClass && zoneClassChoices.labels[zoneClass].fr,
  arrete_zone: ({ application }) => application.zoneDecree,
  date_convention: ({ application }) => longDay(application.conventionOn),
  motif_refus: ({ application: { refusalReason } }) => refusalReason && refusalReasonChoices.labels[refusalReason].fr,
  explication_refus: ({ application }) => application.endReason,
  date_refus: ({ application }) => longDay(application.endedOn),
  nature_versement: (facts) => kindSaid(next(facts)),
  montant_versement: (facts) => money(next(facts)?.amountCents),
  echeance_versement: (facts) => longDay(next(facts)?.dueOn ?? null),
  deja_verse: (facts) => money(paid(facts)),
  reste_a_verser: (facts) => money(facts.application.votedCents === null ? null : Math.max(0, facts.application.votedCents - paid(facts))),
  debut_engagement: ({ commitment }) => longDay(commitment?.startOn ?? null),
  fin_engagement: ({ commitment }) => longDay(commitment?.endOn ?? null),
  annee_controle: ({ checkYear }) => checkYear?.toString(),
}

function kindSaid(payment: LetterFacts['payments'][number] | undefined): string {
  return payment ? paymentKindChoices.labels[payment.kind].fr : ''
}

/** What each field and each list of a letter says of an application; empty where nothing is known. */
export function letterValues(facts: LetterFacts): LetterValues {
  const texts = Object.fromEntries(letterFieldNames.map((name) => [name, sources[name](facts) || ''])) as Record<LetterField, string>
  return {
    ...texts,
    calcul: facts.lines.map(({ text, amountCents }) => ({ ligne: text, montant: money(amountCents) })),
    depenses: facts.expenses.map((expense) => ({
      depense: expense.label,
      nature: expenseNatureChoices.labels[expense.nature].fr,
      montant: money(expense.amountCents),
      retenu: money(retained(expense)),
    })),
    versements: facts.payments.map((payment) => ({
      nature: kindSaid(payment),
      echeance: longDay(payment.dueOn),
      montant: money(payment.amountCents),
    })),
  }
}
