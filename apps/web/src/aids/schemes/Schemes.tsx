import { funderChoices } from '@ancrage/domain/aids/scheme'
import Button from '@mui/material/Button'
import { HandCoinsIcon } from '@phosphor-icons/react/dist/csr/HandCoins'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { AdminTitle } from '../../admin/AdminTitle'
import { Kept } from '../../admin/Kept'
import { Loading } from '../../layout/Loading'
import { EmptyState } from '../../ui/EmptyState'
import { LoadFailed } from '../../ui/LoadFailed'
import { SegmentedSwitch } from '../../ui/SegmentedSwitch'
import { useLanguage } from '../../ui/use-language'
import { BinnedSchemes } from './BinnedSchemes'
import { NewSchemeSheet } from './NewSchemeSheet'
import { SchemeRow } from './SchemeRow'
import styles from './Schemes.module.css'
import { type SchemeLine, useCatalogue, useMayEdit } from './use-schemes'

/** `/aid-schemes`: who gives what, for whoever may read it. */
export function Schemes() {
  return (
    <Kept permission="aid_schemes.read">
      <Catalogue />
    </Kept>
  )
}

const shows = ['all', 'managed', 'informative'] as const
type Show = (typeof shows)[number]
const isShown: Readonly<Record<Show, (line: SchemeLine) => boolean>> = {
  all: () => true,
  managed: ({ managed }) => managed,
  informative: ({ managed }) => !managed,
}

function Catalogue() {
  const translate = useTranslate()
  const language = useLanguage()
  const { data, error, refetch } = useCatalogue()
  const mayEdit = useMayEdit()
  const [search, setSearch] = useSearchParams()
  const [adding, setAdding] = useState(false)
  const show = shows.find((one) => one === search.get('show')) ?? 'all'
  const shown = (data ?? []).filter(isShown[show])
  const groups = funderChoices.values
    .map((funder) => ({ funder, lines: shown.filter((line) => line.funder === funder) }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <>
      <AdminTitle
        title={translate('aid_schemes.title')}
        note={translate('aid_schemes.lead')}
        notePlace="under"
        {...(!mayEdit && { back: { to: '/aids/simulate', label: translate('aid_simulation.title') } })}
      >
        {mayEdit && (
          <Button variant="contained" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {translate('aid_schemes.new')}
          </Button>
        )}
      </AdminTitle>
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <SegmentedSwitch
          label={translate('aid_schemes.show')}
          options={shows.map((value) => ({ value, label: translate(`aid_schemes.shows.${value}`) }))}
          value={show}
          onChange={(value) => setSearch(value === 'all' ? {} : { show: value }, { replace: true })}
        />
      )}
      {data && groups.length === 0 && (
        <EmptyState Icon={HandCoinsIcon} title={translate('aid_schemes.none')}>
          {translate('aid_schemes.none_hint')}
        </EmptyState>
      )}
      {groups.map(({ funder, lines }) => (
        <section key={funder} className={styles.group} aria-labelledby={`funder-${funder}`}>
          <h2 id={`funder-${funder}`} className={styles.funder}>
            {funderChoices.labels[funder][language]} <span className={styles.count}>{lines.length}</span>
          </h2>
          <ul className={styles.shelf}>
            {lines.map((line) => (
              <SchemeRow key={line.id} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {mayEdit && <BinnedSchemes />}
      {adding && <NewSchemeSheet models={data ?? []} onClose={() => setAdding(false)} />}
    </>
  )
}
