import type { Ring } from '@ancrage/domain/contours/contour'
import { useWidth } from '../steering/figure/use-width'
import { drawMap, placeNames } from '../steering/map/draw-map'
import { shortName } from '../steering/map/places-view'
import styles from './Contours.module.css'

export interface ContourPreviewProps {
  shapes: Readonly<Record<string, readonly Ring[]>>
  places: readonly { readonly code: string; readonly name: string; readonly longitude: number | null; readonly latitude: number | null }[]
  label: string
}

/** From a centre to the first place for its name, in pixels: here it stands on it. */
const dropped = 11

/** The outlines as the map will have them, each with its name. */
export function ContourPreview({ shapes, places, label }: ContourPreviewProps) {
  const { box, width } = useWidth(480)
  const { at, height, paths } = drawMap([], shapes, width, Math.min(460, width))
  const named = places.flatMap(({ code, name, longitude, latitude }) => {
    if (!shapes[code] || longitude === null || latitude === null) return []
    const [x, y] = at([longitude, latitude])
    return [{ code, name: shortName(name), x, y: y - dropped, radius: 0 }]
  })
  const names = placeNames(named, width)
  return (
    <figure ref={box} className={styles.preview}>
      <svg width={width} height={height} role="img" aria-label={label}>
        {Object.entries(paths).map(([code, d]) => (
          <path key={code} d={d} fillRule="evenodd" />
        ))}
        {named.map(({ code, name }) => {
          const place = names.get(code)
          return (
            place && (
              <text key={code} x={place.x} y={place.y} textAnchor={place.anchor}>
                {name}
              </text>
            )
          )
        })}
      </svg>
    </figure>
  )
}
