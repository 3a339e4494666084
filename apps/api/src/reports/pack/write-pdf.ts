import { pick } from '@ancrage/domain/aids/wording'
import type { PackFigures } from '@ancrage/domain/reports/pack-figures'
import { untoldSaid } from '@ancrage/domain/reports/said'
import type { Slide, SlideBlock } from '@ancrage/domain/reports/slides/slide'
import { printPdf } from '../../platform/print-pdf'
import { pdfSource } from './pdf-source'
import type { Presentation } from './presentation'
import type { PackFile } from './write-pptx'

/** The slides as a tagged PDF (PDF/UA-1, ISO 14289-1), their definitions after them; the same words give the same bytes. */
export function writePackPdf(
  slides: readonly Slide[],
  figures: PackFigures,
  file: PackFile,
  { accent, logo }: Presentation,
): Promise<Buffer> {
  const { title, site, language, sha256 } = file
  const drawn = (block: SlideBlock) => (block.kind === 'chart' ? { ...block, untold: untoldSaid('untold', language) } : block)
  const pack = {
    title,
    site,
    language,
    // In pieces: a word longer than a line would be cut where it is printed.
    sha256: sha256.match(/.{1,32}/g) ?? [],
    accent,
    logo: logo !== null,
    slides: slides.map((slide) => ({ ...slide, band: slide.band.map(drawn), columns: slide.columns.map((column) => column.map(drawn)) })),
    definitions: {
      title: pick(language, 'Comment c’est calculé', 'How it is calculated'),
      columns: [pick(language, 'Code', 'Code'), pick(language, 'Indicateur', 'Indicator'), pick(language, 'Définition', 'Definition')],
      rows: figures.indicators.map(({ code, name, definition }) => [code, name[language], definition[language]]),
    },
  }
  return printPdf(pdfSource, { pack }, logo ? { 'logo.png': logo } : {})
}
