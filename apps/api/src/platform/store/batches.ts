/** Rows a statement inserts at once: well under the parameters an engine takes. */
const batch = 500

/** Rows in lots that one statement may insert. */
export function* inBatches<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch)
}
