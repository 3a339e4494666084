import { aidSchemes } from '@ancrage/contract/aid-schemes'
import type { ReplyOf } from '@ancrage/contract/route'
import { professionLabel } from '@ancrage/reference/professions'
import { useMemo } from 'react'
import { usePermissions } from 'react-admin'
import { useCall } from '../../providers/call'
import { useLanguage } from '../../ui/use-language'

/** A scheme as the catalogue shows it, with the version in force. */
export type SchemeLine = ReplyOf<typeof aidSchemes.catalogue>[number]
/** A scheme with every version of its rules. */
export type Scheme = ReplyOf<typeof aidSchemes.page>
export type SchemeEdition = Scheme['editions'][number]

/** The catalogue as it is today. */
export function useCatalogue() {
  return useCall(aidSchemes.catalogue, {}, { freshSeconds: 30 })
}

/** One scheme. */
export function useScheme(id: string) {
  return useCall(aidSchemes.page, { params: { id } })
}

/** What rules are told with: the names of professions and of the schemes they speak of, in the reader's language. */
export function useRuleNames() {
  const language = useLanguage()
  const { data } = useCatalogue()
  return useMemo(() => {
    const schemes = new Map((data ?? []).map(({ key, name }) => [key, name[language]]))
    return {
      language,
      names: {
        profession: (code: string) => inSentence(professionLabel(code, null, {}, language)),
        scheme: (key: string) => schemes.get(key) ?? key,
      },
    }
  }, [data, language])
}

/** A name inside a sentence: acronyms keep their capitals (« manipulateur ERM »). */
function inSentence(name: string): string {
  return name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLocaleLowerCase('fr'))
}

/** Whether the reader edits the catalogue. */
export function useMayEdit(): boolean {
  const { permissions } = usePermissions<string[]>()
  return permissions?.includes('aid_schemes.write') ?? false
}
