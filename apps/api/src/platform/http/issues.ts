import { isSentenceCode } from '@ancrage/contract/sentences'
import type { z } from 'zod'
import { Refused } from './refused'

type Issue = z.core.$ZodIssue

/** The sentence's code of each kind of zod issue that a schema does not name itself. */
const codeOfIssue: Partial<Record<Issue['code'], string>> = {
  invalid_value: 'not_in_list',
  too_small: 'too_small',
  too_big: 'too_big',
  unrecognized_keys: 'unknown_field',
}

/** What zod found wrong, as a refusal naming each field (`fill.communeCode`). */
export function invalid(issues: readonly Issue[], under: readonly PropertyKey[] = []): Refused {
  return new Refused({ code: 'invalid', fields: fieldsOf(issues, under) })
}

/** The code of what is wrong at each field. */
export function fieldsOf(issues: readonly Issue[], under: readonly PropertyKey[] = []): Record<string, string> {
  return Object.fromEntries(
    issues.flatMap((issue) => {
      const path = [...under, ...issue.path]
      if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [[...path, key].join('.'), 'unknown_field'])
      return [[path.join('.') || 'body', codeOf(issue)]]
    }),
  )
}

function codeOf(issue: Issue): string {
  if (isSentenceCode(issue.message)) return issue.message
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required'
  return codeOfIssue[issue.code] ?? 'invalid_type'
}
