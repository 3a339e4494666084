import { fieldSourceChoices, letterFieldNames, letterFields, letterLists } from '@ancrage/domain/aids/letters/letter-fields'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import styles from './LetterTemplates.module.css'

/** Every field a template may hold, what it says and where that is filled in; then its lists. */
export function FieldTable() {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <details className={styles.fields}>
      <summary>{translate('aid_letters.templates.fields')}</summary>
      <p className={styles.state}>{translate('aid_letters.templates.pdf_note')}</p>
      <table>
        <thead>
          <tr>
            {(['field', 'says', 'from'] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`aid_letters.templates.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {letterFieldNames.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{`{${name}}`}</code>
              </th>
              <td>{letterFields[name][language]}</td>
              <td>{fieldSourceChoices.labels[letterFields[name].from][language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className={styles.name}>{translate('aid_letters.templates.lists')}</h2>
      <ul>
        {Object.entries(letterLists).map(([list, names]) => (
          <li key={list}>
            <code>{`{#${list}} ${names.map((name) => `{${name}}`).join(' ')} {/${list}}`}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
