/** Names that people still write and no official list holds: names of communes renamed since, and short names without homonym. */
export const usualNames: readonly (readonly [name: string, communeCode: string])[] = [
  ['Capavenir Vosges', '88465'],
  ['Saint-Dié', '88413'],
]
