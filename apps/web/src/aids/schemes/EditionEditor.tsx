import { schemeRules } from '@ancrage/domain/aids/scheme'
import Button from '@mui/material/Button'
import { useNavigate, useTranslate } from 'react-admin'
import { AdminTitle } from '../../admin/AdminTitle'
import { DraftLine } from '../../drafts/DraftLine'
import { Fields } from '../../ui/form/Fields'
import { FormProblem } from '../../ui/form/FormProblem'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import styles from './EditionEditor.module.css'
import { EditionRows } from './EditionRows'
import { editionOf, type RowList } from './edition-form'
import { type Section, sectionSpecs } from './edition-specs'
import { RulesSaid } from './RulesSaid'
import { useEditionDraft } from './use-edition-draft'
import { type Scheme, useCatalogue } from './use-schemes'

/** What a version is written by, in order: a section of fields, or a list. */
const parts: readonly (Section | RowList)[] = [
  'validity',
  'terms',
  'conditions',
  'payment',
  'schedule',
  'commitment',
  'incompatibilities',
  'pieces',
  'source',
]
const lists: readonly string[] = ['terms', 'schedule', 'incompatibilities', 'pieces']

/** The next version of an aid, begun from the latest: typed at the left, read back as sentences at the right. */
export function EditionEditor({ scheme }: { scheme: Scheme }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const { data = [] } = useCatalogue()
  const schemes = data.map(({ key, name }) => ({ value: key, label: name[language] }))
  const words = { language, translate, schemes }
  const { draft, kept, restart, change, errors, saving, save } = useEditionDraft(scheme, words)
  const back = `/aid-schemes/${scheme.id}`
  const number = (scheme.editions[0]?.number ?? 0) + 1
  const read = editionOf(draft)
  const rules = read.edition ? schemeRules.safeParse(read.edition.rules) : null
  const submit = async () => {
    if (await save()) navigate(back)
  }
  return (
    <form
      noValidate
      data-edition
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <AdminTitle
        title={translate('aid_schemes.version_title', { number })}
        note={translate('aid_schemes.version_lead')}
        notePlace="under"
        back={{ to: back, label: scheme.name[language] }}
      />
      <div className={styles.columns}>
        <div className={styles.parts}>
          {parts.map((part) => (
            <fieldset key={part} className={styles.part}>
              <legend className={styles.legend}>{translate(`aid_schemes.part.${part}.title`)}</legend>
              <p className={styles.hint}>{translate(`aid_schemes.part.${part}.hint`)}</p>
              {lists.includes(part) ? (
                <EditionRows
                  list={part as RowList}
                  rows={draft[part as RowList]}
                  words={words}
                  errors={errors}
                  onChange={(rows) => change({ ...draft, [part]: rows })}
                />
              ) : (
                <div className={styles.fields}>
                  <Fields
                    autoFocus={part === 'validity'}
                    specs={sectionSpecs(part as Section, draft.values, words)}
                    values={draft.values}
                    errors={errors}
                    onChange={(name, value) => change({ ...draft, values: { ...draft.values, [name]: value } })}
                  />
                </div>
              )}
            </fieldset>
          ))}
        </div>
        <div className={styles.reading} aria-live="polite">
          <Panel title={translate('aid_schemes.reading')}>
            {rules?.success ? <RulesSaid rules={rules.data} /> : <p className={styles.unread}>{translate('aid_schemes.unread')}</p>}
          </Panel>
        </div>
      </div>
      <div className={styles.foot}>
        <DraftLine draft={kept} onRestart={restart} />
        <FormProblem problem={saving.refused} />
        <Button onClick={() => navigate(back)}>{translate('fill.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={saving.pending}>
          {translate('aid_schemes.save_version', { number })}
        </Button>
      </div>
    </form>
  )
}
