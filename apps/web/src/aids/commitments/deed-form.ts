import { aidCommitments, type CommitmentPage } from '@ancrage/contract/aid-commitments'
import { labels } from '@ancrage/contract/labels'
import { breachReasonChoices, checkOutcomeChoices, suspensionReasonChoices, waiverReasonChoices } from '@ancrage/domain/aids/commitment'
import { clawbackModeChoices } from '@ancrage/domain/aids/scheme'
import type { Language } from '@ancrage/domain/kernel/choices'
import { addMonths, type Day } from '@ancrage/domain/kernel/day'
import { call } from '../../providers/call'
import { centsOf, type FieldSpec, type FieldValues, type Option, optionsOf, textOf } from '../../ui/form/field-spec'

/** What may be done from the section, each in a form of its own. */
export type Deed = 'check' | 'begin' | 'suspend' | 'resume' | 'breach' | 'observe' | 'withdraw' | 'decide' | 'claim' | 'recover' | 'keep'

/** What a deed is about, beside the commitment: a year, a suspension; and the documents it may point to. */
export interface DeedAbout {
  readonly year?: number
  readonly suspension?: CommitmentPage['suspensions'][number]
  readonly documents?: readonly Option[]
}

interface Words {
  readonly language: Language
  readonly translate: (key: string) => string
}

/** The form of a deed. */
export interface DeedForm {
  readonly fields: (values: FieldValues) => readonly FieldSpec[]
  readonly initial: FieldValues
}

const words = labels['aid-commitments']

/** The fields of a deed, and what they open with: today, what the registry knows, what the rules give. */
export function deedForm(deed: Deed, page: CommitmentPage, about: DeedAbout, { language, translate }: Words): DeedForm {
  const named = (name: keyof typeof words, more: object): FieldSpec =>
    ({ name, label: words[name][language], required: true, ...more }) as FieldSpec
  const day = (name: keyof typeof words) => named(name, { kind: 'day' })
  const { today, suspensions: _, ...commitment } = page
  const said = (key: string) => translate(`aid_commitments.${key}`)
  const suspension = about.suspension
  const forms: Readonly<Record<Deed, () => DeedForm>> = {
    check: () => ({
      initial: answerOf(page, about.year),
      fields: () => [
        {
          kind: 'choice',
          name: 'outcome',
          label: said('outcome'),
          options: optionsOf(checkOutcomeChoices, language),
          help: said('outcome_help'),
        },
        { kind: 'choice', name: 'documentId', label: said('evidence'), options: about.documents ?? [], help: said('evidence_help') },
      ],
    }),
    begin: () => ({
      initial: { startOn: commitment.installedOn ?? (commitment.startKnown ? commitment.startOn : '') },
      fields: () => [day('startOn')],
    }),
    suspend: () => ({
      initial: { reason: suspension?.reason ?? '', fromOn: suspension?.fromOn ?? '', untilOn: suspension?.untilOn ?? '' },
      fields: () => [
        { kind: 'choice', name: 'reason', label: said('reason'), required: true, options: optionsOf(suspensionReasonChoices, language) },
        { kind: 'day', name: 'fromOn', label: said('from'), required: true },
        { kind: 'day', name: 'untilOn', label: said('until'), required: true },
      ],
    }),
    resume: () => ({ initial: {}, fields: () => [] }),
    breach: () => ({
      initial: {
        breachedOn: commitment.departedOn ?? today,
        breachReason: commitment.departedOn ? 'depart' : '',
        observationsDueOn: addMonths(today, 1),
        graduated: true,
      },
      fields: () => [
        day('breachedOn'),
        named('breachReason', { kind: 'choice', options: optionsOf(breachReasonChoices, language) }),
        named('observationsDueOn', { kind: 'day', help: said('observations_help') }),
        ...(page.clawback.mode === 'cesp' ? [named('graduated', { kind: 'tick', required: false })] : []),
      ],
    }),
    observe: () => ({
      initial: { observationsOn: today },
      fields: () => [day('observationsOn'), named('observations', { kind: 'paragraphs', required: false })],
    }),
    withdraw: () => ({ initial: {}, fields: () => [{ kind: 'paragraphs', name: 'reason', label: said('reason'), required: true }] }),
    decide: () => ({
      initial: { decidedOn: today, mode: page.clawback.mode },
      fields: (values) => [
        day('decidedOn'),
        named('decisionNumber', { kind: 'line' }),
        {
          kind: 'choice',
          name: 'mode',
          label: words.decidedMode[language],
          required: true,
          options: optionsOf(clawbackModeChoices, language),
        },
        { kind: 'money', name: 'cents', label: words.reversementCents[language], help: said('cents_help') },
        ...(asksWaiver(values, page.clawback.mode)
          ? [named('waiverReason', { kind: 'choice', required: false, options: optionsOf(waiverReasonChoices, language) })]
          : []),
      ],
    }),
    claim: () => ({ initial: { titreOn: today }, fields: () => [named('titreNumber', { kind: 'line' }), day('titreOn')] }),
    recover: () => ({
      initial: { recoveredOn: today, cents: eurosTyped(leftOf(page)) },
      fields: () => [day('recoveredOn'), { kind: 'money', name: 'cents', label: words.recoveredCents[language], required: true }],
    }),
    keep: () => ({ initial: {}, fields: () => [] }),
  }
  return forms[deed]()
}

