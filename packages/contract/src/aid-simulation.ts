import { aidApplicationFields, aidExpenseFields } from '@ancrage/domain/aids/application'
import { askedPiece, commitmentStartChoices, funderChoices, proRataChoices } from '@ancrage/domain/aids/scheme'
import { day } from '@ancrage/domain/kernel/day'
import { communeCode, professionCode } from '@ancrage/domain/kernel/identifiers'
import { cents } from '@ancrage/domain/kernel/money'
import { id, line, optional } from '@ancrage/domain/kernel/text'
import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { z } from 'zod'
import { bilingual } from './boards'
import { route } from './route'

const params = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
const { kind, amountCents, spentOn } = aidExpenseFields
const { proRataValue, monthsAsked } = aidApplicationFields

/** Why an aid is possible or not, with its sentence in the reader's language. */
export const assessedReason = z.object({ code: z.string(), params, kind: z.enum(['blocks', 'warns']), sentence: z.string() })
/** A line of a calculation: those of the base sum to it, those of the aid to its amount. */
export const assessedLine = z.object({
  part: z.enum(['base', 'aid']),
  code: z.string(),
  params,
  amountCents: z.int(),
  sentence: z.string(),
})

/** An aid had already, as typed in a simulation. */
const typedPrevious = z.strictObject({
  schemeKey: optional(line(80)),
  votedCents: cents,
  /** The last signature of its convention; null: not signed yet, or not known. */
  signedOn: optional(day),
})

/** Nobody in particular, or someone: what is given wins over what their records say. */
const asked = z.strictObject({
  personId: optional(id),
  professionCode: optional(professionCode),
  communeCode: optional(communeCode),
  /** The day it is asked for; today when left out. */
  date: optional(day),
  installationDate: optional(day),
  expenses: z.array(z.strictObject({ kind, amountCents, spentOn })).max(100, { error: 'too_big' }).default([]),
  previous: z.array(typedPrevious).max(50, { error: 'too_big' }).optional(),
  proRataValue,
  monthsAsked,
})

/** What one scheme says of what is asked. */
const result = z.object({
  schemeId: id,
  schemeKey: z.string(),
  name: bilingual,
  funder: funderChoices.schema,
  /** Whether the mission examines and pays it. */
  managed: z.boolean(),
  scholarship: z.boolean(),
  eligible: z.boolean(),
  reasons: z.array(assessedReason),
  lines: z.array(assessedLine),
  baseCents: z.int(),
  /** Null where nothing is calculated: its summary says it. */
  amountCents: z.int().nullable(),
  advanceCents: z.int().nullable(),
  eligibleFrom: day.nullable(),
  pieces: z.array(askedPiece),
  summary: bilingual,
  source: z.string(),
  sourceOn: day.nullable(),
  commitmentMonths: z.int().nullable(),
  commitmentStart: commitmentStartChoices.schema,
  /** What its amount is in proportion to, where it is. */
  proRataOf: proRataChoices.schema.nullable(),
  /** Whether it is so much a month. */
  monthly: z.boolean(),
})

/** « Simuler une aide »: every scheme, possible or not and why, how much line by line. Writes nothing. */
export const aidSimulation = route({
  method: 'POST',
  path: '/api/aid-schemes/simulate',
  access: 'aid_schemes.simulate',
  summary: 'Every aid of the catalogue for a profession or a person, a commune and a day: possible or not and why, the amount line by line',
  body: asked,
  reply: z.object({
    /** What was assessed, what the records of the person gave included. */
    asked: z.object({
      professionCode,
      communeCode,
      communeName: z.string(),
      date: day,
      installationDate: day.nullable(),
      previous: z.array(z.object({ label: z.string(), amountCents: z.int(), signedOn: day.nullable(), place: z.string().nullable() })),
    }),
    /** What the zonage of the profession says of the commune that day; null: not known. */
    zone: z.object({ class: zoneClassChoices.schema, decree: z.string(), validFrom: day }).nullable(),
    results: z.array(result),
  }),
})
