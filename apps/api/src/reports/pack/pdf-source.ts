/**
 * How the printed slides are laid out, in Typst: pages of the same proportions as the presentation's. What they say comes as
 * data, never as source. Each slide is a heading, each table has its header cells, each chart says in words what it draws.
 */
export const pdfSource = `
#let pack = json(bytes(sys.inputs.pack))
#let accent = rgb(pack.accent)
#let ink = rgb("#17232B")
#let quiet = rgb("#42525B")
#let hair = rgb("#D8D3C7")
#let palette = (accent, rgb("#B07A12"), rgb("#8A6FC0"), rgb("#5E97A3"))
#set document(title: pack.title, author: pack.site, keywords: (pack.sha256.join(),), date: none)
#set text(lang: pack.language, region: if pack.language == "fr" { "FR" } else { "GB" }, font: "Libertinus Serif", size: 16pt, fill: ink, fallback: false, hyphenate: false)
#set page(width: 33.867cm, height: 19.05cm, margin: (x: 1.5cm, top: 1.3cm, bottom: 2.2cm),
  header: place(top + left, dx: -1.5cm, rect(width: 33.867cm, height: 0.36cm, fill: accent)),
  footer: context text(9.5pt, fill: quiet, grid(columns: (1fr, auto), pack.site, counter(page).display("1 / 1", both: true))))
#set par(leading: 0.55em, spacing: 0.8em)
#set list(marker: [–], body-indent: 2.5mm, spacing: 0.75em)
#set table(stroke: none, inset: (x: 2mm, y: 1.5mm))
#show heading.where(level: 1): it => block(below: 9mm, above: 0mm, text(if it.body.has("text") and it.body.text.len() > 80 { 24pt } else { 30pt }, weight: "bold", it.body))
#show heading.where(level: 2): it => block(below: 2.5mm, above: 4mm, text(16pt, weight: "bold", fill: accent, it.body))
#show title: it => none
#let figures(block) = grid(columns: block.figures.map(_ => 1fr), column-gutter: 5mm, ..block.figures.map(one => [
  #text(12pt, fill: quiet, one.label) \\
  #text(28pt, weight: "bold", fill: accent, one.value) \\
  #text(10.5pt, fill: quiet, one.before.join(linebreak()))
]))
#let bars(block) = {
  let values = block.series.at(0).values
  let most = calc.max(1, ..values.filter(value => value != none))
  grid(columns: (34%, 1fr), row-gutter: 4mm, align: (right + horizon, left + horizon), column-gutter: 3mm,
    ..block.categories.zip(values).map(((name, value)) => (text(13pt, name), if value == none { text(13pt, fill: quiet, block.untold) } else {
      stack(dir: ltr, spacing: 2mm, rect(width: 82% * (value / most), height: 7mm, fill: accent), align(horizon, text(13pt, str(value))))
    })).flatten())
}
#let columns-of(block) = {
  let told = value => if value == none { 0 } else { value }
  let sums = block.categories.enumerate().map(((at, _)) => block.series.map(one => told(one.values.at(at))).sum(default: 0))
  let most = calc.max(1, ..sums)
  let tall = 9cm
  grid(columns: block.categories.map(_ => 1fr), align: center + bottom, column-gutter: 3mm, row-gutter: 2mm,
    ..block.categories.enumerate().map(((at, _)) => stack(dir: ttb, ..block.series.enumerate().rev().map(((of, one)) => {
      let value = told(one.values.at(at))
      if value > 0 { rect(width: 100%, height: tall * (value / most), fill: palette.at(calc.rem(of, 4)), inset: 0pt,
        if value / most > 0.05 { align(center + horizon, text(12pt, fill: white, str(value))) }) }
    }).filter(it => it != none))),
    ..block.categories.map(name => text(12pt, name)))
  v(2mm)
  par(block.series.enumerate().map(((of, one)) => box[#box(rect(width: 3mm, height: 3mm, fill: palette.at(calc.rem(of, 4)))) #text(12pt, one.name)]).join(h(5mm)))
}
#let chart(block) = [
  == #block.caption
  #if block.categories.len() > 0 and block.series.len() > 0 {
    figure(alt: block.alternative, if block.form == "bars" { bars(block) } else { columns-of(block) })
  }
]
#let cells(block, beside) = [
  == #block.caption
  #text(if beside and block.columns.len() > 4 { 11.5pt } else if block.columns.len() > 5 { 12.5pt } else { 14pt }, hyphenate: true, table(
    columns: block.columns.map(column => column.width * 1fr),
    align: (at, _) => if block.columns.at(at).at("isNumber", default: false) { right } else { left },
    table.header(..block.columns.map(column => table.cell(stroke: (bottom: 1pt + accent), text(fill: quiet, weight: "bold", column.label)))),
    ..block.rows.flatten().map(cell => table.cell(stroke: (bottom: 0.4pt + hair), cell))
  ))
  #if block.more != none { text(12pt, style: "italic", fill: quiet, block.more) }
]
#let items(block) = [
  == #block.caption
  #if block.items.len() > 0 { list(..block.items) }
]
#let drawn(block, beside: false) = {
  if block.kind == "figures" { if block.figures.len() > 0 { figures(block) } }
  else if block.kind == "chart" { chart(block) }
  else if block.kind == "table" { cells(block, beside) }
  else if block.kind == "list" { items(block) }
  else { par(block.text) }
}
#title()
#for (at, slide) in pack.slides.enumerate() {
  if at > 0 { pagebreak() }
  heading(level: 1, slide.title)
  if at == 0 and pack.logo { place(top + right, image("logo.png", height: 1.6cm, alt: pack.site)) }
  for block in slide.band { drawn(block) }
  grid(columns: slide.columns.map(_ => 1fr), column-gutter: 9mm, ..slide.columns.map(column => column.map(block => drawn(block, beside: slide.columns.len() > 1)).join()))
  if slide.foot != "" { place(bottom + left, text(9.5pt, fill: quiet, slide.foot)) }
}
#if pack.definitions.rows.len() > 0 {
  pagebreak()
  heading(level: 1, pack.definitions.title)
  text(12pt, table(
    columns: (1.6cm, 7cm, 1fr),
    table.header(..pack.definitions.columns.map(label => table.cell(stroke: (bottom: 1pt + accent), text(fill: quiet, weight: "bold", label)))),
    ..pack.definitions.rows.flatten().map(cell => table.cell(stroke: (bottom: 0.4pt + hair), cell))
  ))
}
`
