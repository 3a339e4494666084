import type { PackFile } from './write-pptx'

/**
 * Says in a presentation what its writer left out: its language, the moment it was made by our clock, and which row of each
 * table is its heading, for whoever hears them read.
 */
export async function stamped(pptx: Buffer, { language, now }: Pick<PackFile, 'language' | 'now'>): Promise<Buffer> {
  const { default: PizZip } = await import('pizzip')
  const zip = new PizZip(pptx)
  const change = (name: string, by: (text: string) => string) => {
    const text = zip.file(name)?.asText()
    if (text !== undefined) zip.file(name, by(text))
  }
  const moment = `${now.slice(0, 19)}Z`
  change('docProps/core.xml', (text) =>
    text
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
      .replace('</cp:coreProperties>', `<dc:language>${language === 'fr' ? 'fr-FR' : 'en-GB'}</dc:language></cp:coreProperties>`),
  )
  for (const { name } of zip.file(/^ppt\/slides\/slide\d+\.xml$/))
    change(name, (text) => text.replace(/<a:tblPr\/?>/g, (tag) => tag.replace('<a:tblPr', '<a:tblPr firstRow="1"')))
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
