import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { letterChoices } from '@ancrage/domain/aids/letter'
import { inventedApplication } from '@ancrage/domain/aids/letters/invented-application'
import type { LetterFacts } from '@ancrage/domain/aids/letters/letter-facts'
import { paragraph } from '@ancrage/domain/aids/letters/letter-text'
import { letterValues } from '@ancrage/domain/aids/letters/letter-values'
import { shippedLetters } from '@ancrage/domain/aids/letters/shipped-letters'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { printable } from '../../platform/printable'
import { readPdf } from '../../testing/read-pdf'
import { checkedTemplate, compose, tryTemplate } from './compose'
import { documentBlocks } from './document-blocks'
import { shippedTemplate } from './shipped-template'
import { unpack } from './unpack'

const written = async (letter: (typeof letterChoices.values)[number], facts: LetterFacts = inventedApplication) => {
  const { docx, pdf } = await compose(
    await checkedTemplate(await shippedTemplate(shippedLetters[letter].text)),
    letter,
    letterValues(facts),
  )
  return { docx: textOf(docx), pdf: await readPdf(pdf) }
}
/** What Word would show, by none of the code that wrote it. */
const textOf = (docx: Buffer) =>
  (new PizZip(docx).file('word/document.xml')?.asText() ?? '')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name] ?? '')

test.each(letterChoices.values)('%s opens in both forms, says the same, and is tagged for a screen reader', async (letter) => {
  const { docx, pdf } = await written(letter)
  expect(docx).toContain('Camille Exemple')
  expect(docx).not.toMatch(/[{}]/)
  const words = (text: string) => text.replace(/[\s\u00A0\u200B]+/g, ' ')
  const lines = docx.split('\n').map((line) => words(line).trim())
  expect(lines.filter((line) => !words(pdf.text).includes(line))).toEqual([])
  expect(pdf).toMatchObject({ marked: true, language: 'fr-FR', title: shippedLetters[letter].text.title })
  expect(pdf.xmp).toMatch(/<pdfuaid:part>1</)
  expect(pdf.roles).toContain('P')
})

test('feature 38: a convention has its parties, its object, its amounts and its articles, with headings and lists for who does not see', async () => {
  const { docx, pdf } = await written('convention')
  for (const said of [
    'Dr Camille Exemple',
    '20\u00A0000\u00A0€',
    '10\u00A0000\u00A0€',
    '60\u00A0mois (5\u00A0ans)',
    'CP-2026-000',
    'arrêté fictif',
    'L.\u00A01511-8',
  ])
    expect(docx).toContain(said)
  expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'L', 'LI', 'LBody']))
  const { pdf: order } = await written('payment_order')
  expect(order.roles).toEqual(expect.arrayContaining(['Table', 'TH', 'TD']))
})

const hostile = 'O’<b>&amp;</b>{numero} {#calcul} #let x = $1$ ]]> \u202Efdp.exe 😀 محمد \u0001 漢字'
test.each([
  ['hostile', hostile],
  ['very long', 'x'.repeat(5_000)],
  ['empty', ''],
  ['on two lines', 'ligne 1\nligne 2'],
])('a name that is %s stays words, in both forms', async (_what, lastName) => {
  const { person, expenses } = inventedApplication
  const { docx, pdf } = await written('report_annex', {
    ...inventedApplication,
    person: { ...person, lastName },
    expenses: expenses.map((expense) => ({ ...expense, label: lastName })),
  })
  expect(docx.includes(lastName.replace(/[\u0001]/g, '').split('\n')[0] ?? '')).toBe(true)
  const shown = printable(lastName.split('\n')[0] ?? '')
  expect(pdf.text.replace(/\s/g, '')).toContain(shown.replace(/[\s\u200B]/g, '').slice(0, 300))
})

