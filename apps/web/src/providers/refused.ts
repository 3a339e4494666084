import { HttpError } from 'react-admin'
import type { ErrorBody } from './api'

/** What the API said no to, ready for a form: a sentence, and one for each field. */
export type Refused = Pick<ErrorBody, 'message' | 'code' | 'errors' | 'params'>

/** The sentence to show beside the button: empty where the very same stands at a field. */
export function generalMessage(refused: Refused | null, fields: readonly string[]): string {
  if (!refused || fields.some((field) => refused.errors[field] === refused.message)) return ''
  return refused.message
}

/** Reads any failure of a call as a refusal; `message` may be an i18n key where the server did not speak. */
export function refusedBy(error: unknown): Refused {
  if (error instanceof HttpError && typeof error.body === 'object' && error.body !== null) {
    const { message, code, errors, params } = error.body as Partial<ErrorBody>
    return { message: message ?? error.message, code: code ?? 'failed', errors: errors ?? {}, params: params ?? {} }
  }
  return { message: 'api.failed', code: 'failed', errors: {}, params: {} }
}