/** An amount typed, another mode than the scheme's, or one that gives nothing: less may be claimed, and it is said why. */
function asksWaiver(values: FieldValues, ofScheme: string): boolean {
  const mode = textOf(values, 'mode')
  return textOf(values, 'cents') !== '' || mode !== ofScheme || mode === 'aucun'
}

function answerOf({ checks }: CommitmentPage, year: number | undefined): FieldValues {
  const known = checks.find((check) => check.year === year)
  return { outcome: known?.outcome ?? '', documentId: known?.document?.id ?? '' }
}

/** What has not come back yet. */
export function leftOf({ reversementCents, recoveredCents }: Pick<CommitmentPage, 'reversementCents' | 'recoveredCents'>): number {
  return (reversementCents ?? 0) - (recoveredCents ?? 0)
}

/** An amount as it would be typed: « 12222,22 ». */
function eurosTyped(cents: number): string {
  return (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',')
}

/** Sends a deed as its form holds it, on the version that was read. */
export function sendDeed(deed: Deed, { id, version, clawback }: CommitmentPage, about: DeedAbout, values: FieldValues) {
  const text = (name: string) => textOf(values, name) || null
  const dayOf = (name: string) => textOf(values, name) as Day
  const cents = centsOf(values, 'cents')
  const bodies: Readonly<Record<Deed, object>> = {
    check: { year: about.year, outcome: text('outcome'), documentId: text('documentId') },
    begin: { startOn: dayOf('startOn') },
    suspend: {
      ...(about.suspension && { suspensionId: about.suspension.id }),
      reason: text('reason'),
      fromOn: dayOf('fromOn'),
      untilOn: dayOf('untilOn'),
    },
    resume: { suspensionId: about.suspension?.id },
    breach: {
      breachedOn: dayOf('breachedOn'),
      breachReason: text('breachReason'),
      observationsDueOn: dayOf('observationsDueOn'),
      ...(clawback.mode === 'cesp' && { graduated: values.graduated === true }),
    },
    observe: { observationsOn: dayOf('observationsOn'), observations: text('observations') },
    withdraw: { reason: textOf(values, 'reason') },
    decide: {
      decidedOn: dayOf('decidedOn'),
      decisionNumber: textOf(values, 'decisionNumber'),
      mode: text('mode'),
      ...(cents !== null && { cents }),
      waiverReason: text('waiverReason'),
    },
    claim: { titreNumber: textOf(values, 'titreNumber'), titreOn: dayOf('titreOn') },
    recover: { recoveredOn: dayOf('recoveredOn'), cents },
    keep: {},
  }
  return call(aidCommitments[deed], { params: { id }, body: { ...bodies[deed], version } as never })
}

/** The one deed that comes next, shown first; none while it simply runs. */
export function nextDeed({ status, verbs, departedOn, startKnown, observationsOn, observationsDueOn, today }: CommitmentPage): Deed | null {
  if (status === 'running') {
    if (!startKnown) return 'begin'
    if (departedOn) return 'breach'
    return verbs.includes('keep') ? 'keep' : null
  }
  if (status === 'breached')
    return observationsOn === null && observationsDueOn !== null && today <= observationsDueOn ? 'observe' : 'decide'
  if (status === 'decided') return 'claim'
  return status === 'claimed' ? 'recover' : null
}
