/** The rows of `data/communes.json`, `data/departements.json` and `data/epcis.json`, written by `scripts/build-territory.ts`. */
export type CommuneRow = readonly [code: string, name: string, postalCodes: readonly string[], epciCode: string | null, population: number]

/** A code or a name no longer in force, or only usual, and the commune it stands for today. */
export type FormerRow = readonly [code: string | null, name: string | null, currentCode: string]

/** `of` joins the name to what comes before it: « des Vosges ». */
export type DepartementRow = readonly [code: string, name: string, of: string]

export type EpciRow = readonly [
  code: string,
  name: string,
  departements: readonly string[],
  population: number,
  centre: readonly [departement: string, lon: number, lat: number] | null,
]
