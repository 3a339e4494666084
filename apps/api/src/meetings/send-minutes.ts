import type { contract } from '@ancrage/contract/index'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { writeDocx } from '../aids/letters/write-docx'
import { writePdf } from '../aids/letters/write-pdf'
import { record } from '../audit/record'
import type { Asking } from '../platform/http/actor'
import type { Call } from '../platform/http/mount'
import { tables } from '../schema/tables'
import { followedBefore } from './before'
import { decided } from './decided'
import { readMeeting } from './load'
import { type Minutes, minutesBlocks, minutesTitle } from './minutes-blocks'
import { committeeOf } from './read-page'

const { decisions, meetingItems } = tables

export type Form = 'pdf' | 'docx'

const mediaTypes: Readonly<Record<Form, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Sends the minutes of a meeting as a file, and says in the journal that they went out. */
export async function sendMinutes(call: Call<(typeof contract.meetings)['pdf']>, form: Form): Promise<never> {
  const { id } = call.params
  const minutes = await readMinutes(call, id)
  const title = minutesTitle(minutes)
  const blocks = minutesBlocks(minutes)
  const file = form === 'pdf' ? await writePdf({ title, reference: title, blocks }) : await writeDocx({ title, blocks })
  await call.write((command) =>
    record(command, { action: 'meeting.exported', subject: { resource: 'meetings', id }, changes: { form: [null, form] } }),
  )
  const name = minutes.toCome ? 'ordre-du-jour' : 'compte-rendu'
  void call.reply
    .header('content-type', mediaTypes[form])
    .header('content-disposition', `attachment; filename="${name}-${minutes.meeting.heldOn}.${form}"`)
    .header('content-security-policy', "sandbox; default-src 'none'")
  return file as never
}

/** What the minutes say: of each point, its title and its minutes alone are read. */
async function readMinutes(asking: Asking, id: string): Promise<Minutes> {
  const { read, today } = asking
  const meeting = await readMeeting(asking, id)
  const [committee, followed, items, taken] = await Promise.all([
    committeeOf(read, meeting.committeeId),
    followedBefore(read, meeting, today),
    read
      .select({ id: meetingItems.id, title: meetingItems.title, minutes: meetingItems.minutes })
      .from(meetingItems)
      .where(and(eq(meetingItems.meetingId, id), isNull(meetingItems.archivedAt)))
      .orderBy(asc(meetingItems.position), asc(meetingItems.id)),
    decided(read, eq(decisions.meetingId, id)),
  ])
  return { body: committee.name, meeting, followed, items, decisions: taken, toCome: meeting.heldOn > today }
}
