import { followUpRules } from '@ancrage/contract/follow-ups'
import { mayRepeat, narrowedBy, watchChoices } from '@ancrage/domain/tasks/follow-up'
import { shippedRules } from '@ancrage/domain/tasks/follow-up-shipped'
import { expect, test } from 'vitest'
import { bodyOfRule, valuesOfRule } from './rule-form'
import { ruleGroups } from './rule-groups'
import { ruleSaid } from './rule-words'

test('each shipped rule reads back from its form as it was', () => {
  for (const { active, ...rule } of shippedRules) expect(bodyOfRule(valuesOfRule({ ...rule, active }))).toEqual(rule)
})

test('what does not go with what is watched is left out of what is sent', () => {
  const values = { ...valuesOfRule(null), 'phases.setup': true, 'statuses.active': true, 'origins.salon': true, repeatEvery: '30' }
  expect(bodyOfRule(values)).toMatchObject({ phases: ['setup'], statuses: ['active'], origins: [], repeatEvery: 30 })
  expect(bodyOfRule({ ...values, watch: 'retention' })).toMatchObject({ phases: [], origins: [], repeatEvery: null })
})

test.each(watchChoices.values)('the form of %s asks only what the API takes', (watch) => {
  const values = { ...valuesOfRule(null), watch, 'title.fr': 'Relancer', 'title.en': 'Follow up' }
  const names = ruleGroups(values, { isNew: true, language: 'fr', translate: (key) => key }).flatMap(({ specs }) =>
    specs.map(({ name }) => name),
  )
  expect(names.includes('repeatEvery')).toBe(mayRepeat(watch))
  expect(names.some((name) => name.startsWith('phases.'))).toBe(narrowedBy[watch].includes('phases'))
  expect(followUpRules.preview.body.safeParse(bodyOfRule({ ...values, after: '12', unit: 'month' })).success).toBe(true)
})

test('a rule is said in a sentence', () => {
  const said = (key: string, options?: Record<string, unknown>) =>
    [key.split('.').slice(1).join('.'), ...Object.values(options ?? {})].join(' ')
  const rule = shippedRules.find(({ after, watch }) => watch === 'silence' && after === 45)
  expect(rule && ruleSaid(rule, 'fr', said)).toEqual({
    when: 'when.silence 45\u00a0jours, about.phases Accompagnement engagé ou Lieu retenu',
    what: 'what Faire le point sur le projet appel',
    again: 'again 45\u00a0jours',
  })
  expect(rule && ruleSaid({ ...rule, repeatEvery: 1 }, 'fr', said).again).toBe('each.day')
})
