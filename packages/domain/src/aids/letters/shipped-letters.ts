import type { ApplicationStatus } from '../application'
import type { Letter } from '../letter'
import { tenYearAttestation, yearlyAttestation } from './attestations'
import { convention } from './convention'
import type { LetterText } from './letter-text'
import { notification } from './notification'
import { paymentOrder } from './payment-order'
import { refusal } from './refusal'
import { reportAnnex } from './report-annex'

interface ShippedLetter {
  readonly text: LetterText
  /** When it may be written. */
  readonly at: readonly ApplicationStatus[]
  /** What its files are called, before the number of the application. */
  readonly fileName: string
}

const beforeTheVote = ['gathering', 'filed', 'incomplete', 'complete', 'examined'] as const
const onceVoted = ['voted', 'signed', 'advanced', 'settled'] as const
const onceSigned = ['signed', 'advanced', 'settled'] as const

/** Every letter: its words, when it may be written, and what its files are called. */
export const shippedLetters: Readonly<Record<Letter, ShippedLetter>> = {
  convention: { text: convention, at: onceVoted, fileName: 'convention' },
  notification: { text: notification, at: onceVoted, fileName: 'notification' },
  refusal: { text: refusal, at: ['refused'], fileName: 'refus' },
  ten_year_attestation: { text: tenYearAttestation, at: [...beforeTheVote, 'voted'], fileName: 'attestation-dix-ans' },
  yearly_attestation: { text: yearlyAttestation, at: onceSigned, fileName: 'attestation-annuelle' },
  payment_order: { text: paymentOrder, at: onceSigned, fileName: 'mandatement' },
  report_annex: { text: reportAnnex, at: ['complete', 'examined', 'voted'], fileName: 'annexe-rapport' },
}

/** What a file of a letter is called, without its ending: it names the application by its number, nobody by name. */
export function letterFileName(letter: Letter, applicationNumber: string, number: number): string {
  return `${shippedLetters[letter].fileName}-${applicationNumber}-v${number}`
}
