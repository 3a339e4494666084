import type { LightMyRequestResponse } from 'fastify'
import type { Persona, TestApp } from './app'

/** Sends the bytes of a file to a route that reads one, its reading in the address. */
export function sendFile(
  site: TestApp,
  path: string,
  file: string | Buffer,
  query: Record<string, string>,
  by: Persona = 'manager',
): Promise<LightMyRequestResponse> {
  return site.as(by).inject({
    method: 'POST',
    url: `/api/${path}?${new URLSearchParams(query)}`,
    payload: Buffer.from(file),
    headers: { 'content-type': 'application/octet-stream' },
  })
}
