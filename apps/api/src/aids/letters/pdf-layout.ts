/**
 * How a letter is laid out, in Typst. What a letter says comes as data, never as source: no name can be taken for a
 * command. Tables have header cells, headings levels, so that the tags are those a screen reader needs.
 */
export const pdfLayout = `
#let letter = json(bytes(sys.inputs.letter))
#let said(text) = text.split("\\n").join(linebreak())
#set document(title: letter.title, date: none)
#set page(paper: "a4", margin: (x: 25mm, top: 22mm, bottom: 24mm), footer: context align(center, text(9pt, fill: luma(35%))[
  #letter.reference – #counter(page).display("1 / 1", both: true)
]))
#set text(lang: "fr", region: "FR", font: "Libertinus Serif", size: 11pt, fallback: false, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.95em)
#set list(marker: [–], indent: 4mm, body-indent: 3mm, spacing: 0.8em)
#set table(stroke: 0.5pt + luma(60%), inset: (x: 2.5mm, y: 1.8mm))
#show title: it => block(below: 8mm, text(17pt, weight: "bold", it))
#show heading: it => block(above: 6mm, below: 3mm, sticky: true, text(12.5pt, weight: "bold", it.body))
#show heading.where(level: 1): set heading(outlined: true)
#title()
#let columns-of(row) = grid(columns: row.map(_ => 1fr), column-gutter: 8mm, ..row.map(said))
#for block in letter.blocks {
  if block.kind == "heading" { heading(level: block.level, said(block.text)) }
  else if block.kind == "items" { list(..block.items.map(said)) }
  else if block.kind == "terms" { terms(separator: h(3mm), hanging-indent: 6mm, spacing: 0.75em, ..block.rows.map(row => terms.item(said(row.at(0)), said(row.at(1))))) }
  else if block.kind == "columns" { for row in block.rows { v(3mm); columns-of(row); v(16mm) } }
  else if block.kind == "table" {
    let sums = block.head.enumerate().map(((at, _)) => block.rows.len() > 0 and block.rows.all(row => row.at(at).ends-with("€")))
    table(columns: block.head.len(), align: (at, _) => if sums.at(at) { right } else { left }, table.header(..block.head.map(cell => strong(said(cell)))), ..block.rows.flatten().map(said))
  }
  else { par(said(block.text)) }
}
`
