import { type RequestOptions, send } from './api'

/**
 * Fetches a file of the API and saves it: never navigated to, so that no filter lands in the address or its history.
 * @throws HttpError as `request` does
 */
export async function download(path: string, query?: RequestOptions['query']): Promise<void> {
  const response = await send('GET', path, { query, headers: { Accept: '*/*' } })
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(response.headers.get('Content-Disposition')) ?? 'ancrage'
  link.click()
  URL.revokeObjectURL(address)
}

/** The name a `Content-Disposition` header gives a file (RFC 6266), accents included; null without one. */
export function fileName(header: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/i.exec(header ?? '')?.[1] ?? null
}
