import { aidSchemes } from '@ancrage/contract/aid-schemes'
import { useTranslate } from 'react-admin'
import { SpecSheet } from '../../pipelines/SpecSheet'
import { call } from '../../providers/call'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { rulesToldAtManaged } from './rules-problem'
import { valuesOfWords, wordsGroups, wordsOf } from './scheme-words'
import type { Scheme } from './use-schemes'

/** What a scheme is called, who gives it and under which law: no version is made of it. */
export function SchemeWordsSheet({ scheme, onClose }: { scheme: Scheme; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  return (
    <SpecSheet<Scheme>
      title={translate('aid_schemes.words_title')}
      submit={translate('fill.save')}
      groups={() => wordsGroups(language, translate)}
      initial={valuesOfWords(scheme)}
      editing={{ resource: 'aid-schemes', record: scheme, valuesOf: valuesOfWords }}
      onSubmit={async (values, seen) => {
        const words = wordsOf(values)
        const body = { ...words, version: (seen ?? scheme).version }
        await rulesToldAtManaged(call(aidSchemes.save, { params: { id: scheme.id }, body }))
        say(translate('aid_schemes.saved', { name: words.name[language] }))
      }}
      onClose={onClose}
    />
  )
}
