import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import type { FieldValues } from '../ui/form/field-spec'
import { rowsIn, withoutRow, withRow } from './pipeline-form'
import type { SpecGroup } from './SpecGroups'

type Translate = (key: string, options?: Record<string, unknown>) => string

/** Most steps a pipeline is made with; more are added afterwards. */
const most = 20

/** The first steps of a new pipeline, a row each in both languages. */
export function firstStepsGroups(values: FieldValues, translate: Translate): SpecGroup[] {
  const count = rowsIn(values)
  const rows = Array.from({ length: count }, (_, row): SpecGroup => {
    const name = translate('pipelines.step_nth', { place: row + 1 })
    return {
      key: `step${row}`,
      pair: true,
      specs: [
        { kind: 'line', name: `steps.${row}.fr`, label: `${name}, ${translate('pipelines.in_french')}`, required: true },
        { kind: 'line', name: `steps.${row}.en`, label: `${name}, ${translate('pipelines.in_english')}`, required: true },
      ],
      ...(count > 1 && {
        action: (typed, change) => (
          <div>
            <Button
              size="small"
              variant="text"
              startIcon={<TrashIcon size={16} aria-hidden />}
              onClick={() => change(withoutRow(typed, row))}
            >
              {translate('pipelines.drop_step', { place: row + 1 })}
            </Button>
          </div>
        ),
      }),
    }
  })
  return [
    { key: 'steps', legend: translate('pipelines.first_steps'), hint: translate('pipelines.first_steps_hint'), specs: [] },
    ...rows,
    {
      key: 'more',
      specs: [],
      action: (typed, change) =>
        count < most && (
          <div>
            <Button size="small" startIcon={<PlusIcon size={16} aria-hidden />} onClick={() => change(withRow(typed))}>
              {translate('pipelines.add_step')}
            </Button>
          </div>
        ),
    },
  ]
}
