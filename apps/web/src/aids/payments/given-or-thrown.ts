import type { bulkReply } from '@ancrage/contract/resource'
import { sentence } from '@ancrage/contract/sentences'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { RefusalParams } from '@ancrage/domain/kernel/refusal'
import { HttpError } from 'react-admin'
import type { z } from 'zod'

/** What a bulk route refused of the one record it was sent, thrown as the refusal it is: a form shows it like any other. */
export function givenOrThrown({ failed: [refusal] }: z.output<typeof bulkReply>, language: Language): void {
  if (!refusal) return
  const { code, params } = refusal
  const message = sentence(code, params as RefusalParams, language)
  throw new HttpError(message, 409, { message, code, errors: {}, params })
}
