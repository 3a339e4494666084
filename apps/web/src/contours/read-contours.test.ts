import { expect, it } from 'vitest'
import { readContours } from './read-contours'

const epinal = '200068757'
const gerardmer = '200096642'
const ours = {
  epcis: new Set([epinal, gerardmer]),
  epciOfCommune: new Map([
    ['88160', epinal],
    ['88209', epinal],
    ['88196', gerardmer],
  ]),
}
const square = (x: number) => [
  [
    [x, 48],
    [x + 1, 48],
    [x + 1, 49],
    [x, 49],
    [x, 48],
  ],
]
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })
const polygon = (x: number, properties: object) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: square(x) } })

/** Two communes side by side, as TopoJSON has them: the arc between them is one, taken both ways. */
const topology = (properties: readonly object[]) =>
  JSON.stringify({
    type: 'Topology',
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
    objects: {
      communes: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: properties[0] },
          { type: 'Polygon', arcs: [[2, -1]], properties: properties[1] },
        ],
      },
      elsewhere: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 1]], properties: { code: '75' } }] },
    },
  })

it('knows an EPCI by its code, wherever it stands; others are left out', () => {
  const read = readContours(
    collection(polygon(6, { siren: epinal }), polygon(7, { code: 200_096_642 }), polygon(8, { code: '247500071' })),
    ours,
  )
  expect(read).toEqual({ problem: null, shapes: { [epinal]: square(6), [gerardmer]: square(7) } })
})

it('puts the communes of an EPCI together, without the line between them', () => {
  const read = readContours(topology([{ code: '88160' }, { code: '88209' }]), ours)
  const [ring] = read.problem === null ? (read.shapes[epinal] ?? []) : []
  expect(new Set(ring?.map(String))).toEqual(new Set(['0,0', '1,0', '2,0', '2,1', '1,1', '0,1']))
  const apart = readContours(topology([{ code: '88160' }, { code: '88196' }]), ours)
  expect(apart.problem === null && Object.keys(apart.shapes).toSorted()).toEqual([epinal, gerardmer].toSorted())
})

it.each([
  ['not_json', 'code;nom'],
  ['not_geo', '{"type":"Feature"}'],
  ['none_ours', collection(polygon(6, { code: '75056' }))],
  ['not_degrees', collection(polygon(906_000, { code: epinal }))],
] as const)('says %s', (problem, text) => {
  expect(readContours(text, ours)).toEqual({ problem })
})
