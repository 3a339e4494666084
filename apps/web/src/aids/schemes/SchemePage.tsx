import { funderChoices, legalFormChoices } from '@ancrage/domain/aids/scheme'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { HttpError, useNavigate, useParams, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { AdminTitle } from '../../admin/AdminTitle'
import { Kept } from '../../admin/Kept'
import { Loading } from '../../layout/Loading'
import { NotFound } from '../../layout/NotFound'
import type { Refused } from '../../providers/refused'
import { FormProblem } from '../../ui/form/FormProblem'
import { LoadFailed } from '../../ui/LoadFailed'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { EditionPieces } from './EditionPieces'
import { EditionSource } from './EditionSource'
import { Editions, editionTitle } from './Editions'
import { RulesSaid } from './RulesSaid'
import { SchemeMenu } from './SchemeMenu'
import styles from './SchemePage.module.css'
import { SchemeWordsSheet } from './SchemeWordsSheet'
import { type Scheme, useMayEdit, useScheme } from './use-schemes'

/** `/aid-schemes/:id`, for whoever reads the catalogue. */
export function SchemePage() {
  const { id } = useParams<{ id: string }>()
  return (
    <Kept permission="aid_schemes.read">
      <OneScheme key={id} id={id} />
    </Kept>
  )
}

function OneScheme({ id }: { id: string }) {
  const { data, error, refetch } = useScheme(id)
  if (data) return <SchemeSheet scheme={data} />
  if (error instanceof HttpError && (error.status === 404 || error.status === 400)) return <NotFound />
  return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
}

/** An aid: one of its versions as sentences, the one in force unless another is asked for, and the list of all. */
function SchemeSheet({ scheme }: { scheme: Scheme }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const mayEdit = useMayEdit()
  const [search, setSearch] = useSearchParams()
  const [editing, setEditing] = useState(false)
  const [problem, setProblem] = useState<Refused | null>(null)
  const numberOf = (number: number) => scheme.editions.find((edition) => edition.number === number)
  const shown = numberOf(Number(search.get('version'))) ?? numberOf(scheme.inForce ?? 0) ?? scheme.editions[0]
  const about = [
    funderChoices.labels[scheme.funder][language],
    legalFormChoices.labels[scheme.legalForm][language],
    translate(scheme.managed ? 'aid_schemes.managed' : 'aid_schemes.informative'),
  ].join(' · ')
  const writable = mayEdit && scheme.archivedAt === null
  return (
    <>
      <AdminTitle
        title={scheme.name[language]}
        note={about}
        notePlace="under"
        back={{ to: '/aid-schemes', label: translate('aid_schemes.title') }}
      >
        {writable && (
          <>
            <Button onClick={() => setEditing(true)}>{translate('aid_schemes.edit_words')}</Button>
            <Button variant="contained" onClick={() => navigate(`/aid-schemes/${scheme.id}/edition`)}>
              {translate('aid_schemes.new_version')}
            </Button>
            <SchemeMenu scheme={scheme} onRefused={setProblem} />
          </>
        )}
      </AdminTitle>
      <FormProblem problem={problem} />
      {scheme.archivedAt !== null && <p className={styles.gone}>{translate('aid_schemes.in_bin')}</p>}
      {shown && (
        <div className={styles.columns}>
          <div className={styles.main}>
            <Panel title={translate('aid_schemes.rules')} note={editionTitle(shown, scheme, { translate, language })}>
              <RulesSaid rules={shown.rules} />
            </Panel>
            <EditionPieces pieces={shown.rules.pieces} />
          </div>
          <div className={styles.aside}>
            <EditionSource edition={shown} />
            <Editions scheme={scheme} shown={shown} onShow={(number) => setSearch({ version: String(number) }, { replace: true })} />
          </div>
        </div>
      )}
      {editing && <SchemeWordsSheet scheme={scheme} onClose={() => setEditing(false)} />}
    </>
  )
}
