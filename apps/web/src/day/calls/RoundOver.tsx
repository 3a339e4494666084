import Button from '@mui/material/Button'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { LinkBase, useTranslate } from 'react-admin'
import { useFocus } from '../../tasks/use-focus'
import { EmptyState } from '../../ui/EmptyState'
import { type Round, skippedOf, tally } from './round'

/** The end of a round: how it went, and those left for later. */
export function RoundOver({ round, onAgain }: { round: Round; onAgain: () => void }) {
  const translate = useTranslate()
  const back = useFocus<HTMLAnchorElement>(true)
  const skipped = skippedOf(round).length
  const said = tally(round)
    .map(({ fate, count }) => translate(`calls.ended.${fate}`, { smart_count: count }))
    .join(', ')
  return (
    <EmptyState
      Icon={CheckCircleIcon}
      title={translate('calls.over')}
      action={
        <>
          <Button ref={back} variant="contained" component={LinkBase} to="/">
            {translate('calls.back')}
          </Button>{' '}
          {skipped > 0 && <Button onClick={onAgain}>{translate('calls.again', { smart_count: skipped })}</Button>}
        </>
      }
    >
      {said}
    </EmptyState>
  )
}
