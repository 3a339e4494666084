import { funderChoices } from '@ancrage/domain/aids/scheme'
import { useLanguage } from '../../ui/use-language'
import styles from './Simulate.module.css'
import { Unfold } from './Unfold'
import type { SimulatedAid } from './use-simulation'

/** The aids that are not possible, each with why; the waiting years say the day it will be. */
export function NotPossible({ title, aids, open }: { title: string; aids: readonly SimulatedAid[]; open: boolean }) {
  const language = useLanguage()
  return (
    <div className={styles.part} data-print={open}>
      <Unfold label={`${title} (${aids.length})`} open={open} heading>
        <ul className={styles.refused}>
          {aids.map(({ schemeKey, name, funder, reasons }) => (
            <li key={schemeKey}>
              <b>{name[language]}</b> <span className={styles.funder}>{funderChoices.labels[funder][language]}</span>
              {reasons
                .filter(({ kind }) => kind === 'blocks')
                .map(({ code, sentence }) => (
                  <p key={code}>{sentence}</p>
                ))}
            </li>
          ))}
        </ul>
      </Unfold>
    </div>
  )
}
