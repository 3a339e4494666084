import type { Language } from '@ancrage/domain/kernel/choices'
import type { Instant } from '@ancrage/domain/kernel/day'
import type { Slide, SlideBlock, SlideChart, SlideFigure, SlideTable } from '@ancrage/domain/reports/slides/slide'
import type PptxGen from 'pptxgenjs'
import {
  type Box,
  captionHeight,
  columnWidths,
  fitted,
  footBox,
  layoutOf,
  logoBox,
  page,
  rowHeight,
  tallRow,
  titleBox,
  titleSize,
} from './layout'
import type { Presentation } from './presentation'
import { stamped } from './stamp-pptx'

/** What is written in a file beside its slides. */
export interface PackFile {
  readonly title: string
  readonly site: string
  readonly language: Language
  readonly now: Instant
  /** The fingerprint of the figures it was made of. */
  readonly sha256: string
}

const ink = '17232B'
const quiet = '42525B'
const line = 'D8D3C7'
const master = 'ANCRAGE'

interface Look {
  readonly accent: string
  readonly font: string
  readonly lang: string
  readonly palette: readonly string[]
  readonly chart: PptxGen.CHART_NAME
}

/** The slides as a presentation of PowerPoint or LibreOffice: charts and tables are theirs, to be corrected by hand. */
export async function writePptx(slides: readonly Slide[], file: PackFile, { accent, font, logo }: Presentation): Promise<Buffer> {
  const { default: PptxGenJS } = await import('pptxgenjs')
  // Its types say it is the class; loaded as it is here, the class is in it.
  const pptx = new ((PptxGenJS as unknown as { default?: typeof PptxGenJS }).default ?? PptxGenJS)()
  const look: Look = {
    accent: accent.replace('#', ''),
    font,
    lang: file.language === 'fr' ? 'fr-FR' : 'en-GB',
    palette: [accent.replace('#', ''), 'B07A12', '8A6FC0', '5E97A3'],
    chart: pptx.ChartType.bar,
  }
  pptx.layout = 'LAYOUT_WIDE'
  pptx.theme = { headFontFace: font, bodyFontFace: font }
  Object.assign(pptx, { title: file.title, author: file.site, company: file.site, subject: file.sha256 })
  defineMaster(pptx, file, look, logo)
  for (const slide of slides) drawSlide(pptx.addSlide({ masterName: master }), slide, look, logo !== null)
  const written = await pptx.write({ outputType: 'nodebuffer' })
  return stamped(written as Buffer, file)
}

function defineMaster(pptx: PptxGen, { site }: PackFile, { accent, font }: Look, logo: Buffer | null): void {
  pptx.defineSlideMaster({
    title: master,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: page.w, h: 0.14, fill: { color: accent } } },
      { line: { x: page.margin, y: 6.66, w: page.w - 2 * page.margin, h: 0, line: { color: line, width: 0.75 } } },
      { text: { text: site, options: { x: page.margin, y: 7.18, w: 8, h: 0.24, margin: 0, fontFace: font, fontSize: 9, color: quiet } } },
      ...(logo
        ? [
            {
              image: {
                ...logoBox,
                data: `image/png;base64,${logo.toString('base64')}`,
                sizing: { type: 'contain' as const, w: logoBox.w, h: logoBox.h },
              },
            },
          ]
        : []),
    ],
    slideNumber: { x: page.w - 1.2, y: 7.14, w: 0.6, h: 0.3, align: 'right', fontFace: font, fontSize: 10, color: quiet },
  })
}

function drawSlide(on: PptxGen.Slide, slide: Slide, look: Look, hasLogo: boolean): void {
  const box = titleBox(hasLogo)
  on.addText(slide.title, {
    ...box,
    margin: 0,
    valign: 'top',
    bold: true,
    color: ink,
    fontFace: look.font,
    fontSize: titleSize(slide.title, box.w),
    lang: look.lang,
  })
  for (const { block, box: place } of layoutOf(slide)) drawBlock(on, block, place, look)
  if (slide.foot !== '') {
    on.addText(slide.foot, {
      ...footBox,
      margin: 0,
      valign: 'top',
      color: quiet,
      fontFace: look.font,
      fontSize: slide.foot.length > 330 ? 7.5 : 9,
      lang: look.lang,
    })
  }
  if (slide.comment) on.addNotes(slide.comment)
}

function drawBlock(on: PptxGen.Slide, block: SlideBlock, box: Box, look: Look): void {
  if (block.kind === 'figures') drawFigures(on, block.figures, box, look)
  else if (block.kind === 'chart') drawChart(on, block, box, look)
  else if (block.kind === 'table') drawTable(on, block, box, look)
  else if (block.kind === 'list') drawList(on, block, box, look)
  else on.addText(block.text, { ...box, margin: 0, valign: 'top', color: ink, fontFace: look.font, fontSize: 14, lang: look.lang })
}

