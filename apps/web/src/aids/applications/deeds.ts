import { type AidApplicationPage, aidApplications } from '@ancrage/contract/aid-applications'
import { labels } from '@ancrage/contract/labels'
import type { ApplicationStatus } from '@ancrage/domain/aids/application'
import { refusalReasonChoices } from '@ancrage/domain/aids/application'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { call } from '../../providers/call'
import { type FieldSpec, type FieldValues, optionsOf, textOf } from '../../ui/form/field-spec'

export type Next = AidApplicationPage['next'][number]

export interface DeedForm {
  readonly fields: readonly FieldSpec[]
  readonly initial: FieldValues
  readonly send: (values: FieldValues) => Promise<unknown>
}

interface Setting {
  readonly application: Pick<AidApplicationPage, 'id' | 'version' | 'opinion'>
  readonly language: Language
  readonly today: Day
  /** Translates a key under `aid_applications`. */
  readonly say: (key: string) => string
}

const field = (name: keyof (typeof labels)['aid-applications'], language: Language) => labels['aid-applications'][name][language]
const to = ({ id }: Setting['application']) => ({ params: { id } })

/** The small form of each deed of an application: its fields, and how it is sent. Votes, signatures and payments are their sections'. */
export const deedForms = {
  file: ({ application, language, today }) => ({
    fields: [{ kind: 'day', name: 'filedOn', label: field('filedOn', language), required: true }],
    initial: { filedOn: today },
    send: (values) =>
      call(aidApplications.file, { ...to(application), body: { version: application.version, filedOn: textOf(values, 'filedOn') } }),
  }),
  declare_incomplete: ({ application, language }) => ({
    fields: [{ kind: 'paragraphs', name: 'note', label: field('incompleteNote', language), required: true }],
    initial: {},
    send: (values) =>
      call(aidApplications.declareIncomplete, { ...to(application), body: { version: application.version, note: textOf(values, 'note') } }),
  }),
  declare_complete: ({ application, language, today }) => ({
    fields: [{ kind: 'day', name: 'completeOn', label: field('completeOn', language), required: true }],
    initial: { completeOn: today },
    send: (values) =>
      call(aidApplications.declareComplete, {
        ...to(application),
        body: { version: application.version, completeOn: textOf(values, 'completeOn') },
      }),
  }),
  examine: ({ application, language }) => ({
    fields: [{ kind: 'paragraphs', name: 'opinion', label: field('opinion', language) }],
    initial: { opinion: application.opinion ?? '' },
    send: (values) =>
      call(aidApplications.examine, {
        ...to(application),
        body: { version: application.version, opinion: textOf(values, 'opinion') || null },
      }),
  }),
  examine_again: ({ application, say }) => ({
    fields: [why(say)],
    initial: {},
    send: (values) =>
      call(aidApplications.examineAgain, { ...to(application), body: { version: application.version, reason: textOf(values, 'reason') } }),
  }),
  approve: ({ application }) => ({
    fields: [],
    initial: {},
    send: () => call(aidApplications.approve, { ...to(application), body: { version: application.version } }),
  }),
  refuse: ({ application, language, say }) => ({
    fields: [
      {
        kind: 'choice',
        name: 'reasonCode',
        label: field('refusalReason', language),
        required: true,
        options: optionsOf(refusalReasonChoices, language),
      },
      why(say),
    ],
    initial: {},
    send: (values) =>
      call(aidApplications.refuse, {
        ...to(application),
        body: { version: application.version, reasonCode: values.reasonCode as never, reason: textOf(values, 'reason') },
      }),
  }),
  abandon: ({ application, say }) => ({
    fields: [why(say)],
    initial: {},
    send: (values) =>
      call(aidApplications.abandon, { ...to(application), body: { version: application.version, reason: textOf(values, 'reason') } }),
  }),
  reopen: ({ application, say }) => ({
    fields: [why(say)],
    initial: {},
    send: (values) =>
      call(aidApplications.reopen, { ...to(application), body: { version: application.version, reason: textOf(values, 'reason') } }),
  }),
} as const satisfies Record<string, (setting: Setting) => DeedForm>
export type DeedName = keyof typeof deedForms

function why(say: Setting['say']): FieldSpec {
  return { kind: 'paragraphs', name: 'reason', label: say('why'), required: true }
}

/** What makes an application go on, where it stands: the deeds of this page in order, else the section that has it. */
const ways: Readonly<
  Record<ApplicationStatus, { readonly deeds: readonly DeedName[]; readonly section?: 'vote' | 'sign' | 'pay' | 'settle' }>
> = {
  gathering: { deeds: ['file'] },
  filed: { deeds: ['declare_complete', 'declare_incomplete'] },
  incomplete: { deeds: ['declare_complete'] },
  complete: { deeds: ['examine'] },
  examined: { deeds: ['approve'], section: 'vote' },
  voted: { deeds: [], section: 'sign' },
  signed: { deeds: [], section: 'pay' },
  advanced: { deeds: [], section: 'settle' },
  settled: { deeds: [] },
  refused: { deeds: [] },
  abandoned: { deeds: [] },
}

interface Way {
  /** The one deed that makes it go on now. */
  readonly primary: DeedName | null
  /** Where it goes on, when that is not done here. */
  readonly section: 'vote' | 'sign' | 'pay' | 'settle' | null
  /** Why what would make it go on can't be done yet. */
  readonly lacks: string | null
  /** The other deeds, each with why not yet. */
  readonly others: readonly { readonly verb: DeedName; readonly lacks: string | null }[]
}

/** The one deed that comes next, and the others, of what the server says may be done. */
export function wayOn(status: ApplicationStatus, next: readonly Next[]): Way {
  const { deeds, section = null } = ways[status]
  const known = (verb: DeedName) => next.find((one) => one.verb === verb)
  const possible = deeds.filter((verb) => known(verb)?.refusal === null)
  const [first] = deeds.filter((verb) => known(verb) !== undefined)
  const primary = possible[0] ?? null
  const lacks = first === undefined || first === primary ? null : (known(first)?.refusal?.sentence ?? null)
  const others = next.flatMap(({ verb, refusal }) =>
    Object.hasOwn(deedForms, verb) && verb !== primary ? [{ verb: verb as DeedName, lacks: refusal?.sentence ?? null }] : [],
  )
  return { primary, section: first === undefined ? section : null, lacks, others }
}
