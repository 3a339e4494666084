import type { interactions } from '@ancrage/contract/journeys'
import type { RecordOf } from '@ancrage/contract/resource'
import { request } from '../providers/api'
import type { ExchangeDraft } from './exchange-draft'

export type Exchange = RecordOf<typeof interactions>

/** Notes an exchange, once however often it is sent with one key. @throws HttpError */
export async function saveExchange(
  draft: ExchangeDraft,
  about: { personId: string; journeyId: string | null },
  key: string,
): Promise<Exchange> {
  const body = { kind: 'exchange', ...draft, ...about }
  return (await request('POST', '/interactions', { body, headers: { 'Idempotency-Key': key } })) as Exchange
}
