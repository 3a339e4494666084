import type { Contours } from '@ancrage/contract/contours'
import type { PlaceKind } from '@ancrage/domain/indicators/parameters'
import type { PlaceFigure } from '@ancrage/domain/indicators/places'
import { useTranslate } from 'react-admin'
import { formatMoney, formatNumber } from '../../ui/formats'
import { SegmentedSwitch } from '../../ui/SegmentedSwitch'
import { useLanguage } from '../../ui/use-language'
import { FilterSelect } from '../FilterSelect'
import { Figure } from '../figure/Figure'
import { BubbleMap } from './BubbleMap'
import { PlacesTable } from './PlacesTable'
import { placesFile } from './places-file'
import { mappedFigures, type TerritoryReply } from './places-view'

export interface PlacesFigureProps {
  reply: TerritoryReply
  contours: Contours | null
  /** Standing alone: « Depuis 2019 ». */
  period: string
  /** What the circles stand for. */
  shown: PlaceFigure
  onShow: (shown: PlaceFigure) => void
  /** What is asked, which may not be there yet. */
  by: PlaceKind
  onDivide: (by: PlaceKind) => void
}

/** « Où »: the figures of each EPCI on a map with its table, or of each canton in a table. */
export function PlacesFigure({ reply, contours, period, shown, onShow, by: asked, onDivide }: PlacesFigureProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { by, hasCantons } = reply
  const title = translate(`places.question.${by}`)
  const nameOf = (key: PlaceFigure) => translate(`places.head.${key}`)
  const written = (value: number) => (shown === 'grantedCents' ? formatMoney(value, language) : formatNumber(value, language))
  const isMapped = by === 'epci' && reply.places.some(({ centre }) => centre !== null)
  const table = <PlacesTable reply={reply} title={title} />
  return (
    <Figure
      title={title}
      note={period}
      definition={`${reply.definition} ${translate('places.moment')}`}
      file={placesFile(reply, translate)}
      table={table}
      tableShown={isMapped}
      action={
        <>
          {hasCantons && (
            <SegmentedSwitch
              label={translate('places.by')}
              options={(['epci', 'canton'] as const).map((value) => ({ value, label: translate(`places.kind.${value}`) }))}
              value={asked}
              onChange={onDivide}
            />
          )}
          {isMapped && (
            <FilterSelect
              label={translate('places.shown')}
              shown={nameOf(shown)}
              value={shown}
              groups={[{ options: mappedFigures.map((value) => ({ value, label: nameOf(value) })) }]}
              onChange={(value) => onShow(mappedFigures.find((one) => one === value) ?? shown)}
            />
          )}
        </>
      }
    >
      {isMapped ? <BubbleMap places={reply.places} shown={shown} name={nameOf(shown)} written={written} contours={contours} /> : table}
    </Figure>
  )
}
