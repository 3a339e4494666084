import { communeOfCode, findCommune } from '@ancrage/reference/territory'

/** What a cell says of a commune: its code, the code of one merged since, or its name; null when it says none. */
export function communeIn(cell: string): string | null {
  const code = looksCoded(cell) ? cell.trim().toUpperCase().padStart(5, '0') : null
  const found = code ? communeOfCode(code) : (findCommune({ name: cell }).commune ?? null)
  return found?.code ?? null
}

/** Whether a cell may be the code of a commune; a spreadsheet eats the zero of 01400. */
export function looksCoded(cell: string): boolean {
  return /^[\dAB]{4,5}$/i.test(cell.trim())
}
