/** Thirty-two signs that are not taken for one another when read aloud or copied by hand: no l, o, 0 or 1. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789'
const groups = 5
const groupLength = 4

/**
 * A password to hand over: five groups of four signs, a hundred random bits.
 * @param bytes as many random bytes as there are signs
 */
export function passwordFrom(bytes: Uint8Array): string {
  return Array.from({ length: groups }, (_, group) =>
    Array.from(bytes.subarray(group * groupLength, (group + 1) * groupLength), (byte) => signs[byte % signs.length]).join(''),
  ).join('-')
}

/** Another password to hand over each time. */
export function suggestedPassword(): string {
  return passwordFrom(crypto.getRandomValues(new Uint8Array(groups * groupLength)))
}
