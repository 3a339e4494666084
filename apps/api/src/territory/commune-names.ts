import { communeOfCode } from '@ancrage/reference/territory'

/** A commune as it is called; its code where nobody knows it. */
export function communeName(code: string): string {
  return communeOfCode(code)?.name ?? code
}
