import { expect, test } from 'vitest'
import type { FollowUpRule } from './follow-up'
import { followUpRuleFields, ruleName, ruleRefusal } from './follow-up'
import { shippedAidRules, shippedRules } from './follow-up-shipped'

const whole = { phases: [], statuses: [], origins: [] }
const rhythm = (watch: FollowUpRule['watch'], after: number, unit: FollowUpRule['unit'], repeatEvery: number | null = null) => ({
  watch,
  after,
  unit,
  repeatEvery,
  ...whole,
})

test.each([
  ['silence, repeated', rhythm('silence', 30, 'day', 90), null],
  ['retention at a year', rhythm('retention', 12, 'month'), null],
  ['retention at two years', rhythm('retention', 24, 'month'), 'after'],
  ['retention in days', rhythm('retention', 12, 'day'), 'unit'],
  ['retention, repeated', rhythm('retention', 12, 'month', 12), 'repeatEvery'],
  ['a courtesy call, repeated', rhythm('courtesy', 1, 'month', 1), 'repeatEvery'],
  ['working days before a day to come', rhythm('wished_date', 10, 'working_day'), 'unit'],
  ['working days before a term', rhythm('commitment_term', 10, 'working_day'), 'unit'],
  ['a term, repeated', rhythm('commitment_term', 6, 'month', 1), 'repeatEvery'],
  ['invoices, asked again', rhythm('advance_invoices', 12, 'month', 3), null],
  ['a courtesy call by phase', { ...rhythm('courtesy', 1, 'month'), phases: ['setup' as const] }, 'phases'],
  ['silence of those on hold', { ...rhythm('silence', 30, 'day'), statuses: ['on_hold' as const] }, 'statuses'],
])('a rule that makes no sense is refused at its field: %s', (_what, rule, field) => {
  const refusal = ruleRefusal(rule)
  expect(refusal && Object.keys(refusal.fields ?? {})).toEqual(field && [field])
})

test('those shipped hold, and each has its name', () => {
  const shipped = [...shippedRules, ...shippedAidRules]
  for (const rule of shipped) {
    expect(ruleRefusal(rule), ruleName(rule, 'en')).toBeNull()
    for (const [field, schema] of Object.entries(followUpRuleFields))
      expect(() => schema.parse(rule[field as keyof FollowUpRule])).not.toThrow()
  }
  const names = shipped.map((rule) => `${ruleName(rule, 'fr')} ${rule.origins} ${rule.phases}`)
  expect(new Set(names).size).toBe(shipped.length)
  expect(ruleName(rhythm('new_contact', 5, 'working_day'), 'fr')).toBe('Nouveau contact à rappeler, 5\u00a0jours ouvrés')
  expect(ruleName(rhythm('courtesy', 1, 'month'), 'en')).toBe('Courtesy call after settling, 1\u00a0month')
})
