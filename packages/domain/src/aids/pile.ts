import { type ChoiceOf, choices } from '../kernel/choices'
import type { Day } from '../kernel/day'
import type { CommitmentStatus } from './commitment'

/** The six piles of the aid officer, in the order of an application's life; what is in none asks nothing. */
export const pileChoices = choices({
  to_complete: { fr: 'À compléter', en: 'To complete' },
  ready: { fr: 'Prêts au vote', en: 'Ready for the vote' },
  to_sign: { fr: 'Votés, à conventionner', en: 'Voted, to be signed' },
  to_pay: { fr: 'À payer', en: 'To pay' },
  evidence: { fr: 'Justificatifs attendus', en: 'Evidence awaited' },
  terms: { fr: 'Échéances et manquements', en: 'Terms and breaches' },
})
export type Pile = ChoiceOf<typeof pileChoices>

/** What an application of the pile « Justificatifs attendus » waits for. */
export const evidenceChoices = choices({
  invoices: { fr: 'Factures acquittées', en: 'Paid invoices' },
  attestation: { fr: 'Attestation annuelle', en: 'Yearly declaration' },
})

/** What is to be done next about a commitment that ends, was not kept, or whose maker left. */
export const termStepChoices = choices({
  departure: { fr: 'Départ noté\u00a0: vérifier l’engagement', en: 'Departure noted: look at the commitment' },
  term: { fr: 'Terme de l’engagement d’exercice', en: 'End of the commitment' },
  observations: { fr: 'Observations attendues', en: 'Observations awaited' },
  decision: { fr: 'Décision à prendre', en: 'Decision to be taken' },
  titre: { fr: 'Titre de recettes à émettre', en: 'Repayment to be claimed' },
  recovery: { fr: 'Reversement attendu', en: 'Repayment awaited' },
})
export type TermStep = ChoiceOf<typeof termStepChoices>

/** How long before its term a commitment joins the pile, in months: the first of its two alerts. */
export const termPileMonths = 6
/** How long after the advance the invoices are expected, in months. */
export const invoiceMonths = 12

/** The step a commitment stands at, when it ends soon or was not kept; null where nothing is to be done. */
export function termStepOf(commitment: CommitmentStanding, today: Day): TermStep | null {
  const { status, observationsOn, observationsDueOn, departedOn } = commitment
  if (status === 'running' && departedOn !== null) return 'departure'
  if (status !== 'breached') return stepsOf[status] ?? null
  const answered = observationsOn !== null || (observationsDueOn !== null && observationsDueOn < today)
  return answered ? 'decision' : 'observations'
}

interface CommitmentStanding {
  readonly status: CommitmentStatus
  readonly observationsDueOn: Day | null
  readonly observationsOn: Day | null
  /** The day the registry says they left, while it runs. */
  readonly departedOn: Day | null
}

const stepsOf: Partial<Record<CommitmentStatus, TermStep>> = { running: 'term', decided: 'titre', claimed: 'recovery' }
