/**
 * Stands for `iconv-lite`, which the reader of Outlook files asks for and browsers can't run: they know the encodings
 * themselves. One that is not known is read as Windows-1252, as Western mails are.
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  return decoderOf(encoding).decode(bytes)
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
