import type { Reads } from './store'

/**
 * A query built once for each handle it is read by: building it costs more than running it. What changes from one request
 * to the next is a `sql.placeholder`, given to `execute`.
 */
export function preparedOnce<P>(prepare: (read: Reads) => P): (read: Reads) => P {
  const kept = new WeakMap<Reads, P>()
  return (read) => {
    const known = kept.get(read)
    if (known) return known
    const made = prepare(read)
    kept.set(read, made)
    return made
  }
}
