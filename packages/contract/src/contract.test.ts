import { permissions } from '@ancrage/domain/access/permissions'
import { bare } from '@ancrage/domain/kernel/choices'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { resources, routes } from './index'
import type { Resource } from './resource'
import { sentence, sentences } from './sentences'

describe('sentences', () => {
  test.each(Object.entries(sentences))('%s speaks both languages, with the same parameters', (_code, { fr, en, status }) => {
    const parameters = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted((a, b) => a.localeCompare(b))
    expect(fr.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(parameters(fr)).toEqual(parameters(en))
    expect([400, 401, 403, 404, 409, 413, 415, 429, 500, 503, 507]).toContain(status)
  })

  test('parameters take their place; an unknown code says the general thing', () => {
    expect(sentence('too_many_attempts', { minutes: 5 }, 'en')).toBe('Too many attempts. Try again in 5 min.')
    expect(sentence('no_such_code', {}, 'fr')).toBe(sentences.invalid.fr)
    expect(sentence('constructor', {}, 'fr')).toBe(sentences.invalid.fr)
  })
})

describe('routes', () => {
  test('each is promised once', () => {
    const names = routes.map(({ method, path }) => `${method} ${path}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('each parameter of a path is read', () => {
    for (const { path, params } of routes) {
      const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
      expect(params instanceof z.ZodObject ? Object.keys(params.shape) : [], path).toEqual(named)
    }
  })

  test('a route that changes something is never open to anybody, the doors of the site apart', () => {
    const open = routes.filter(({ method, access }) => method !== 'GET' && access === 'public').map(({ path }) => path)
    expect(open).toEqual(['/api/auth/login', '/api/site'])
  })

  test('each permission of the table guards a route', () => {
    const used = new Set(routes.map(({ access }) => access))
    expect(Object.keys(permissions).filter((permission) => !used.has(permission as never))).toEqual([])
  })
})

describe.each(Object.values(resources) as Resource[])('$spec.name', ({ spec }) => {
  const fields = {
    ...spec.fields,
    ...spec.onCreate,
    ...spec.writeOnly,
    ...spec.readOnly,
    ...spec.derived,
    ...spec.filters,
    ...spec.pseudonym,
  }

  test('each of its fields has a label in both languages', () => {
    for (const field of Object.keys(fields)) {
      expect(spec.labels[field]?.fr, field).toBeTruthy()
      expect(spec.labels[field]?.en, field).toBeTruthy()
    }
  })

  test('a pseudonymised row holds neither a day, nor a text, nor a record’s key', () => {
    for (const [field, schema] of Object.entries(spec.pseudonym ?? {})) {
      expect(field).not.toMatch(/On$|At$|Id$|[nN]ame|email|phone|rpps|number/)
      // An aid is named by its key in the catalogue, which says nothing of anyone.
      expect(bare(schema) instanceof z.ZodEnum || /Code$|Month$|^schemeKey$/.test(field), field).toBe(true)
    }
  })
})
