import { labels } from '@ancrage/contract/labels'
import { useTranslate } from 'react-admin'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { fieldSaid } from '../form/field-said'
import styles from './PersonPage.module.css'
import type { PersonPageReply } from './person-page'

const shown = ['careerStatus', 'practiceMode', 'specialtyCode', 'rpps', 'organisationId', 'position', 'birthYear', 'languages'] as const
const followed = ['origin', 'advisorId', 'tags'] as const

/** The rest of the record, field by field; what is not known is not drawn. */
export function SituationPanel({ page: { person, organisationName, advisorName } }: { page: PersonPageReply }) {
  const translate = useTranslate()
  const language = useLanguage()
  const names: Partial<Record<string, string | null>> = { organisationId: organisationName, advisorId: advisorName }
  const facts = [...shown, ...followed].flatMap((field) => {
    const said = field in names ? names[field] : fieldSaid(field, person[field], language)
    return said ? [{ field, said }] : []
  })
  return (
    <Panel title={translate('people.situation')}>
      {facts.length === 0 ? (
        <p className={styles.none}>{translate('people.no_situation')}</p>
      ) : (
        <dl className={styles.facts}>
          {facts.map(({ field, said }) => (
            <div key={field} className={styles.fact}>
              <dt>{labels.people[field][language]}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  )
}
