import { useColleagues } from '../../users/use-colleagues'
import type { Option } from '../fill/field-spec'

/** Those who may follow a journey, oneself first. */
export function useAdvisors(): Option[] {
  return useColleagues()
    .who('journeys.write')
    .map(({ id, name }) => ({ value: id, label: name }))
}
