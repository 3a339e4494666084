import { z } from 'zod'

export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

/** A sentence or a label in both languages of the product. */
export interface Bilingual {
  readonly fr: string
  readonly en: string
}

/** One list, four uses: the values, their zod schema, their type and their labels. */
export interface Choices<V extends string> {
  readonly values: readonly [V, ...V[]]
  readonly schema: z.ZodEnum<{ [K in V]: K }>
  readonly labels: Readonly<Record<V, Bilingual>>
}

/** The values a list of choices may take. */
export type ChoiceOf<C> = C extends Choices<infer V> ? V : never

const labelled = z.registry<{ labels: Readonly<Record<string, Bilingual>> }>()

/** The labels of a schema made by `choices`, however optional; null for any other schema. */
export function labelsOf(schema: z.ZodType): Readonly<Record<string, Bilingual>> | null {
  return labelled.get(bare(schema))?.labels ?? null
}

/** A schema without what makes it optional, nullable, defaulted or preprocessed. */
export function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return bare(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodTransform) return bare(schema.out as z.ZodType)
  return schema
}

/** Declares a closed list from its labels; the order of the labels is the order shown. */
export function choices<const V extends string>(labels: Record<V, Bilingual>): Choices<V> {
  const values = Object.keys(labels) as [V, ...V[]]
  const schema = z.enum(values) as Choices<V>['schema']
  labelled.add(schema, { labels })
  return { values, schema, labels }
}
