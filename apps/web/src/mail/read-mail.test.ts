import { expect, test } from 'vitest'
import { MailProblem, maxMailBytes } from './mail'
import { answer, emlOf, outlookMail } from './mail-samples'
import { withoutQuoted } from './quoted'
import { readMail } from './read-mail'

const text = (content: Uint8Array) => new TextDecoder().decode(content)
const problemOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const found: unknown = await readMail(bytes).catch((error: unknown) => error)
  return found instanceof MailProblem ? found.code : 'read'
}

test('a mail as it travels: who, when in Paris, what, and what came with it', async () => {
  const mail = await readMail(answer)
  expect(mail).toMatchObject({
    // Half past midnight in London: the clocks of Paris change that night, an hour and a half later it is still the 29th.
    on: '2026-03-29',
    time: '01:30',
    from: { name: 'Hélène Kerbrat', address: 'h.kerbrat@exemple.example' },
    to: [{ name: 'Lhuillier, Marion', address: 'conseil@ancrage.example' }, { address: 'cabinet@exemple.example' }],
    subject: 'Re: Votre projet d’installation',
  })
  expect(withoutQuoted(mail.text).said).toBe('Bonjour,\n\nLa visite du 12 nous a plu ; voici mon CV.\nÉlise cherche toujours une crèche.')
  expect(mail.pieces.map(({ name, drawn }) => [name, drawn])).toEqual([
    ['CV Hélène.pdf', false],
    ['logo.png', true],
  ])
  expect(text(mail.pieces[0]?.content ?? new Uint8Array())).toBe('%PDF-1.7 un CV')
})

test('a mail as Outlook saves it', async () => {
  const mail = await readMail(outlookMail())
  expect(mail).toMatchObject({
    on: '2026-02-28',
    time: '23:30',
    from: { name: 'Hélène Kerbrat', address: 'h.kerbrat@exemple.example' },
    to: [{ name: 'Marion Lhuillier', address: 'conseil@ancrage.example' }],
    subject: 'Bail du cabinet',
    text: 'Bonjour,\nvoici le bail signé.',
  })
  expect(mail.pieces.map(({ name, content }) => [name, text(content)])).toEqual([['bail signé.pdf', '%PDF-1.7 un bail']])
})

test('a mail in HTML is its words alone', async () => {
  const html = '<style>p{}</style><p>Bonjour&nbsp;H&eacute;l&egrave;ne</p><script>alert(1)</script><img src="http://suivi.example/p.gif">'
  const mail = await readMail(emlOf('From: a@b.example', 'Content-Type: text/html; charset=utf-8', '', html))
  expect(mail.text.replace(/\u00A0/g, ' ')).toBe('Bonjour Hélène')
})

test('a name made to mislead, a date that is none, an address that is none', async () => {
  const mail = await readMail(
    emlOf(
      'From: "Dr\u202E X" <pas une adresse>',
      'Date: jamais',
      'Subject: a\u202Eb\u0007c',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=x-inconnu',
      '',
      'Bonjour\u0007',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: c@d.example',
      'Subject: dedans',
      '',
      'x',
      '--b--',
    ),
  )
  expect(mail).toMatchObject({ on: null, time: null, from: null, subject: 'abc', text: 'Bonjour' })
  expect(mail.pieces.map(({ name }) => name)).toEqual(['piece-1.eml'])
})

const nested = (depth: number): string[] =>
  Array.from({ length: depth }, (_, level) => [`Content-Type: multipart/mixed; boundary=b${level}`, '', `--b${level}`]).flat()

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['an enormous file', new Uint8Array(maxMailBytes + 1), 'too_large'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'not_a_mail'],
  ['a letter', emlOf('Bonjour, ceci est une lettre.'), 'not_a_mail'],
  ['an Outlook file cut short', outlookMail().slice(0, 700), 'not_a_mail'],
  [
    'parts by the thousand',
    emlOf(
      'From: a@b.example',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...Array<string>(1_001).fill('--b\r\nContent-Type: text/plain\r\n\r\nx'),
    ),
    'too_many_parts',
  ],
  [
    'pieces by the hundred',
    emlOf(
      'From: a@b.example',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...Array<string>(101).fill('--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment\r\n\r\nx'),
    ),
    'too_many_parts',
  ],
  ['parts in parts without end', emlOf('From: a@b.example', ...nested(200), 'x'), 'too_many_parts'],
  ['headers without end', emlOf('From: a@b.example', ...Array<string>(60_000).fill('X-Y: z zzzzz'), '', 'x'), 'too_many_parts'],
])('%s is refused, and says why', async (_what, bytes, code) => {
  expect(await problemOf(bytes)).toBe(code)
})

test.each([
  ['Oui.\n\n-----Message d’origine-----\nDe : A', 'Oui.'],
  ['Oui.\n\n-----Original Message-----\nx', 'Oui.'],
  ['Oui.\n________________________________\nDe : A', 'Oui.'],
  ['Oui.\n\nDe : A\nEnvoyé : lundi\nÀ : B', 'Oui.'],
  ['Yes.\n\nOn Mon, 2 Mar 2026 at 10:00, A <a@b.example>\nwrote:\n> x', 'Yes.'],
  ['> tout est cité', '> tout est cité'],
  ['De : la part de tous', 'De : la part de tous'],
])('of %j, what is said this time is %j', (whole, said) => {
  expect(withoutQuoted(whole).said).toBe(said)
})
