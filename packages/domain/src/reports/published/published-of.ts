import type { SessionFigures } from '../session-figures'
import { publishComparisons } from './comparisons'
import { publishIndicators } from './indicators'
import { type Ledger, openLedger } from './ledger'
import { publishBudget, publishInstallations, publishTerritory } from './places'
import { publishTables } from './tables'

/** Every number of a session's figures that may have to be kept back, with all that ties them together. */
export function publishedOf(figures: SessionFigures): Pick<Ledger, 'cells' | 'sums'> {
  const ledger = openLedger()
  publishIndicators(ledger, figures)
  publishTables(ledger, figures)
  publishInstallations(ledger, figures)
  publishBudget(ledger, figures)
  publishTerritory(ledger, figures)
  publishComparisons(ledger, figures)
  return ledger
}
