const mostOpen = 6
const openWhenFolding = 5

/** The last steps of a long pipeline start folded, so that the work in hand fits the width of a desk. */
export function foldedAtFirst(stepIds: readonly string[]): ReadonlySet<string> {
  return new Set(stepIds.length > mostOpen ? stepIds.slice(openWhenFolding) : [])
}
