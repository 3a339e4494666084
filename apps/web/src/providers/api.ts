import { HttpError } from 'react-admin'
import { currentLanguage } from './language'
import { announceExpiry } from './session-expiry'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface RequestOptions {
  /** Objects and arrays travel as JSON, absent values not at all. */
  query?: Readonly<Record<string, unknown>> | undefined
  /** A form or a file goes as it is, anything else as JSON. */
  body?: unknown
  headers?: Readonly<Record<string, string>> | undefined
  signal?: AbortSignal | undefined
  /** Sent to its end even if the page closes meanwhile. */
  keepalive?: boolean | undefined
}

/** The body of every error of the API; `errors` goes to each field of a form. */
export interface ErrorBody {
  message: string
  code: string
  errors: Record<string, string>
  params: Record<string, unknown>
}

/**
 * Sends one request to the API and gives its JSON (`null` when the reply is empty).
 * @throws HttpError with the status and an `ErrorBody`; status 0 when the server does not answer.
 */
export async function request(method: Method, path: string, options: RequestOptions = {}): Promise<unknown> {
  return json(await send(method, path, options))
}

/** Same as `request`, for who needs the headers or the raw body of the reply. */
export async function send(
  method: Method,
  path: string,
  { query, body, headers, signal, keepalive }: RequestOptions = {},
): Promise<Response> {
  const raw = body === undefined || body instanceof FormData || body instanceof Blob || typeof body === 'string'
  const response = await fetch(`/api${path}${queryString(query)}`, {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      'Accept-Language': currentLanguage(),
      ...(raw ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw ? (body as FormData | Blob | string) : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
    ...(keepalive ? { keepalive } : {}),
  }).catch((failure: unknown) => {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw refusal(0, unreachable)
  })
  if (response.ok) return response
  if (response.status === 401 && !path.startsWith('/auth/')) announceExpiry()
  throw refusal(response.status, await json(response).catch(() => null))
}

/** `?name=value…` of the values present, or nothing. */
export function queryString(query: RequestOptions['query'] = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null)
  if (pairs.length === 0) return ''
  return `?${new URLSearchParams(pairs.map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]))}`
}

async function json(response: Response): Promise<unknown> {
  const text = await response.text()
  return text === '' ? null : (JSON.parse(text) as unknown)
}

/** What a proxy answers in HTML for a server that is stopped. */
const gateway: ReadonlySet<number> = new Set([502, 503, 504])
const unreachable = { message: 'api.unreachable', code: 'unreachable' }

// A proxy in front of the API may answer HTML: the fields are still all there.
function refusal(status: number, body: unknown): HttpError {
  const otherwise: Partial<ErrorBody> = gateway.has(status) ? unreachable : {}
  const given = typeof body === 'object' && body !== null ? (body as Partial<ErrorBody>) : otherwise
  const complete = {
    ...given,
    message: given.message ?? 'api.failed',
    code: given.code ?? 'failed',
    errors: given.errors ?? {},
    params: given.params ?? {},
  }
  return new HttpError(complete.message, status, complete)
}
