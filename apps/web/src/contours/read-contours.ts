import type { Ring } from '@ancrage/domain/contours/contour'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { merge } from 'topojson-client'
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification'

/** The places of the territory that a file may name. */
export interface Ours {
  readonly epcis: ReadonlySet<string>
  /** The EPCI of each commune, by INSEE code. */
  readonly epciOfCommune: ReadonlyMap<string, string>
}

export type ContourProblem = 'not_json' | 'not_geo' | 'none_ours' | 'not_degrees'

/** The outlines that a file gives of our EPCI, or why it gives none. */
export type ReadContours =
  | { readonly shapes: Record<string, [number, number][][]>; readonly problem: null }
  | { readonly problem: ContourProblem }

/**
 * Reads outlines from GeoJSON or TopoJSON: of EPCI, else of communes put together. An EPCI or a commune is known by its
 * code, in whatever property it stands.
 */
export function readContours(text: string, ours: Ours): ReadContours {
  const read = parsed(text)
  if (read === undefined) return { problem: 'not_json' }
  const byEpci = isTopology(read) ? ofTopology(read, ours) : isCollection(read) ? ofCollection(read, ours) : null
  if (!byEpci) return { problem: 'not_geo' }
  if (byEpci.size === 0) return { problem: 'none_ours' }
  const shapes = Object.fromEntries([...byEpci].map(([code, rings]) => [code, rings.map(tidied)]))
  const inDegrees = Object.values(shapes)
    .flat(2)
    .every(([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)
  return inDegrees ? { shapes, problem: null } : { problem: 'not_degrees' }
}

/** Of the objects of a topology, the one that names the most EPCI with the fewest shapes; those of one EPCI are merged. */
function ofTopology(topology: Topology, ours: Ours): Map<string, Ring[]> {
  const found = Object.values(topology.objects)
    .filter((object): object is GeometryCollection => object.type === 'GeometryCollection')
    .map((collection) => grouped(collection.geometries, ours))
    .toSorted((one, other) => other.size - one.size || sizeOf(one) - sizeOf(other))
  const shapes = [...(found[0] ?? [])].map(([code, geometries]) => {
    const areas = geometries.filter((one): one is TopoPolygon | TopoMultiPolygon => one.type === 'Polygon' || one.type === 'MultiPolygon')
    return [code, ringsOf(merge(topology, areas))] as const
  })
  return new Map(shapes.filter(([, rings]) => rings.length > 0))
}

function ofCollection({ features }: FeatureCollection, ours: Ours): Map<string, Ring[]> {
  const shapes = [...grouped(features, ours)].map(
    ([code, own]) => [code, own.flatMap((one: Feature) => (one.geometry ? ringsOf(one.geometry) : []))] as const,
  )
  return new Map(shapes.filter(([, rings]) => rings.length > 0))
}

/** What is told of each EPCI: by its own code, else by that of a commune. */
function grouped<G extends { id?: string | number | undefined; properties?: object | null | undefined }>(
  all: readonly G[],
  { epcis, epciOfCommune }: Ours,
): Map<string, G[]> {
  const groups = new Map<string, G[]>()
  for (const one of all) {
    const said = [one.id, ...Object.values(one.properties ?? {})].map(String)
    const code =
      said.find((value) => epcis.has(value)) ?? said.map((value) => epciOfCommune.get(value)).find((value) => value !== undefined)
    if (code !== undefined) groups.set(code, [...(groups.get(code) ?? []), one])
  }
  return groups
}

function sizeOf(groups: ReadonlyMap<string, readonly unknown[]>): number {
  return [...groups.values()].reduce((sum, own) => sum + own.length, 0)
}

function ringsOf(geometry: Geometry): Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates as unknown as Ring[]
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as unknown as Ring[]) : []
}

/** To the metre: five decimals of a degree. */
function tidied(ring: Ring): [number, number][] {
  return ring.map(([longitude, latitude]) => [Math.round(longitude * 1e5) / 1e5, Math.round(latitude * 1e5) / 1e5])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function isTopology(read: unknown): read is Topology {
  return typeOf(read) === 'Topology' && typeof (read as Topology).objects === 'object' && Array.isArray((read as Topology).arcs)
}

function isCollection(read: unknown): read is FeatureCollection {
  return typeOf(read) === 'FeatureCollection' && Array.isArray((read as FeatureCollection).features)
}

function typeOf(read: unknown): unknown {
  return typeof read === 'object' && read !== null ? (read as { type?: unknown }).type : null
}
