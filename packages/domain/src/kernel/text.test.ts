import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { email, id, isGiven, line, optional, paragraphs, several } from './text'

const first = (result: { error?: { issues: { message: string }[] } }) => result.error?.issues[0]?.message

describe('line and paragraphs', () => {
  it('are stored in NFC, trimmed', () => {
    expect(line().parse(`  ${'Hélène'.normalize('NFD')}\u00a0`)).toBe('Hélène'.normalize('NFC'))
    expect(paragraphs().parse('\n un\n\tdeux \n')).toBe('un\n\tdeux')
    expect(paragraphs().parse('   ')).toBe('')
  })

  it.each([
    ['NUL', 'a\u0000b'],
    ['an escape', 'a\u001bb'],
    ['a delete', 'a\u007fb'],
    ['what XML cannot hold', 'a\uffffb'],
    ['a byte order turned round', 'a\ufffeb'],
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\ude00a'],
    ['surrogates in the wrong order', '\ude00\ud83d'],
  ])('%s is refused', (_, text) => {
    expect(first(line().safeParse(text))).toBe('unreadable_text')
    expect(first(paragraphs().safeParse(text))).toBe('unreadable_text')
  })

  it('a line holds on one line, and says something that can be seen', () => {
    expect(line().parse('Élise\r\nKerbrat\t(née\u2028Le Goff)')).toBe('Élise Kerbrat (née Le Goff)')
    expect(first(line().safeParse('\u200b\u202e'))).toBe('required')
    expect(line().parse('-')).toBe('-')
  })

  it('emoji and astral names go through', () => {
    expect(line().parse('Zoé 😀 𠮷野')).toBe('Zoé 😀 𠮷野')
  })

  it('an empty line is missing, a long one too long', () => {
    expect(first(line().safeParse('  \t '))).toBe('required')
    expect(line(3).parse('abc')).toBe('abc')
    expect(first(line(3).safeParse('abcd'))).toBe('too_long')
  })

  it('the length counted is the length stored', () => {
    expect(line(3).parse('  abc  ')).toBe('abc')
    expect(line(1).parse('é'.normalize('NFD'))).toBe('é')
    // U+0958 has no composed form: NFC writes it as two characters.
    expect(first(line(1).safeParse('\u0958'))).toBe('too_long')
  })

  it('what they give, they give again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        for (const schema of [line(10), paragraphs(10), email, optional(line(10))]) {
          const once = schema.safeParse(text)
          if (once.success) expect(schema.parse(once.data)).toBe(once.data)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('email', () => {
  it.each([
    [' Helene.Roche@Exemple.FR ', 'helene.roche@exemple.fr'],
    ['a+b@sous.domaine.exemple.fr', 'a+b@sous.domaine.exemple.fr'],
  ])('%s → %s', (typed, stored) => {
    expect(email.parse(typed)).toBe(stored)
  })
  it.each(['', 'helene', 'helene@', '@exemple.fr', 'a b@exemple.fr', 'a@exemple', 'a@exemple.fr\u0000', 'a@exemple.fr, b@exemple.fr'])(
    '%j is refused',
    (typed) => {
      expect(first(email.safeParse(typed))).toBe('email')
    },
  )
})

describe('optional', () => {
  const field = optional(line(10))
  it.each([[''], ['   '], ['\u00a0\n'], [undefined], [null]])('%j is unknown', (value) => {
    expect(field.parse(value)).toBeNull()
  })
  it('reads the rest with its schema', () => {
    expect(field.parse(' ab ')).toBe('ab')
    expect(first(field.safeParse('abcdefghijk'))).toBe('too_long')
  })
})

describe('several', () => {
  const tags = several(line(10), 3)
  it('keeps each once, in the order given', () => {
    expect(tags.parse(['b', ' a', 'b ', 'a', 'é'.normalize('NFD'), 'é'])).toEqual(['b', 'a', 'é'])
    expect(tags.parse(undefined)).toEqual([])
  })
  it('counts what it keeps', () => {
    expect(first(tags.safeParse(['a', 'b', 'c', 'd']))).toBe('too_big')
  })
})

describe('id and isGiven', () => {
  it('say what they read', () => {
    expect(id.safeParse('01912345-6789-7abc-8def-0123456789ab').success).toBe(true)
    expect(first(id.safeParse("1' or '1'='1"))).toBe('id')
    expect([isGiven(null), isGiven(''), isGiven(' \n'), isGiven(' a ')]).toEqual([false, false, false, true])
  })
})
