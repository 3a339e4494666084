import { type Contours, contours } from '@ancrage/contract/contours'
import { dayOf } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { BoundingBoxIcon } from '@phosphor-icons/react/dist/csr/BoundingBox'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { EmptyState } from '../ui/EmptyState'
import { FormDialog } from '../ui/form/FormDialog'
import { formatDay } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { ContourPreview, type ContourPreviewProps } from './ContourPreview'

/** The outlines in use, where there are some, and how to take them back. */
export function DrawnContours({ drawn, places }: { drawn: Contours | null; places: ContourPreviewProps['places'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const [asking, setAsking] = useState(false)
  if (!drawn) {
    return (
      <EmptyState Icon={BoundingBoxIcon} title={translate('contours.none')}>
        {translate('contours.none_hint')}
      </EmptyState>
    )
  }
  return (
    <Panel
      title={drawn.name}
      note={translate('contours.loaded', {
        smart_count: Object.keys(drawn.shapes).length,
        day: formatDay(dayOf(drawn.at), language, 'long'),
      })}
      action={
        <Button size="small" onClick={() => setAsking(true)}>
          {translate('contours.withdraw')}
        </Button>
      }
      foot={drawn.attribution}
    >
      <ContourPreview shapes={drawn.shapes} places={places} label={translate('contours.drawn')} />
      {asking && (
        <FormDialog
          title={translate('contours.withdraw_title')}
          lead={translate('contours.withdraw_lead', { name: drawn.name })}
          fields={[]}
          submit={translate('contours.withdraw')}
          onClose={() => setAsking(false)}
          onSubmit={async () => {
            await call(contours.withdraw, { params: { id: drawn.id } })
            say(translate('contours.withdrawn'))
          }}
        />
      )}
    </Panel>
  )
}
