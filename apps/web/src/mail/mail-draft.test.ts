import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import type { Mail } from './mail'
import { type MailSetting, prepareMail } from './mail-draft'

const helene = { personId: 'h', name: 'Dr Hélène Kerbrat', email: 'H.Kerbrat@exemple.example' }
const marc = { personId: 'm', name: 'Marc Roche', email: 'marc@exemple.example' }
const setting: MailSetting = { people: [helene, marc], mine: 'conseil@ancrage.example', today: '2026-03-02' as Day }
const address = (one: string) => ({ name: '', address: one })
const mail = (from: string | null, to: readonly string[], more: Partial<Mail> = {}): Mail => ({
  on: '2026-03-01' as Day,
  time: '18:40',
  from: from === null ? null : address(from),
  to: to.map(address),
  subject: 'Re: projet',
  text: 'Oui.\n\n> Viendrez-vous ?',
  pieces: [],
  ...more,
})

test.each([
  ['the person', mail('h.kerbrat@exemple.example', ['conseil@ancrage.example']), 'in', 'answered', 'h', true],
  ['their spouse, a professional too', mail('marc@exemple.example', ['conseil@ancrage.example']), 'in', 'answered', 'm', true],
  ['whoever notes it', mail('conseil@ancrage.example', ['h.kerbrat@exemple.example']), 'out', 'sent', 'h', true],
  ['a colleague, to the person', mail('collegue@ancrage.example', ['x@y.example', 'h.kerbrat@exemple.example']), 'out', 'sent', 'h', true],
  ['whoever notes it, to somebody else', mail('conseil@ancrage.example', ['maire@exemple.example']), 'out', 'sent', 'h', false],
  ['somebody else', mail('maire@exemple.example', ['conseil@ancrage.example']), 'in', null, 'h', false],
  ['nobody known', mail(null, []), 'in', null, 'h', false],
])('a mail from %s', (_who, written, direction, outcome, personId, known) => {
  const prepared = prepareMail(written, setting)
  expect(prepared.draft).toMatchObject({ medium: 'courriel', direction, outcome, occurredOn: '2026-03-01', occurredTime: '18:40' })
  expect([prepared.person.personId, prepared.known]).toEqual([personId, known])
})

test('its text is the subject and what was said, what it quotes apart', () => {
  expect(prepareMail(mail(null, []), setting)).toMatchObject({ draft: { summary: 'Re: projet\n\nOui.' }, quoted: '> Viendrez-vous ?' })
  expect(prepareMail(mail(null, [], { subject: '', text: '' }), setting)).toMatchObject({ draft: { summary: '' }, quoted: '' })
})

test('one from tomorrow, or from no day, is noted today without an hour', () => {
  for (const on of ['2026-03-03' as Day, null])
    expect(prepareMail(mail(null, [], { on }), setting).draft).toMatchObject({ occurredOn: '2026-03-02', occurredTime: null })
})

test('a person without an address is nobody’s sender', () => {
  expect(prepareMail(mail(null, []), { ...setting, people: [{ ...helene, email: null }] }).known).toBe(false)
})
