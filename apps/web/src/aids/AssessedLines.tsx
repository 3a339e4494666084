import type { assessedLine, assessedReason } from '@ancrage/contract/aid-simulation'
import { ProhibitIcon } from '@phosphor-icons/react/dist/csr/Prohibit'
import { WarningIcon } from '@phosphor-icons/react/dist/csr/Warning'
import { useTranslate } from 'react-admin'
import type { z } from 'zod'
import { Money } from '../ui/Written'
import styles from './AssessedLines.module.css'

interface Assessed {
  readonly eligible: boolean
  readonly reasons: readonly z.output<typeof assessedReason>[]
  readonly lines: readonly z.output<typeof assessedLine>[]
  readonly baseCents: number
  readonly amountCents: number | null
}

/** What the rules give, line by line: what blocks and what is to be checked, what is retained, how much comes of it. */
export function AssessedLines({ assessed }: { assessed: Assessed }) {
  const translate = useTranslate()
  const { reasons, lines, baseCents, amountCents, eligible } = assessed
  const parts = [
    { part: 'base' as const, total: baseCents },
    { part: 'aid' as const, total: amountCents },
  ]
  return (
    <div className={styles.assessed}>
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map(({ code, kind, sentence }) => {
            const Icon = kind === 'blocks' ? ProhibitIcon : WarningIcon
            return (
              <li key={`${code} ${sentence}`} data-kind={kind}>
                <Icon size={18} weight={kind === 'blocks' ? 'bold' : 'regular'} aria-hidden />
                <span>{sentence}</span>
              </li>
            )
          })}
        </ul>
      )}
      {parts.map(({ part, total }) => {
        const own = lines.filter((line) => line.part === part)
        if (own.length === 0 || total === null) return null
        return (
          <dl key={part} className={styles.lines}>
            {own.map(({ code, sentence, amountCents: cents }, rank) => (
              <div key={`${code} ${rank}`}>
                <dt>{sentence}</dt>
                <dd>
                  <Money cents={cents} />
                </dd>
              </div>
            ))}
            <div data-total>
              <dt>{translate(`aid_applications.calculation.${part}`)}</dt>
              <dd>
                <Money cents={total} />
              </dd>
            </div>
          </dl>
        )
      })}
      {eligible && amountCents === null && <p className={styles.none}>{translate('aid_applications.calculation.none')}</p>}
    </div>
  )
}
