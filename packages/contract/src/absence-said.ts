import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'

/** What is said of an absence beside a name: until when, and who stands in. */
export const absenceSaid = z.object({ absenceId: id, userId: id, fromOn: day, untilOn: day, standInId: id })
export type AbsenceSaid = z.output<typeof absenceSaid>
