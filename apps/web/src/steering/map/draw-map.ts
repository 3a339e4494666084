import type { Ring } from '@ancrage/domain/contours/contour'
import { geoConicConformal } from 'd3-geo'

export type Point = readonly [longitude: number, latitude: number]
type Shapes = Readonly<Record<string, readonly Ring[]>>

/** Where things are on a drawing of some size. */
export interface Drawing {
  readonly height: number
  /** A point of the ground, in pixels. */
  readonly at: (point: Point) => readonly [x: number, y: number]
  /** The outline of each EPCI, as the `d` of a path to be filled by the even-odd rule: a ring within another is a hole. */
  readonly paths: Readonly<Record<string, string>>
}

const margin = 12

/** Draws centres, and outlines where there are some, in a width: the conic projection of French maps (parallels 44 and 49). */
export function drawMap(centres: readonly Point[], shapes: Shapes, width: number, mostHeight: number): Drawing {
  const outlines = Object.values(shapes).flat()
  const points: readonly Point[] = outlines.length > 0 ? outlines.flat() : centres
  // Circles have a width: without outlines to stand in, they keep off the edges.
  const around = outlines.length > 0 ? margin : Math.min(72, width / 6)
  const ground = { type: 'MultiPoint', coordinates: points.map(([longitude, latitude]) => [longitude, latitude]) } as const
  const projection = geoConicConformal().parallels([44, 49]).rotate([-3, 0])
  projection.fitExtent(
    [
      [around, around],
      [width - around, mostHeight - around],
    ],
    ground,
  )
  const raw = (point: Point) => projection([point[0], point[1]]) ?? [0, 0]
  const ys = points.map((point) => raw(point)[1])
  const [highest, lowest] = [Math.min(...ys), Math.max(...ys)]
  const at = (point: Point) => {
    const [x, y] = raw(point)
    return [x, y - highest + around] as const
  }
  const written = (ring: Ring) => `M${ring.map((point) => at(point).map(rounded).join(',')).join('L')}Z`
  return {
    height: Math.ceil(lowest - highest + 2 * around),
    at,
    paths: Object.fromEntries(Object.entries(shapes).map(([code, rings]) => [code, rings.map(written).join('')])),
  }
}

/** The radius of a circle whose area stands for a value; nothing is a dot. */
export function radiusOf(value: number, most: number, largest: number): number {
  return value <= 0 || most <= 0 ? 3 : Math.max(5, Math.sqrt(value / most) * largest)
}

/** A circle with what is written over or in it and its name. */
export interface Bubble {
  readonly code: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Under a circle, over it, to its right, to its left: where a name may stand, in that order. */
const sides = [
  { dx: 0, dy: 1, anchor: 'middle' },
  { dx: 0, dy: -1, anchor: 'middle' },
  { dx: 1, dy: 0, anchor: 'start' },
  { dx: -1, dy: 0, anchor: 'end' },
] as const

/** Where a name is written, its baseline and which end of it stands there. */
export interface NamePlace {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where each name is written without covering a circle or another name, the largest circles first; those without room are left out. */
export function placeNames(bubbles: readonly Bubble[], width: number): Map<string, NamePlace> {
  const taken: Box[] = bubbles.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))
  const places = new Map<string, NamePlace>()
  for (const { code, name, x, y, radius } of bubbles.toSorted((one, other) => other.radius - one.radius)) {
    const long = name.length * letter
    for (const { dx, dy, anchor } of sides) {
      const place = { x: x + dx * (radius + 5), y: y + 4 + dy * (radius + 11), anchor }
      const left = anchor === 'middle' ? place.x - long / 2 : anchor === 'start' ? place.x : place.x - long
      const box = { left, right: left + long, top: place.y - 11, bottom: place.y + 3 }
      const isFree = box.left >= 0 && box.right <= width && taken.every((other) => !cross(box, other))
      if (!isFree) continue
      places.set(code, place)
      taken.push(box)
      break
    }
  }
  return places
}

/** How wide a letter of a name is, in pixels, or nearly. */
const letter = 6.1

function cross(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

const rounded = (pixels: number) => Math.round(pixels * 10) / 10
