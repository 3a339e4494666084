/** How a « Fiche territoire » is laid out, in Typst: one A4 page. What it says comes as data, never as source. */
export const sheetSource = `
#let sheet = json(bytes(sys.inputs.sheet))
#let accent = rgb(sheet.accent)
#let quiet = rgb("#42525B")
#let hair = rgb("#D8D3C7")
#set document(title: sheet.title, author: sheet.site, date: none)
#set text(lang: sheet.language, region: if sheet.language == "fr" { "FR" } else { "GB" }, font: "Libertinus Serif", size: 10.5pt, fill: rgb("#17232B"), fallback: false, hyphenate: false)
#set page(paper: "a4", margin: (x: 18mm, top: 16mm, bottom: 18mm), footer: text(8.5pt, fill: quiet, sheet.foot))
#set par(leading: 0.55em, spacing: 0.7em)
#set table(stroke: none, inset: (x: 1.5mm, y: 1.1mm))
#show title: it => block(below: 2mm, text(21pt, weight: "bold", it))
#show heading: it => block(above: 4.5mm, below: 1.5mm, sticky: true, text(12pt, weight: "bold", fill: accent, it.body))
#title()
#if sheet.logo { place(top + right, image("logo.png", height: 12mm, alt: sheet.site)) }
#text(fill: quiet, sheet.lead)
#let cells(block) = [
  = #block.caption
  #table(
    columns: block.columns.map(column => column.width * 1fr),
    align: (at, _) => if block.columns.at(at).at("isNumber", default: false) { right } else { left },
    table.header(..block.columns.map(column => table.cell(stroke: (bottom: 0.8pt + accent), text(fill: quiet, weight: "bold", column.label)))),
    ..block.rows.flatten().map(cell => table.cell(stroke: (bottom: 0.3pt + hair), cell))
  )
]
#cells(sheet.figures)
#grid(columns: (1fr, 1fr), column-gutter: 8mm, ..sheet.columns.map(column => column.map(cells).join()))
#if sheet.legend != "" { v(3mm); text(9pt, fill: quiet, sheet.legend) }
`
