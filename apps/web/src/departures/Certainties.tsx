import { type Certainty, certaintyChoices } from '@ancrage/domain/departures/departure'
import type { Icon } from '@phosphor-icons/react'
import { CircleIcon } from '@phosphor-icons/react/dist/csr/Circle'
import { CircleDashedIcon } from '@phosphor-icons/react/dist/csr/CircleDashed'
import { CircleHalfIcon } from '@phosphor-icons/react/dist/csr/CircleHalf'
import { FigureTo } from '../steering/FigureTo'
import { useLanguage } from '../ui/use-language'
import type { Calendar } from './calendar-years'
import styles from './Departures.module.css'

/** How sure a departure is, by the shape that goes with it. */
const shapes: Readonly<Record<Certainty, { Icon: Icon; weight: 'fill' | 'bold' }>> = {
  annonce: { Icon: CircleIcon, weight: 'fill' },
  probable: { Icon: CircleHalfIcon, weight: 'fill' },
  age: { Icon: CircleDashedIcon, weight: 'bold' },
}

/** A certainty in words with its shape. */
export function CertaintyWord({ certainty }: { certainty: Certainty }) {
  const { Icon, weight } = shapes[certainty]
  return (
    <span className={styles.certainty}>
      <Icon size={12} weight={weight} aria-hidden />
      {certaintyChoices.labels[certainty][useLanguage()]}
    </span>
  )
}

/** How many of each certainty, those without any left out; each number opens its list. */
export function Certainties({ counted, of }: { counted: Calendar['all']['certainties']; of: string }) {
  const language = useLanguage()
  return (
    <span className={styles.certainties}>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ certainty, ...figure }) => {
          const { Icon, weight } = shapes[certainty]
          return (
            <span key={certainty} className={styles.certainty}>
              <Icon size={12} weight={weight} aria-hidden />
              <FigureTo {...figure} label={`${certaintyChoices.labels[certainty][language]}, ${of}`} />
            </span>
          )
        })}
    </span>
  )
}
