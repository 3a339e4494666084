import { aidSchemes } from '@ancrage/contract/aid-schemes'
import { usePermissions } from 'react-admin'
import { useCall } from '../../providers/call'
import type { Option } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'

/** The aids that the mission examines, by name: for the rows and the filters of its applications. */
export function useSchemeNames(): { named: (id: string) => string | undefined; options: readonly Option[] } {
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const { data = [] } = useCall(aidSchemes.catalogue, {}, { enabled: permissions.includes('aid_schemes.read'), freshSeconds: 300 })
  return {
    named: (id) => data.find((scheme) => scheme.id === id)?.name[language],
    options: data.filter(({ managed }) => managed).map(({ id, name }) => ({ value: id, label: name[language] })),
  }
}
