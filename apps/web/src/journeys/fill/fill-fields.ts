import type { tracks } from '@ancrage/contract/journeys'
import { labels } from '@ancrage/contract/labels'
import type { WrittenBodyOf } from '@ancrage/contract/route'
import { installationModeChoices } from '@ancrage/domain/installations/installation'
import {
  directionChoices,
  isTwoWay,
  type Medium,
  mediumChoices,
  outcomeChoices,
  outcomesOfMedium,
} from '@ancrage/domain/interactions/interaction'
import { type Requirement, requirementChoices, resolutionChoices } from '@ancrage/domain/journeys/pipeline'
import type { Language } from '@ancrage/domain/kernel/choices'
import { needKindChoices } from '@ancrage/domain/people/household'
import type { Refused } from '../../providers/refused'
import { type FieldSpec, type FieldValues, optionsOf } from '../../ui/form/field-spec'

type MoveBody = WrittenBodyOf<typeof tracks.move>

/** What a refused move asks to be brought: what the step requires, and the needs it would resolve. */
export interface Asked {
  readonly missing: readonly Requirement[]
  readonly needs: readonly string[]
}

/** What the form brings back, to be sent again with the move. */
export type Brought = Pick<MoveBody, 'reason' | 'fill'>

const askingCodes: ReadonlySet<string> = new Set(['step_requires', 'reason_required', 'exchange_required', 'needs_open'])

/** What a refusal asks, or null when nothing typed would change it. */
export function askedBy({ code, params }: Pick<Refused, 'code' | 'params'>): Asked | null {
  if (!askingCodes.has(code)) return null
  const missing = requirementChoices.values.filter((one) => listed(params.missing).includes(one))
  const needs = needKindChoices.values.filter((one) => listed(params.needs).includes(one))
  return missing.length + needs.length > 0 ? { missing, needs } : null
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The fields of what is asked; `resolveNeeds` is the caller's sentence, for the needs are named in it. */
export function fillFields(asked: Asked, values: FieldValues, language: Language, resolveNeeds: string): FieldSpec[] {
  const fields = asked.missing.flatMap((requirement) => fieldsOf(requirement, values, language))
  return asked.needs.length > 0 ? [...fields, { kind: 'tick', name: 'fill.resolveNeeds', label: resolveNeeds, required: true }] : fields
}

function fieldsOf(requirement: Requirement, values: FieldValues, language: Language): FieldSpec[] {
  const named = { name: `fill.${requirement}`, label: requirementChoices.labels[requirement][language], required: true }
  const fields: Record<Requirement, () => FieldSpec[]> = {
    reason: () => [{ ...named, name: 'reason', kind: 'line' }],
    exchange: () => exchangeFields(values, language),
    effectiveOn: () => [{ ...named, kind: 'day' }],
    communeCode: () => [{ ...named, kind: 'communes', several: false }],
    mode: () => [{ ...named, kind: 'choice', options: optionsOf(installationModeChoices, language) }],
    targetOn: () => [{ ...named, kind: 'day' }],
    targetCommuneCodes: () => [{ ...named, kind: 'communes', several: true }],
    resolution: () => [{ ...named, kind: 'choice', options: optionsOf(resolutionChoices, language) }],
  }
  return fields[requirement]()
}

// Only a two-way exchange is what the step asks: the other outcomes are not offered.
function exchangeFields(values: FieldValues, language: Language): FieldSpec[] {
  const medium = (values['fill.exchange.medium'] ?? 'telephone') as Medium
  const outcomes = outcomesOfMedium[medium].filter((outcome) => isTwoWay({ kind: 'exchange', medium, outcome }))
  const label = (field: keyof typeof labels.interactions) => labels.interactions[field][language]
  return [
    { kind: 'day', name: 'fill.exchange.occurredOn', label: label('occurredOn'), required: true },
    { kind: 'choice', name: 'fill.exchange.medium', label: label('medium'), required: true, options: optionsOf(mediumChoices, language) },
    {
      kind: 'choice',
      name: 'fill.exchange.direction',
      label: label('direction'),
      required: true,
      options: optionsOf(directionChoices, language),
    },
    {
      kind: 'choice',
      name: 'fill.exchange.outcome',
      label: label('outcome'),
      required: true,
      options: outcomes.map((value) => ({ value, label: outcomeChoices.labels[value][language] })),
    },
    { kind: 'paragraphs', name: 'fill.exchange.summary', label: label('summary') },
  ]
}

/** What the form opens with: today, a call we made and that was answered; nothing is guessed of the rest. */
export function startingValues(asked: Asked, today: string): FieldValues {
  if (!asked.missing.includes('exchange')) return {}
  return {
    'fill.exchange.occurredOn': today,
    'fill.exchange.medium': 'telephone',
    'fill.exchange.direction': 'out',
    'fill.exchange.outcome': 'reached',
    'fill.exchange.summary': '',
  }
}

/** The part of the move's body that the fields bring: each name is its path. An empty summary is still a summary. */
export function broughtBy(values: FieldValues): Brought {
  const brought: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === '' && name !== 'fill.exchange.summary') continue
    place(brought, name.split('.'), name === 'fill.communeCode' && Array.isArray(value) ? value[0] : value)
  }
  return brought as Brought
}

function place(into: Record<string, unknown>, [first = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) into[first] = value
  else {
    into[first] ??= {}
    place(into[first] as Record<string, unknown>, rest, value)
  }
}
