import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { SpecGroups } from '../pipelines/SpecGroups'
import { emptyFields, textOf } from '../ui/form/field-spec'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import { useLanguage } from '../ui/use-language'
import { valuesOfWords, wordsGroups, wordsOf } from './playbook-words'
import type { Playbook } from './use-playbooks'

type Words = Pick<Playbook, 'name' | 'journeyTypes'>

export interface WordsSheetProps {
  words: Words
  /** What the server said no to, by field. */
  refused: Readonly<Record<string, string>>
  onApply: (words: Words) => void
  onClose: () => void
}

/** The name and the types of a playbook being edited: applied to the page, saved with it. */
export function WordsSheet({ words, refused, onApply, onClose }: WordsSheetProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const [values, setValues] = useState(() => valuesOfWords(words))
  const [empty, setEmpty] = useState<readonly string[]>([])
  const groups = wordsGroups(language, translate)
  const apply = () => {
    const missing = emptyFields(
      groups.flatMap(({ specs }) => specs),
      values,
    )
    setEmpty(missing)
    if (missing.length > 0) return focusFirstProblem()
    onApply(wordsOf(values))
    onClose()
  }
  const stillEmpty = empty.filter((name) => textOf(values, name) === '')
  const errors = { ...refused, ...Object.fromEntries(stillEmpty.map((name) => [name, translate('fill.required')])) }
  return (
    <Sheet
      title={translate('playbooks.words_title')}
      onClose={onClose}
      onSubmit={apply}
      foot={
        <>
          <Button type="submit" variant="contained">
            {translate('playbooks.apply')}
          </Button>
          <Button onClick={onClose}>{translate('fill.cancel')}</Button>
        </>
      }
    >
      <SpecGroups groups={groups} values={values} errors={errors} onChange={setValues} />
    </Sheet>
  )
}
