import type { messages } from '@ancrage/contract/messages'
import type { WrittenBodyOf } from '@ancrage/contract/route'
import type { QuickTarget } from '../layout/quick-actions'
import type { Person } from '../tasks/PersonPicker'
import { type FieldValues, textOf } from '../ui/form/field-spec'

/** A message as it is typed, and kept until it is passed on. */
export interface MessageForm {
  /** Whom it is about once chosen; absent as long as whoever is on screen is meant. */
  readonly personId?: string | null
  /** What is typed of someone new; null for someone of the directory. */
  readonly caller: FieldValues | null
  readonly summary: string
  /** Empty as long as whoever follows the person is meant. */
  readonly assigneeId: string
}

export const blankMessage: MessageForm = { caller: null, summary: '', assigneeId: '' }

/** Whether losing it would be losing what someone said. */
export function isWorth({ caller, summary }: MessageForm): boolean {
  return summary.trim() !== '' || Object.values(caller ?? {}).some((value) => String(value).trim() !== '')
}

/** Whom the sheet is about: the one chosen, else whoever is on screen. */
export function aboutOf({ personId }: MessageForm, target: QuickTarget): QuickTarget {
  if (personId === undefined) return target
  return personId === null ? {} : { personId }
}

/** A message ready to be passed on, or nearly. */
export interface MessageDraft {
  readonly person: Pick<Person, 'id'> | null
  readonly caller: FieldValues | null
  readonly summary: string
  readonly assigneeId: string
}

/** What is still to be said, by the path of the body. */
export function missingIn({ person, caller, summary, assigneeId }: MessageDraft): string[] {
  const names = caller ? ['lastName', 'firstName'].filter((name) => textOf(caller, name) === '').map((name) => `newPerson.${name}`) : []
  return [
    ...(caller === null && person === null ? ['personId'] : []),
    ...names,
    ...(summary.trim() === '' ? ['summary'] : []),
    ...(assigneeId === '' ? ['assigneeId'] : []),
  ]
}

/** What is sent. */
export function bodyOf({ person, caller, summary, assigneeId }: MessageDraft): WrittenBodyOf<typeof messages> {
  const newPerson = caller && {
    lastName: textOf(caller, 'lastName'),
    firstName: textOf(caller, 'firstName'),
    phone: textOf(caller, 'phone'),
  }
  return { personId: caller ? null : (person?.id ?? null), newPerson, summary: summary.trim(), assigneeId }
}
