import type { Contours } from '@ancrage/contract/contours'
import type { PlaceRow } from '@ancrage/contract/steering-reports'
import type { PlaceFigure } from '@ancrage/domain/indicators/places'
import { ticks } from 'd3-array'
import { LinkBase, useTranslate } from 'react-admin'
import { listAddress } from '../../day/list-address'
import { useWidth } from '../figure/use-width'
import styles from './BubbleMap.module.css'
import { drawMap, type Point, placeNames, radiusOf } from './draw-map'
import { shortName } from './places-view'

export interface BubbleMapProps {
  places: readonly PlaceRow[]
  /** What a circle stands for. */
  shown: PlaceFigure
  /** Its name, for those who listen. */
  name: string
  written: (value: number) => string
  contours: Contours | null
}

/** Circles on the ground, each the link to its list: as wide as its figure, on the outlines where the site has some. */
export function BubbleMap({ places, shown, name, written, contours }: BubbleMapProps) {
  const translate = useTranslate()
  const { box, width } = useWidth(440)
  const placed = places.flatMap((place) => (place.centre ? [{ ...place, point: pointOf(place.centre) }] : []))
  const { at, height, paths } = drawMap(
    placed.map(({ point }) => point),
    contours?.shapes ?? {},
    width,
    Math.min(460, width),
  )
  const most = Math.max(0, ...placed.map((place) => place[shown].count))
  const largest = Math.min(44, width / 13)
  const marks = ticks(0, most, 2).filter((mark) => mark > 0 && (shown === 'grantedCents' || Number.isInteger(mark)))
  // The largest first: a small circle is never under a large one. Those who listen find the order of their choice in the table.
  const drawn = placed
    .map((place) => {
      const [x, y] = at(place.point)
      return { ...place, x, y, called: shortName(place.name), radius: radiusOf(place[shown].count, most, largest) }
    })
    .toSorted((one, other) => other.radius - one.radius)
  const names = placeNames(
    drawn.map(({ called, ...bubble }) => ({ ...bubble, name: called })),
    width,
  )
  return (
    <figure ref={box} className={styles.map} aria-label={translate('places.map_said', { name })}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its links are read one by one, and the figure around it has its name */}
      <svg width={width} height={height}>
        <g aria-hidden>
          {Object.entries(paths).map(([code, d]) => (
            <path key={code} className={styles.outline} d={d} fillRule="evenodd" />
          ))}
        </g>
        {drawn.map(({ code, called, x, y, radius, [shown]: figure }) => {
          const text = written(figure.count)
          const isInside = radius * 1.7 > text.length * 7
          const named = names.get(code) ?? { x, y: y + radius + 15, anchor: 'middle' }
          return (
            <LinkBase
              key={code}
              className={styles.place}
              to={listAddress(figure.list.resource, figure.list.filter)}
              aria-label={`${text}, ${called}, ${name}`}
            >
              <circle className={styles.touch} cx={x} cy={y} r={Math.max(14, radius + 3)} />
              <circle className={figure.count > 0 ? styles.bubble : styles.nothing} cx={x} cy={y} r={radius} />
              {figure.count > 0 && (
                <text
                  className={isInside ? styles.inside : styles.beside}
                  x={x}
                  y={isInside ? y : y - radius - 5}
                  dy={isInside ? '0.34em' : 0}
                >
                  {text}
                </text>
              )}{' '}
              <text className={styles.name} data-room={names.has(code)} x={named.x} y={named.y} textAnchor={named.anchor}>
                {called}
              </text>
            </LinkBase>
          )
        })}
      </svg>
      <figcaption className={styles.legend}>
        <ul>
          {marks.map((mark) => {
            const radius = radiusOf(mark, most, largest)
            return (
              <li key={mark}>
                <svg width={2 * radius + 2} height={2 * radius + 2} aria-hidden>
                  <circle className={styles.mark} cx={radius + 1} cy={radius + 1} r={radius} />
                </svg>
                {written(mark)}
              </li>
            )
          })}
        </ul>
        {contours && <span>{contours.attribution}</span>}
      </figcaption>
    </figure>
  )
}

function pointOf({ longitude, latitude }: NonNullable<PlaceRow['centre']>): Point {
  return [longitude, latitude]
}
