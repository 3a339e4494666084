import { refused } from '../http/refused'

/** A file's text, and the encoding it was found in. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/** How files of another kind begin: a zip (XLSX, ODS), an old workbook, a PDF, archives, images, RTF. */
const otherKinds: readonly string[] = [
  'PK\x03\x04',
  'PK\x05\x06',
  '\xD0\xCF\x11\xE0',
  '%PDF',
  '\x1F\x8B',
  '7z\xBC\xAF',
  'Rar!',
  '\x89PNG',
  '\xFF\xD8\xFF',
  'GIF8',
  '{\\rtf',
]

/** The signs that Windows-1252 puts where Latin-1 has controls (0x80 to 0x9F); Node 20 reads the one as the other. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * The text of a file: by its byte order mark, else UTF-8 when every byte agrees, else Windows-1252, which French
 * spreadsheets still write. Refuses what is no text (`import_not_csv`) and UTF-8 with broken characters
 * (`import_bad_encoding`), which would read as « MarÃ©chal ».
 */
export function decodeFile(bytes: Buffer): Decoded {
  if (bytes.length === 0) throw refused('import_empty')
  const start = bytes.toString('latin1', 0, 8)
  if (otherKinds.some((kind) => start.startsWith(kind))) throw refused('import_not_csv')
  const decoded = byMark(bytes, start) ?? withoutMark(bytes)
  if (decoded.text.includes('\0')) throw refused('import_not_csv')
  if (decoded.text.trim() === '') throw refused('import_empty')
  return decoded
}

function byMark(bytes: Buffer, start: string): Decoded | null {
  if (start.startsWith('\xEF\xBB\xBF')) return whole(bytes, 'utf-8')
  if (start.startsWith('\xFF\xFE')) return whole(bytes, 'utf-16le')
  if (start.startsWith('\xFE\xFF')) return whole(bytes, 'utf-16be')
  return null
}

function whole(bytes: Buffer, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    throw refused('import_bad_encoding')
  }
}

function withoutMark(bytes: Buffer): Decoded {
  const lenient = new TextDecoder().decode(bytes)
  const broken = lenient.split('\uFFFD').length - 1
  if (broken === 0) return { text: lenient, encoding: 'utf-8' }
  const accented = (lenient.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length
  if (accented > broken) throw refused('import_bad_encoding')
  const text = bytes.toString('latin1').replace(/[\x80-\x9F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)
  return { text, encoding: 'windows-1252' }
}
