import type { SimulatedAid } from './use-simulation'

/** What has nothing to do with who asks, or where: told last, and folded. */
const aside = ['profession_excluded', 'profession_not_concerned', 'departement_required', 'scheme_closed', 'scheme_not_open']

export interface AidGroup<K extends string> {
  readonly key: K
  readonly aids: readonly SimulatedAid[]
}

/** The aids as they are read: ours, those of others, those of studies; then those refused, and those of no concern. */
export function groupsOf(results: readonly SimulatedAid[]) {
  const possible = results.filter(({ eligible }) => eligible)
  const others = results.filter(({ eligible }) => !eligible)
  const ofNoConcern = (aid: SimulatedAid) => aid.reasons.some(({ code }) => aside.includes(code))
  return {
    possible: filled<'managed' | 'informed' | 'studies'>([
      { key: 'managed', aids: possible.filter(({ managed, scholarship }) => managed && !scholarship) },
      { key: 'informed', aids: possible.filter(({ managed, scholarship }) => !managed && !scholarship) },
      { key: 'studies', aids: possible.filter(({ scholarship }) => scholarship) },
    ]),
    others: filled<'refused' | 'aside'>([
      { key: 'refused', aids: others.filter((aid) => !ofNoConcern(aid)) },
      { key: 'aside', aids: others.filter(ofNoConcern) },
    ]),
  }
}

function filled<K extends string>(groups: readonly AidGroup<K>[]): AidGroup<K>[] {
  return groups.filter(({ aids }) => aids.length > 0)
}
