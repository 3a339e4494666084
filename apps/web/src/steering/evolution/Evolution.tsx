import { ContactsFigure } from './ContactsFigure'
import styles from './Evolution.module.css'
import type { EvolutionReply } from './evolution-view'
import { InstallationsFigure } from './InstallationsFigure'

/** « Évolution »: contacts and installations, time after time. */
export function Evolution({ reply: { contacts, installations } }: { reply: EvolutionReply }) {
  return (
    <div className={styles.evolution}>
      <ContactsFigure contacts={contacts} />
      <InstallationsFigure installations={installations} />
    </div>
  )
}
