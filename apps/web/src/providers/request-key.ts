/** A key no other request bears, for `Idempotency-Key`; made without the secure context that `randomUUID` asks for. */
export function newRequestKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
