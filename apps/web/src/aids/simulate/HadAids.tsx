import type { aidSchemes } from '@ancrage/contract/aid-schemes'
import type { RecordOf } from '@ancrage/contract/resource'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useGetList, useTranslate } from 'react-admin'
import { PickField } from '../../people/form/PickField'
import { Fields } from '../../ui/form/Fields'
import { useLanguage } from '../../ui/use-language'
import styles from './Simulate.module.css'
import type { TypedAid } from './simulate-address'

interface HadAidsProps {
  had: readonly TypedAid[]
  errors: Readonly<Record<string, string>>
  onChange: (had: readonly TypedAid[]) => void
}

const every = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'key', order: 'ASC' } } as const

/** Aids had already by someone who is not in the directory: which, how much, when. */
export function HadAids({ had, errors, onChange }: HadAidsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { data = [] } = useGetList<RecordOf<typeof aidSchemes>>('aid-schemes', every, { enabled: had.length > 0, staleTime: 60_000 })
  const options = data.map(({ key, name }) => ({ value: key, label: name[language] }))
  const set = (at: number, changes: Partial<TypedAid>) => onChange(had.map((aid, index) => (index === at ? { ...aid, ...changes } : aid)))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{translate('aid_simulation.had_before')}</legend>
      {had.map((aid, index) => (
        <div key={index} className={styles.had}>
          <PickField
            name={`previous.${index}.schemeKey`}
            label={translate('aid_simulation.had_scheme')}
            options={options}
            value={aid.schemeKey}
            onChange={(schemeKey) => set(index, { schemeKey })}
            error={errors[`previous.${index}.schemeKey`]}
          />
          <IconButton
            aria-label={translate('aid_simulation.had_remove', { rank: index + 1 })}
            onClick={() => onChange(had.toSpliced(index, 1))}
          >
            <XIcon size={20} aria-hidden />
          </IconButton>
          <div className={styles.pair}>
            <Fields
              specs={[
                { kind: 'money', name: `had.${index}`, label: translate('aid_simulation.had_amount') },
                { kind: 'day', name: 'signedOn', label: translate('aid_simulation.had_on') },
              ]}
              values={{ [`had.${index}`]: aid.amount, signedOn: aid.signedOn }}
              errors={errors}
              autoFocus={false}
              onChange={(name, value) => set(index, name === 'signedOn' ? { signedOn: String(value) } : { amount: String(value) })}
            />
          </div>
        </div>
      ))}
      <Button
        variant="text"
        startIcon={<PlusIcon size={20} aria-hidden />}
        onClick={() => onChange([...had, { schemeKey: '', amount: '', signedOn: '' }])}
      >
        {translate('aid_simulation.had_add')}
      </Button>
    </fieldset>
  )
}
