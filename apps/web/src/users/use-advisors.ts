import type { Option } from '../ui/form/field-spec'
import { useColleagues } from './use-colleagues'

/** Those who may follow a journey, oneself first. */
export function useAdvisors(): Option[] {
  return useColleagues()
    .who('journeys.write')
    .map(({ id, name }) => ({ value: id, label: name }))
}
