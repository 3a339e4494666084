import type { PileRow } from '@ancrage/contract/aid-piles'
import { paymentKindChoices } from '@ancrage/domain/aids/application'
import { evidenceChoices, type Pile, termStepChoices } from '@ancrage/domain/aids/pile'
import type { Day } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import { useSessionSaid } from '../sessions/use-session-said'

/** What a row says that only its pile asks: the pieces missing by name, the session, who is to sign, what comes next. */
export function OwnFacts({ pile, row, today }: { pile: Pile; row: PileRow; today: Day }) {
  const translate = useTranslate()
  const language = useLanguage()
  const sessionSaid = useSessionSaid()
  const { missing, status, session, unsigned, payment, evidence, term } = row
  const missed = missing.map(({ [language]: label }) => label).join(', ')
  const said: Readonly<Record<Pile, () => string>> = {
    to_complete: () => missed || translate(`aid_sessions.nothing_missing.${status}`),
    ready: () => {
      const where = session ? sessionSaid(session) : translate('aid_sessions.no_session')
      const met = session !== null && session.meetsOn < today
      const next = met ? 'vote_to_record' : status === 'examined' ? null : 'report_to_write'
      return next === null ? where : `${where} · ${translate(`aid_sessions.${next}`)}`
    },
    to_sign: () => unsigned.map((party) => translate(`aid_sessions.party.${party}`)).join(', '),
    to_pay: () => {
      const kind = payment ? paymentKindChoices.labels[payment.kind][language] : ''
      return missed ? `${kind} · ${translate('aid_sessions.missing', { pieces: missed })}` : kind
    },
    evidence: () =>
      evidence
        .map(({ kind, year }) => {
          const label = evidenceChoices.labels[kind][language]
          return year === null ? label : translate('aid_sessions.attestation_of', { kind: label, year })
        })
        .join(', '),
    terms: () => (term ? termStepChoices.labels[term.step][language] : ''),
  }
  return <>{said[pile]()}</>
}
