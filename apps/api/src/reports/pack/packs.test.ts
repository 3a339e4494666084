import { deflateSync } from 'node:zlib'
import type { Instant } from '@ancrage/domain/kernel/day'
import { masked, told } from '@ancrage/domain/reports/mask'
import type { Audience } from '@ancrage/domain/reports/pack-figures'
import { sheetsOf } from '@ancrage/domain/reports/sheets'
import { slidesFor } from '@ancrage/domain/reports/slides'
import { someSessionFigures } from '@ancrage/domain/testing/reports'
import { DOMParser } from '@xmldom/xmldom'
import PizZip from 'pizzip'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it, test } from 'vitest'
import { readPdf } from '../../testing/read-pdf'
import { csvLines } from './csv-lines'
import { layoutOf, page, titleBox } from './layout'
import { checkLogo } from './logo'
import { writePackPdf } from './write-pdf'
import { type PackFile, writePptx } from './write-pptx'
import { writeXlsx } from './write-xlsx'

const figures = someSessionFigures()
const file: PackFile = {
  title: 'Mission santé des Vosges, 18 juin 2025',
  site: 'Mission santé des Vosges',
  language: 'fr',
  now: '2025-06-18T10:00:00.000Z' as Instant,
  sha256: 'f'.repeat(64),
}
/** A square of one colour. */
const logo = pngOf(32)
const presentation = { accent: '#0B5566', font: 'Arial', logo }
const read = (audience: Audience) => (audience === 'team' ? told(figures) : masked(figures))
const slides = (audience: Audience) =>
  slidesFor(read(audience), 'fr', { session: null, comments: audience === 'team' ? { contacts: 'Le forum a compté.' } : {} })

/** A presentation as an office reads it, by none of the code that wrote it. */
async function opened(audience: Audience) {
  const zip = new PizZip(await writePptx(slides(audience), file, presentation))
  const part = (name: string) => new DOMParser().parseFromString(zip.file(name)?.asText() ?? '<none/>', 'text/xml')
  const texts = (name: string) => Array.from(part(name).getElementsByTagName('a:t'), (node) => node.textContent ?? '')
  const pages = Array.from({ length: 10 }, (_, at) => `ppt/slides/slide${at + 1}.xml`)
  return { zip, part, texts, pages, everything: pages.flatMap(texts).join(' ') }
}

