import { categoryChoices } from '@ancrage/domain/people/person'
import { useTranslate } from 'react-admin'
import { formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { FigureTo } from '../FigureTo'
import { Columns } from '../figure/Columns'
import { Figure } from '../figure/Figure'
import { Legend } from '../figure/Legend'
import { categoryLooks } from '../figure/series'
import styles from './Evolution.module.css'
import { contactsFile } from './evolution-files'
import { categoriesOf, contactColumns, type EvolutionReply, semesterName } from './evolution-view'
import { useUnplaced } from './use-unplaced'

/** « Qui nous contacte »: people met, semester by semester, by kind. */
export function ContactsFigure({ contacts }: { contacts: EvolutionReply['contacts'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const speech = { translate, language }
  const { semesters, definition, unplaced } = contacts
  const left = useUnplaced(unplaced)
  const categories = categoriesOf(semesters)
  const labelOf = (category: (typeof categories)[number]) => categoryChoices.labels[category][language]
  const isTyped = semesters.some(({ opening }) => opening !== null)
  const heads = [
    translate('evolution.semester'),
    translate('evolution.contacts.head'),
    ...categories.map(labelOf),
    ...(isTyped ? [translate('evolution.typed')] : []),
  ]
  const of = (one: (typeof semesters)[number], category: string) => one.split.find((part) => part.category === category)
  const legend = [
    ...categories.map((category) => ({
      key: category,
      label: labelOf(category),
      look: categoryLooks[category] as (typeof categoryLooks)[string],
    })),
    ...(isTyped ? [{ key: 'typed', label: translate('evolution.typed'), look: null }] : []),
  ]
  const title = translate('evolution.contacts.question')
  return (
    <Figure
      title={title}
      definition={translate('evolution.contacts.how', { definition })}
      notes={[translate('evolution.whole'), ...left]}
      file={contactsFile(contacts, speech)}
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {semesters.map((one) => (
              <tr key={one.from}>
                <th scope="row">{semesterName(one, speech)}</th>
                <td>
                  <FigureTo {...one.all} label={translate('evolution.contacts.said', { when: semesterName(one, speech) })} />
                </td>
                {categories.map((category) => {
                  const part = of(one, category)
                  return (
                    <td key={category}>{part ? <FigureTo {...part} label={`${labelOf(category)}, ${semesterName(one, speech)}`} /> : 0}</td>
                  )
                })}
                {isTyped && <td>{one.opening === null ? '—' : formatNumber(one.opening, language)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Legend items={legend} />
      <Columns label={title} columns={contactColumns(semesters, speech)} />
    </Figure>
  )
}