test('every sign that is printed as it is can be drawn by the font of the PDFs', async () => {
  const signs = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter(
    (sign) => /\S/.test(sign) && printable(sign) === sign,
  )
  expect(signs.length).toBeGreaterThan(1_200)
  const template = await checkedTemplate(await shippedTemplate({ title: 'Signes', blocks: [paragraph('{avis}')] }))
  const facts = {
    ...inventedApplication,
    application: { ...inventedApplication.application, opinion: [...signs, '□'].map((sign) => `a${sign}`).join(' ') },
  }
  const { pdf } = await compose(template, 'report_annex', letterValues(facts))
  expect((await readPdf(pdf)).text).toContain('aé aê aë')
})

test('a PDF says what a template of Word says: its headings one step under the other, its lists, its tables, not what was struck out', () => {
  const xml = (body: string) => `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`
  const p = (text: string, style = '') =>
    `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const parts = new Map([
    [
      'word/styles.xml',
      Buffer.from(
        '<w:styles xmlns:w="w"><w:style w:styleId="Titre3"><w:name w:val="heading 3"/></w:style><w:style w:styleId="Titre"><w:name w:val="Title"/></w:style></w:styles>',
      ),
    ],
    [
      'word/document.xml',
      Buffer.from(
        xml(
          [
            p('Convention', 'Titre'),
            p('Objet', 'Titre3'),
            p(' '),
            '<w:sdt><w:sdtContent><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>un</w:t><w:br/><w:t>deux</w:t></w:r></w:p></w:sdtContent></w:sdt>',
            '<w:p><w:del><w:r><w:delText>rayé</w:delText></w:r></w:del><w:ins><w:r><w:t>ajouté</w:t></w:r></w:ins></w:p>',
            '<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:tblHeader w:val="false"/></w:trPr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
            '<w:tbl><w:tr><w:trPr><w:tblHeader w:val="false"/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
          ].join(''),
        ),
      ),
    ],
  ])
  expect(documentBlocks(parts)).toEqual([
    { kind: 'title', text: 'Convention' },
    { kind: 'heading', level: 1, text: 'Objet' },
    { kind: 'item', text: 'un\ndeux' },
    { kind: 'paragraph', text: 'ajouté' },
    { kind: 'table', head: ['A'], rows: [['1']] },
    { kind: 'columns', rows: [['x']] },
  ])
})

/** Our convention with a part changed or added. */
async function changed(parts: Readonly<Record<string, (text: string) => string>>): Promise<Buffer> {
  const zip = new PizZip(await shippedTemplate(shippedLetters.convention.text))
  for (const [name, change] of Object.entries(parts)) zip.file(name, change(zip.file(name)?.asText() ?? ''))
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const body = (added: string) => ({
  'word/document.xml': (text: string) => text.replace('<w:sectPr', `<w:p><w:r><w:t>${added}</w:t></w:r></w:p><w:sectPr`),
})
const relation = (type: string, target: string) => ({
  'word/_rels/document.xml.rels': (text: string) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    ),
})

test.each<[string, () => Promise<Buffer>, string | null]>([
  ['our own', () => changed({}), null],
  ['a link to click', () => changed(relation('hyperlink', 'https://www.telerecours.fr')), null],
  ['no zip', async () => Buffer.from('%PDF-1.7'), 'letter_template_type'],
  ['a zip cut short', async () => (await changed({})).subarray(0, 4_000), 'letter_template_type'],
  [
    'a workbook',
    () => changed({ '[Content_Types].xml': (text) => text.replaceAll('wordprocessingml.document.main', 'spreadsheetml.sheet.main') }),
    'letter_template_type',
  ],
  ['a document with macros', () => changed({ 'word/vbaProject.bin': () => 'x' }), 'letter_template_macros'],
  [
    'macros told by its types',
    () => changed({ '[Content_Types].xml': (text) => `${text}<!-- macroEnabled.main+xml -->` }),
    'letter_template_macros',
  ],
  ['an object inside', () => changed({ 'word/embeddings/oleObject1.bin': () => 'x' }), 'letter_template_macros'],
  ['a picture fetched', () => changed(relation('image', 'http://x.example/a.png')), 'letter_template_external'],
  ['a template attached', () => changed(relation('attachedTemplate', 'file:///x.dotm')), 'letter_template_external'],
  [
    'a field that runs',
    () => changed(body('</w:t><w:instrText>DDE</w:instrText><w:instrText>AUTO cmd </w:instrText><w:t>')),
    'letter_template_external',
  ],
  [
    'entities',
    () => changed({ 'word/document.xml': (text) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>') }),
    'letter_template_type',
  ],
  ['a brace left open', () => changed(body('Bonjour {nom')), 'letter_tag_unclosed'],
  ['a brace never opened', () => changed(body('nom}')), 'letter_tag_unopened'],
  ['doubled braces', () => changed(body('{{nom}}')), 'letter_tag_doubled'],
  ['a list left open', () => changed(body('{#calcul}')), 'letter_list_unclosed'],
  ['a list never opened', () => changed(body('{/calcul}')), 'letter_list_unopened'],
  ['lists that cross', () => changed(body('{#calcul}{#depenses}{/calcul}{/depenses}')), 'letter_list_crossed'],
  ['raw XML in words', () => changed(body('a {@nom}')), 'letter_tag_raw'],
  ['raw XML alone', () => changed(body('{@nom}')), 'letter_tag_raw'],
  ['a name nobody fills', () => changed(body('{benficiaire}')), 'letter_template_fields'],
  ['something to be run', () => changed(body('{process.exit(1)}')), 'letter_template_fields'],
  ['something inherited', () => changed(body('{constructor}')), 'letter_template_fields'],
  ['other braces', () => changed(body('{=[[ ]]=}')), 'letter_template_fields'],
])('a template that is %s', async (_what, make, code) => {
  const refusal = await checkedTemplate(await make()).then(
    () => null,
    (error: { refusal: { code: string } }) => error.refusal.code,
  )
  expect(refusal).toBe(code)
})

test('a bomb is not unpacked: neither one that says its size, nor one that lies', async () => {
  const bomb = await changed({ 'word/media/a.xml': () => ' '.repeat(8 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(200_000)
  await expect(unpack(bomb)).rejects.toMatchObject({ refusal: { code: 'letter_template_heavy' } })
  const lying = await changed({ 'word/media/a.xml': () => ' '.repeat(3 * 1024 * 1024) })
  const size = Buffer.alloc(4)
  size.writeUInt32LE(3 * 1024 * 1024)
  const small = Buffer.alloc(4)
  small.writeUInt32LE(100)
  for (let at = lying.indexOf(size); at !== -1; at = lying.indexOf(size)) small.copy(lying, at)
  await expect(unpack(lying)).rejects.toMatchObject({ refusal: { code: 'letter_template_type' } })
  const many = await changed(Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`word/${at}.xml`, () => '<x/>'])))
  await expect(unpack(many)).rejects.toMatchObject({ refusal: { code: 'letter_template_heavy' } })
})

const nested = (open: string, close: string, times: number) => ({
  'word/document.xml': (text: string) => text.replace('<w:body>', `<w:body>${open.repeat(times)}${close.repeat(times)}`),
})
test.each<[string, Parameters<typeof changed>[0], string | null]>([
  ['our own', {}, null],
  ['nothing', { 'word/document.xml': () => '' }, 'letter_template_type'],
  ['not XML', { 'word/document.xml': () => 'Bonjour' }, 'letter_template_type'],
  ['XML cut short', { 'word/document.xml': (text) => text.slice(0, 2_000) }, 'letter_template_type'],
  ['nested without end', nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 5_000), 'letter_template_type'],
  ['longer than any letter', nested('<w:p>', '</w:p>', 5_001), 'letter_template_heavy'],
])('a template is put in use only once written with: %s', async (_what, parts, code) => {
  const folder = await mkdtemp(join(tmpdir(), 'ancrage-template-'))
  try {
    await writeFile(join(folder, 'a.docx'), await changed(parts))
    const refusal = await tryTemplate(join(folder, 'a.docx'), 'convention', letterValues(inventedApplication)).then(
      () => null,
      (error: { refusal?: { code: string } }) => error.refusal?.code ?? 'failed',
    )
    expect(refusal).toBe(code)
  } finally {
    await rm(folder, { recursive: true })
  }
})
