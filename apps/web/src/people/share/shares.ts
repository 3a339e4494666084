import type { Share } from './use-proposal'

/** The proposal as it was corrected by hand: what is given to someone else is no longer by sector. */
export function handedTo(shares: readonly Share[], byHand: Readonly<Record<string, string>>): Share[] {
  return shares.map((share) => {
    const advisorId = byHand[share.id] ?? share.advisorId
    return advisorId === share.advisorId ? share : { ...share, advisorId, bySector: false }
  })
}
