import { type ChoiceOf, choices } from '../kernel/choices'

/** What the mission writes about an application, from a template. */
export const letterChoices = choices({
  convention: { fr: 'Convention', en: 'Convention' },
  notification: { fr: 'Notification d’attribution', en: 'Notice of grant' },
  refusal: { fr: 'Notification de refus', en: 'Notice of refusal' },
  ten_year_attestation: { fr: 'Attestation sur l’honneur, dix ans', en: 'Ten-year declaration' },
  yearly_attestation: { fr: 'Attestation annuelle d’exercice', en: 'Yearly declaration of practice' },
  payment_order: { fr: 'Demande de mandatement', en: 'Payment order' },
  report_annex: { fr: 'Annexe au rapport', en: 'Annex to the report' },
})
export type Letter = ChoiceOf<typeof letterChoices>
