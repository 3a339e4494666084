import { expect, it } from 'vitest'
import { drawMap, type Point, placeNames, radiusOf } from './draw-map'

const epinal: Point = [6.43, 48.19]
const gerardmer: Point = [6.85, 48.09]
const neufchateau: Point = [5.73, 48.35]

it('puts north up and east on the right, all within the drawing', () => {
  const { at, height, paths } = drawMap([epinal, gerardmer, neufchateau], {}, 480, 400)
  const [[ex, ey], [gx, gy], [nx, ny]] = [at(epinal), at(gerardmer), at(neufchateau)]
  expect(nx).toBeLessThan(ex)
  expect(ex).toBeLessThan(gx)
  expect(ny).toBeLessThan(ey)
  expect(ey).toBeLessThan(gy)
  for (const x of [ex, gx, nx]) expect(x).toBeGreaterThanOrEqual(0)
  for (const x of [ex, gx, nx]) expect(x).toBeLessThanOrEqual(480)
  for (const y of [ey, gy, ny]) expect(y).toBeLessThanOrEqual(height)
  expect(paths).toEqual({})
})

it('draws the rings of an outline one after the other, holes too, and fits what is drawn', () => {
  const square = (from: number, size: number): Point[] => [
    [6 + from, 48 + from],
    [6 + from + size, 48 + from],
    [6 + from + size, 48 + from + size],
    [6 + from, 48 + from],
  ]
  const { paths, height } = drawMap([epinal], { '200068757': [square(0, 0.4), square(0.1, 0.1)] }, 300, 600)
  expect(paths['200068757']).toMatch(/^M[\d.,L]+ZM[\d.,L]+Z$/)
  const numbers = (paths['200068757'] ?? '').match(/[\d.]+/g)?.map(Number) ?? []
  expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(300, height))
  expect(height).toBeGreaterThan(300)
})

it('a circle four times as wide in area stands for four times as much', () => {
  expect(radiusOf(100, 100, 40)).toBe(40)
  expect(radiusOf(25, 100, 40)).toBe(20)
  expect(radiusOf(0, 100, 40)).toBe(3)
  expect(radiusOf(0, 0, 40)).toBe(3)
})

it('writes a name where nothing is, the largest circles first, and leaves out those without room', () => {
  const bubble = (code: string, x: number, y: number, radius: number, name = 'Gérardmer') => ({ code, x, y, radius, name })
  const alone = placeNames([bubble('a', 200, 100, 20)], 400)
  expect(alone.get('a')).toEqual({ x: 200, y: 135, anchor: 'middle' })
  const beside = placeNames([bubble('a', 200, 100, 20), bubble('b', 200, 135, 6)], 400)
  expect(beside.get('a')).toEqual({ x: 200, y: 73, anchor: 'middle' })
  expect(beside.get('b')).toEqual({ x: 200, y: 156, anchor: 'middle' })
  expect([...placeNames([bubble('a', 20, 100, 20, 'Un nom bien trop long pour tenir là')], 60).keys()]).toEqual([])
})
