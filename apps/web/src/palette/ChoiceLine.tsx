import { journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { ListMagnifyingGlassIcon } from '@phosphor-icons/react/dist/csr/ListMagnifyingGlass'
import { useTranslate } from 'react-admin'
import { personName, personPlace } from '../tasks/person-words'
import { taskIcons } from '../tasks/task-icons'
import { Initials } from '../ui/Initials'
import { useLanguage } from '../ui/use-language'
import type { FoundPerson, PaletteChoice } from './choices'
import styles from './Palette.module.css'
import { sayKeys } from './say-keys'
import { useSaidWhen } from './use-said-when'

/** One line of the palette: what it is, and where Enter leads. */
export function ChoiceLine({ choice }: { choice: PaletteChoice }) {
  const translate = useTranslate()
  const language = useLanguage()
  const when = useSaidWhen()
  if (choice.kind === 'person') return <PersonLine person={choice.person} />
  if (choice.kind === 'task') {
    const Icon = taskIcons[choice.said.kind]
    return (
      <span className={styles.line}>
        <Icon size={20} aria-hidden />
        <span className={styles.task}>
          {choice.said.title} <span className={styles.place}>{when(choice.said)}</span>
        </span>
      </span>
    )
  }
  if (choice.kind === 'directory') {
    return (
      <span className={styles.line}>
        <ListMagnifyingGlassIcon size={20} aria-hidden />
        <span className={styles.name}>{translate('palette.directory', { q: choice.q })}</span>
      </span>
    )
  }
  return (
    <span className={styles.line}>
      <choice.Icon size={20} aria-hidden />
      <span className={styles.name}>{choice.label}</span>
      {choice.keys && <kbd className={styles.key}>{sayKeys(choice.keys, language)}</kbd>}
    </span>
  )
}

function PersonLine({ person }: { person: FoundPerson }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { journey } = person
  const stands =
    journey &&
    (journey.status === 'active' && journey.phase ? phaseChoices.labels[journey.phase] : journeyStatusChoices.labels[journey.status])
  return (
    <span className={styles.line}>
      <Initials name={`${person.firstName} ${person.lastName}`} />
      <span className={styles.name}>
        {personName(person, language)} <span className={styles.place}>{personPlace(person, person.communeName, language)}</span>
      </span>
      <span className={styles.aside}>{stands ? stands[language] : translate('palette.record')}</span>
    </span>
  )
}