describe('feature 66: the presentation', () => {
  it('has the ten slides of the screen, with charts and tables of its own, notes, alternatives and the hash of its figures', async () => {
    const { zip, part, texts, pages } = await opened('team')
    expect(zip.file(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(10)
    for (const [at, { title }] of slides('team').entries()) expect(texts(pages[at] ?? '').join('')).toContain(title)
    expect(zip.file(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(4)
    expect(zip.file(/^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(4)
    const years = part('ppt/charts/chart2.xml')
    expect(Array.from(years.getElementsByTagName('c:grouping'), (node) => node.getAttribute('val'))).toEqual(['stacked'])
    expect(Array.from(years.getElementsByTagName('c:v'), (node) => node.textContent)).toEqual(
      expect.arrayContaining(['Accompagnées', '2019', '8', '17']),
    )
    const described = pages.flatMap((name) =>
      Array.from(part(name).getElementsByTagName('p:cNvPr'), (node) => node.getAttribute('descr') ?? ''),
    )
    expect(described.filter((text) => text.includes('Installations par année. 2019'))).toHaveLength(1)
    const heads = pages.flatMap((name) => Array.from(part(name).getElementsByTagName('a:tblPr'), (node) => node.getAttribute('firstRow')))
    expect(heads.length).toBeGreaterThan(7)
    expect(new Set(heads)).toEqual(new Set(['1']))
    expect(texts('ppt/notesSlides/notesSlide4.xml').join(' ')).toContain('Le forum a compté.')
    expect(zip.file(/^ppt\/media\/.*\.png$/).length).toBeGreaterThan(0)
    const core = part('docProps/core.xml')
    const said = (name: string) => core.getElementsByTagName(name)[0]?.textContent
    expect([said('dc:title'), said('dc:subject'), said('dc:language'), said('dcterms:created')]).toEqual([
      file.title,
      file.sha256,
      'fr-FR',
      '2025-06-18T10:00:00Z',
    ])
  })

  it('feature 65: of partners names nobody', async () => {
    const { everything, zip } = await opened('partners')
    expect(everything).not.toMatch(/Claire|Benali|P-4F2A/)
    expect(everything).toContain('<\u00a05')
    expect(
      zip
        .file(/notesSlide/)
        .map(({ name }) => zip.file(name)?.asText() ?? '')
        .join(''),
    ).not.toContain('forum')
  })

  it('puts nothing over anything, nor out of the page, however much there is to say', () => {
    const long = 'Communauté de communes des hautes vallées et des plateaux réunis '.repeat(3)
    const full = someSessionFigures({
      territory: Array.from({ length: 30 }, (_, at) => ({
        ...(figures.territory[0] as (typeof figures.territory)[number]),
        epciCode: String(200_000_000 + at),
        name: long,
      })),
      followThrough: Array.from({ length: 20 }, () => ({
        ...(figures.followThrough[0] as (typeof figures.followThrough)[number]),
        text: long,
      })),
      arrivals: Array.from({ length: 20 }, () => ({ ...(figures.arrivals[2] as (typeof figures.arrivals)[number]), epci: long })),
    })
    for (const slide of [...slides('team'), ...slidesFor(told(full), 'fr', { session: null, comments: {} })]) {
      const boxes = [titleBox(false), ...layoutOf(slide).map(({ box }) => box)]
      for (const [at, one] of boxes.entries()) {
        expect([slide.key, one.x >= 0, one.x + one.w <= page.w, one.y + one.h <= 6.66, one.h > 0.2]).toEqual([
          slide.key,
          true,
          true,
          true,
          true,
        ])
        for (const other of boxes.slice(at + 1)) {
          const apart =
            one.x + one.w <= other.x + 0.001 ||
            other.x + other.w <= one.x + 0.001 ||
            one.y + one.h <= other.y + 0.001 ||
            other.y + other.h <= one.y + 0.001
          expect([slide.key, apart]).toEqual([slide.key, true])
        }
      }
    }
  })
})

test.each(['team', 'partners'] as const)(
  'feature 66: the printed pages of %s are tagged for a screen reader, and say what the slides say',
  async (audience) => {
    const pdf = await readPdf(await writePackPdf(slides(audience), read(audience), file, presentation))
    expect(pdf).toMatchObject({ marked: true, language: 'fr-FR', title: file.title })
    expect(pdf.xmp).toMatch(/<pdfuaid:part>1</)
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'L', 'LI']))
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(11)
    const words = (text: string) => text.replace(/[\s\u00a0\u200b]+/g, '')
    for (const { title, foot } of slides(audience)) expect(words(pdf.text)).toContain(words(title) + (foot && ''))
    expect(words(pdf.text)).toContain('Commentc’estcalculé')
    if (audience === 'partners') expect(pdf.text).not.toMatch(/Claire|Benali|P-4F2A/)
  },
)

test('feature 66: the longest list of arrivals stays on its printed slide', async () => {
  const said = (words: string) => ({ fr: words, en: words })
  const [arrival] = figures.arrivals
  const blocks = [said('Emploi du conjoint'), said('Logement')]
  const long = { profession: said('Masseur-Kinésithérapeute'), epci: 'CC de la Porte des Vosges Méridionales' }
  const pagesOf = async (count: number) => {
    const full = told({
      ...figures,
      arrivals: Array.from({ length: count }, () => ({ ...arrival, ...long, blocks }) as never),
    })
    return (await readPdf(await writePackPdf(slidesFor(full, 'fr', { comments: {}, session: null }), full, file, presentation))).pages
  }
  expect(await pagesOf(20)).toBe(await pagesOf(1))
})

describe('feature 66: the workbook', () => {
  const book = async (audience: Audience) => {
    const sheets = await readExcelFile(await writeXlsx(sheetsOf(read(audience), 'fr'), 'fr'))
    return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
  }

  it('has the figures of the screen as numbers, with their definitions', async () => {
    const sheets = await book('team')
    expect([...sheets.keys()]).toEqual([
      'Synthèse',
      'Définitions',
      'Répartitions',
      'Tableau EPCI',
      'Entonnoir',
      'Raisons d’arrêt',
      'Contacts par semestre',
      'Installations par année',
      'Toujours en place',
      'Budget des aides',
    ])
    const summary = sheets.get('Synthèse') ?? []
    for (const { code, unit, value } of figures.indicators) {
      const told = summary.find(([first]) => first === code)?.[2]
      expect([code, Number(told)]).toEqual([code, expect.closeTo(unit === 'cents' ? (value ?? 0) / 100 : (value ?? 0), 6)])
    }
    expect(sheets.get('Définitions')?.[1]).toEqual(['K1', 'Contacts établis', 'Lignes de K1 entre les deux dates. Le reste n’y est pas.'])
    expect(sheets.get('Tableau EPCI')?.[1]).toEqual(['200068757', 'CA d’Épinal', 111_000, 212, 31, 44, 30, 210, 14, 9, 52, 1_480_000])
  })

  it('feature 65: of partners keeps small counts back', async () => {
    const candidates = (await book('partners'))
      .get('Tableau EPCI')
      ?.slice(1)
      .map((row) => row[9])
    expect(candidates).toEqual([9, '<\u00a05', '<\u00a05', 0, '<\u00a05', 0, '<\u00a05'])
  })
})

test('the same tables as text: decimal commas, euros, shares', () => {
  const lines = csvLines(sheetsOf(told(figures), 'fr'), 'fr')
  expect(lines[0]).toEqual(['Synthèse'])
  expect(lines.find(([code]) => code === 'K3')?.slice(0, 3)).toEqual(['K3', 'Montant des aides attribuées', '3780000,00'])
  expect(lines.find(([code]) => code === 'K7')?.[2]).toBe('0,7345')
})

test.each<[string, Buffer, string | null]>([
  ['a PNG', logo, null],
  ['a PNG cut short', logo.subarray(0, 40), 'logo_type'],
  ['a PNG whose points are spoilt', Buffer.from(logo.map((byte, at) => (at > 45 && at < 55 ? byte ^ 0x55 : byte))), 'logo_type'],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'logo_type'],
  ['a name without a picture', Buffer.from('logo.png'), 'logo_type'],
  ['a picture without a size', Buffer.concat([logo.subarray(0, 16), Buffer.alloc(8), logo.subarray(24)]), 'logo_size'],
])('a logo that is %s', async (_what, content, code) => {
  const refusal = await checkLogo(content).then(
    () => null,
    (error: { refusal: { code: string } }) => error.refusal.code,
  )
  expect(refusal).toBe(code)
})

/** A PNG of so many points a side. */
function pngOf(side: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const points = deflateSync(Buffer.alloc(side * (side + 1), 0x55).map((byte, at) => (at % (side + 1) === 0 ? 0 : byte)))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...(
      [
        ['IHDR', head],
        ['IDAT', points],
        ['IEND', Buffer.alloc(0)],
      ] as const
    ).map(([name, data]) => chunk(name, data)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const said = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(said))
  return Buffer.concat([size, said, sum])
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
