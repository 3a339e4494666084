/** Whom work was lately given to, the last first; forgotten with the page. */
let recent: readonly string[] = []

/** Remembers whom work was given to. */
export function rememberChoice(userId: string): void {
  recent = [userId, ...recent.filter((id) => id !== userId)]
}

/** The same people: those of the team first, then those lately chosen, then as they came. */
export function recentFirst<P extends { readonly id: string }>(people: readonly P[], team: readonly string[]): P[] {
  const order = [...team, ...recent]
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return people.toSorted((one, other) => place(one.id) - place(other.id))
}
