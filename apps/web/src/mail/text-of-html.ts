import PostalMime from 'postal-mime'

const boundary = 'text-of-html-5b0e9c41'
/** What a page holds that is no text of it. */
const wordless = /<(style|script|title)\b[\s\S]*?<\/\1\s*>/gi

/**
 * The words of an HTML text. The reader of mails knows how to say one plainly, where it follows a plain part: it is given
 * so. No page is made of it: nothing runs, nothing is loaded.
 */
export async function textOfHtml(html: string): Promise<string> {
  const part = (type: string, content: string) => `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${content}\r\n`
  const message = `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${part('text/plain', '')}${part('text/html', html.replace(wordless, ''))}--${boundary}--\r\n`
  const { text = '' } = await PostalMime.parse(message)
  return text
}
