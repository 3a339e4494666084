import { type Day, endOfWeek } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { SunHorizonIcon } from '@phosphor-icons/react/dist/csr/SunHorizon'
import { useTranslate } from 'react-admin'
import { useQuickActions } from '../layout/quick-actions'
import { EmptyState } from '../ui/EmptyState'

/** A day without any task. */
export function FreeDay({ today }: { today: Day }) {
  const translate = useTranslate()
  const { open } = useQuickActions()
  return (
    <EmptyState
      Icon={SunHorizonIcon}
      title={translate(endOfWeek(today) === today ? 'day.nothing_today_at_all' : 'day.free')}
      action={<Button onClick={() => open('task')}>{translate('day.plan_task')}</Button>}
    >
      {translate('day.free_hint')}
    </EmptyState>
  )
}
