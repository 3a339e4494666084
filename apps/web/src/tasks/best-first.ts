import { searchText } from '@ancrage/domain/kernel/search-text'

/**
 * Those whose very name begins by what was typed, word for word, before those found by their mail or commune: Enter
 * takes the first.
 */
export function bestFirst<P extends { firstName: string; lastName: string }>(found: readonly P[], typed: string): P[] {
  const words = searchText(typed).split(' ').filter(Boolean)
  const misses = ({ firstName, lastName }: P) => {
    const names = searchText(`${firstName} ${lastName}`).split(/[ '-]/)
    return words.filter((word) => !names.some((name) => name.startsWith(word))).length
  }
  return [...found].sort((one, other) => misses(one) - misses(other))
}
