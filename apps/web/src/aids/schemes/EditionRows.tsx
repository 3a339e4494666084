import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useTranslate } from 'react-admin'
import { newRequestKey } from '../../providers/request-key'
import { Fields } from '../../ui/form/Fields'
import { FormProblem } from '../../ui/form/FormProblem'
import styles from './EditionEditor.module.css'
import { errorsUnder } from './edition-errors'
import { blankRows, type Row, type RowList } from './edition-form'
import { rowSpecs, type SpecWords } from './edition-specs'

export interface EditionRowsProps {
  list: RowList
  rows: readonly Row[]
  words: SpecWords
  errors: Readonly<Record<string, string>>
  onChange: (rows: readonly Row[]) => void
}

/** A list of a version: each line with its fields, one more or one less. */
export function EditionRows({ list, rows, words, errors, onChange }: EditionRowsProps) {
  const translate = useTranslate()
  const whole = errors[`rules.${list}`]
  return (
    <>
      <ol className={styles.rows} data-list={list}>
        {rows.map((row, at) => (
          <li key={row.key} className={styles.row}>
            <fieldset className={styles.line}>
              <legend className={styles.rank}>{translate(`aid_schemes.row.${list}.rank`, { number: at + 1 })}</legend>
              <div className={styles.fields}>
                <Fields
                  autoFocus={false}
                  specs={rowSpecs(list, row.values, words)}
                  values={row.values}
                  errors={errorsUnder(errors, `rules.${list}.${at}.`)}
                  onChange={(name, value) =>
                    onChange(rows.map((one) => (one.key === row.key ? { ...one, values: { ...one.values, [name]: value } } : one)))
                  }
                />
              </div>
              <IconButton
                className={styles.remove}
                aria-label={translate(`aid_schemes.row.${list}.remove`, { number: at + 1 })}
                onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
              >
                <TrashIcon size={18} aria-hidden />
              </IconButton>
            </fieldset>
          </li>
        ))}
      </ol>
      <FormProblem problem={whole === undefined ? null : { message: whole }} />
      <Button
        className={styles.add}
        startIcon={<PlusIcon size={18} aria-hidden />}
        onClick={() => onChange([...rows, { key: newRequestKey(), values: blankRows[list] }])}
      >
        {translate(`aid_schemes.row.${list}.add`)}
      </Button>
    </>
  )
}
