import { expect, test } from 'vitest'
import { maxBytes } from './document'
import { fileName } from './file-name'
import { fileRefusal, textTypeOf } from './media-types'

const pdf = 'application/pdf'

test.each([
  ['CV Hélène Kerbrat.pdf', pdf, 'CV Hélène Kerbrat.pdf'],
  ['..\\..\\windows\\cv.pdf', pdf, 'cv.pdf'],
  ['/etc/passwd', 'text/plain', 'passwd.txt'],
  ['.htaccess', 'text/plain', 'htaccess.txt'],
  ['facture.exe', pdf, 'facture.exe.pdf'],
  ['cv\u202Efdp.exe', pdf, 'cvfdp.exe.pdf'],
  ['a\u0000b\r\nc.pdf', pdf, 'abc.pdf'],
  ['devis "1" <n>.PDF', pdf, 'devis _1_ _n_.pdf'],
  ['photo.JPEG', 'image/jpeg', 'photo.jpeg'],
  ['bail. ', pdf, 'bail.pdf'],
  ['', pdf, 'document.pdf'],
  ['///', 'text/csv', 'document.csv'],
])('a file given as %j, of type %s, is kept as %j', (given, mediaType, kept) => {
  expect(fileName(given, mediaType)).toBe(kept)
})

test('a name is two hundred characters at most, ending included', () => {
  const name = fileName(`${'é'.repeat(400)}.pdf`, pdf)
  expect([name.length, name.slice(-5)]).toEqual([200, 'é.pdf'])
})

test.each([
  ['note.txt', 'Bonjour', 'text/plain'],
  ['note.txt', '  <!doctype html>', null],
  ['note.txt', '<svg onload=alert(1)>', null],
  ['note.txt', '#!/bin/sh', null],
  ['liste.csv', 'Nom;Prénom', 'text/csv'],
  ['mail.eml', 'From: a@b.example\nSubject: x\n', 'message/rfc822'],
  ['mail.eml', 'Bonjour', null],
  ['visite.ics', 'BEGIN:VCALENDAR\r\n', 'text/calendar'],
  ['visite.ics', 'Bonjour', null],
  ['page.html', 'Bonjour', null],
  ['script.js', 'alert(1)', null],
  ['sans-fin', 'Bonjour', null],
])('a text named %s that begins by %j is %s', (name, start, mediaType) => {
  expect(textTypeOf(name, start)).toBe(mediaType)
})

test.each([
  ['cv.pdf', 1, null],
  ['cv', 1, null],
  ['cv.pdf', maxBytes, null],
  ['cv.pdf', maxBytes + 1, 'file_too_large'],
  ['cv.pdf', 0, 'file_empty'],
  ['cv.docm', 1, 'file_type'],
  ['cv.svg', 1, 'file_type'],
  ['cv.zip', 1, 'file_type'],
])('%s of %d bytes: %s', (name, bytes, code) => {
  expect(fileRefusal({ name, bytes })?.code ?? null).toBe(code)
})