function caption(on: PptxGen.Slide, text: string, { x, y, w }: Box, look: Look): void {
  on.addText(text, {
    x,
    y,
    w,
    h: captionHeight,
    margin: 0,
    valign: 'top',
    bold: true,
    color: look.accent,
    fontFace: look.font,
    fontSize: 13,
    lang: look.lang,
  })
}

function drawFigures(on: PptxGen.Slide, figures: readonly SlideFigure[], { x, y, w, h }: Box, look: Look): void {
  const gap = 0.2
  const each = (w - gap * (figures.length - 1)) / figures.length
  for (const [at, { label, value, before }] of figures.entries()) {
    const left = x + at * (each + gap)
    const base = { x: left, w: each, margin: 0, fontFace: look.font, lang: look.lang } as const
    on.addText(label, { ...base, y, h: 0.22, valign: 'top', fontSize: 10.5, color: quiet, fit: 'shrink' })
    on.addText(value, {
      ...base,
      y: y + 0.22,
      h: 0.42,
      valign: 'middle',
      bold: true,
      color: look.accent,
      fontSize: Math.min(26, Math.floor((each * 72) / (value.length * 0.66))),
    })
    if (before.length > 0) on.addText(before.join('\n'), { ...base, y: y + 0.66, h: h - 0.66, valign: 'top', fontSize: 8, color: quiet })
  }
}

function drawChart(on: PptxGen.Slide, chart: SlideChart, box: Box, look: Look): void {
  caption(on, chart.caption, box, look)
  const isColumn = chart.form === 'stacked'
  // Bars are drawn from the bottom up: the first is on top once reversed.
  const order = <T>(list: readonly T[]) => (isColumn ? [...list] : list.toReversed())
  const data = chart.series.map(({ name, values }) => ({
    name,
    labels: order(chart.categories),
    values: order(values).map((value) => value ?? 0),
  }))
  if (data.length === 0 || chart.categories.length === 0) return
  on.addChart(look.chart, data, {
    x: box.x,
    y: box.y + captionHeight,
    w: box.w,
    h: box.h - captionHeight,
    altText: chart.alternative,
    barDir: isColumn ? 'col' : 'bar',
    barGrouping: isColumn ? 'stacked' : 'clustered',
    barGapWidthPct: 45,
    chartColors: look.palette.slice(0, chart.series.length),
    showValue: true,
    dataLabelColor: isColumn ? 'FFFFFF' : ink,
    dataLabelFontSize: 10,
    dataLabelFontFace: look.font,
    dataLabelFormatCode: '#,##0;-#,##0;;',
    catAxisLabelFontSize: 10,
    catAxisLabelFontFace: look.font,
    catAxisLabelColor: ink,
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    valAxisMinVal: 0,
    showLegend: chart.series.length > 1,
    legendPos: 'b',
    legendFontSize: 10,
    legendFontFace: look.font,
    legendColor: ink,
    lang: look.lang,
  })
}

function drawTable(on: PptxGen.Slide, table: SlideTable, box: Box, look: Look): void {
  caption(on, table.caption, box, look)
  const { rows } = fitted(table, box.w)
  const align = (at: number) => (table.columns[at]?.isNumber ? 'right' : 'left')
  const under = (color: string, pt: number): PptxGen.TableCellProps['border'] => [
    { type: 'none' },
    { type: 'none' },
    { type: 'solid', color, pt },
    { type: 'none' },
  ]
  const head = table.columns.map(({ label }, at) => ({
    text: label,
    options: { bold: true, color: quiet, align: align(at), border: under(look.accent, 1.25) } as const,
  }))
  const cells = rows.map((row) =>
    row.cells.map((text, at) => ({ text, options: { color: ink, align: align(at), border: under(line, 0.5) } as const })),
  )
  const more = table.more ? [[{ text: table.more, options: { colspan: table.columns.length, italic: true, color: quiet } }]] : []
  on.addTable(
    [head, ...cells, ...more] as PptxGen.TableRow[],
    {
      x: box.x,
      y: box.y + captionHeight,
      w: box.w,
      colW: columnWidths(table, box.w),
      rowH: [rowHeight, ...rows.map(({ isTall }) => (isTall ? tallRow : rowHeight)), ...more.map(() => rowHeight)],
      margin: [0.03, 0.07, 0.03, 0.07],
      fontFace: look.font,
      fontSize: 11,
      valign: 'middle',
      lang: look.lang,
    } as PptxGen.TableProps,
  )
}

function drawList(on: PptxGen.Slide, { caption: text, items }: Extract<SlideBlock, { kind: 'list' }>, box: Box, look: Look): void {
  caption(on, text, box, look)
  if (items.length === 0) return
  on.addText(
    items.map((item) => ({ text: item, options: { bullet: { indent: 14 }, breakLine: true, paraSpaceAfter: 6 } })),
    {
      x: box.x,
      y: box.y + captionHeight,
      w: box.w,
      h: box.h - captionHeight,
      margin: 0,
      valign: 'top',
      color: ink,
      fontFace: look.font,
      fontSize: items.length > 7 ? 13 : 15,
      lang: look.lang,
      fit: 'shrink',
    },
  )
}
