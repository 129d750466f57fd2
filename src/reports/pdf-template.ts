/**
 * The report as a typst document. It is a constant: words, figures and pictures come in as JSON through `sys.inputs`
 * and are only ever values there, so nothing that a person typed can become code.
 */
export const TEMPLATE = String.raw`
#let model = json(bytes(sys.inputs.model))
#let ink = rgb("#1b2430")
#let accent = if model.look.colour != none { rgb(model.look.colour) } else { ink }
#let muted = rgb("#566270")
#let rule-colour = rgb("#d5dbe2")
#let soft = rgb("#f4f6f8")
#let suspect = rgb("#b4531b")
#let tones = (
  good: (ink: rgb("#0b5b3b"), fill: rgb("#e4f3ec"), dash: "solid", width: 0.8pt),
  steady: (ink: rgb("#0f4c81"), fill: rgb("#e6f0f8"), dash: "solid", width: 0.8pt),
  warn: (ink: rgb("#7d4300"), fill: rgb("#fdf0dd"), dash: "densely-dashed", width: 0.8pt),
  bad: (ink: rgb("#98161b"), fill: rgb("#fceaea"), dash: "solid", width: 1.4pt),
  unknown: (ink: rgb("#4a545f"), fill: rgb("#f0f2f4"), dash: "densely-dotted", width: 0.8pt),
)

#set document(title: model.title + " — " + model.brand, author: model.brand, date: none)
#set page(
  paper: "a4",
  margin: (top: 15mm, bottom: 17mm, x: 17mm),
  footer: context {
    set text(8.5pt, fill: muted)
    grid(
      columns: (1fr, auto),
      [#model.brand. #model.title#if model.demo != none [. #model.demo]],
      [#model.words.page #counter(page).display() / #counter(page).final().first()],
    )
  },
)
#set text(font: "Golos Text", size: 10pt, fill: ink, lang: model.lang, number-type: "lining", number-width: "tabular", hyphenate: true)
#set par(leading: 0.62em, spacing: 0.85em, justify: false)
#set list(indent: 0pt, body-indent: 0.6em, spacing: 0.65em)
#set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.65em)
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): set text(23pt, weight: 700)
#show heading.where(level: 2): it => block(above: 9mm, below: 3.4mm, sticky: true, text(15pt, weight: 700, it.body))
#show heading.where(level: 3): it => block(above: 6mm, below: 2.4mm, sticky: true, text(11.5pt, weight: 600, it.body))
#show heading.where(level: 4): it => block(above: 4.4mm, below: 1.6mm, sticky: true, text(10pt, weight: 600, it.body))

#let label(it) = {
  let tone = tones.at(it.tone)
  box(
    inset: (x: 5pt, y: 2.6pt),
    outset: (y: 0.4pt),
    radius: 1.5pt,
    fill: tone.fill,
    stroke: (paint: tone.ink, thickness: tone.width, dash: tone.dash),
    text(8.5pt, weight: 600, fill: tone.ink, hyphenate: false, it.text),
  )
}
#let drawing(it, width: 100%) = image(bytes(it.svg), format: "svg", width: width, alt: it.alt)
#let aside(body) = text(9pt, fill: muted, body)

#let cell(it) = {
  if "picture" in it { drawing(it.picture, width: 24mm) }
  if it.text != "" { it.text }
 if "label" in it { if it.at("below", default: false) { block(above: 0.5em, below: 0pt, label(it.label)) } else { label(it.label) } }
  if "notes" in it {
    for note in it.notes { block(above: 0.5em, below: 0pt, text(8pt, fill: muted, note)) }
  }
}

#let tabular(it) = {
  set text(9pt)
  if not it.captionHidden { block(below: 2mm, sticky: true, aside(it.caption)) }
  table(
    columns: it.widths.map(width => if width == 0 { auto } else { width * 1fr }),
    align: it.columns.map(column => if column.align == "end" { right + top } else { left + top }),
    inset: (x, y) => (left: if x == 0 { 0pt } else { 4pt }, right: 4pt, y: 4pt),
    stroke: (x, y) => (bottom: if y == 0 { 0.9pt + ink } else { 0.5pt + rule-colour }),
    table.header(..it.columns.map(column => text(8pt, fill: muted, column.title))),
    ..it.rows.map(row => row.map(one => table.cell(breakable: false, cell(one)))).flatten()
  )
  if it.fold != none { aside(it.fold.elsewhere) }
}

#let figures(items) = {
  let boxed(it) = {
    set text(hyphenate: false)
    block(height: 10pt, align(bottom, text(7.8pt, fill: muted, it.label)))
    block(above: 0.35em, below: 0pt, text(if it.main { 13pt } else { 12.5pt }, weight: if it.main { 700 } else { 400 }, it.value))
    if it.note != none { block(above: 0.5em, below: 0pt, text(7.8pt, fill: muted, it.note)) }
  }
  block(
    breakable: false,
    above: 2.6mm,
    below: 2.6mm,
    grid(
      columns: items.map(_ => 1fr),
      stroke: 0.5pt + rule-colour,
      inset: (x: 5pt, top: 4pt, bottom: 6pt),
      fill: (x, y) => if items.at(x).main { soft },
      ..items.map(boxed),
    ),
  )
}

#let kpi(it) = {
  block(breakable: false, width: 100%, above: 6mm, below: 6mm, {
    block(below: 2mm, sticky: true, grid(
      columns: (1fr, auto),
      align: (left + bottom, right + bottom),
      heading(level: 3, it.title),
      label(it.status),
    ))
    aside(it.scope)
    parbreak()
    it.because
    figures(it.figures)
    if it.bar != none { block(above: 0pt, below: 1mm, drawing(it.bar, width: 86%)) }
    if it.chart != none { block(above: 0pt, below: 2.4mm, drawing(it.chart, width: 86%)) }
    if it.change != none [#it.change.text #strong(it.change.judgement)]
    let notes = it.notes + if it.change != none and it.change.method != none { (it.change.method,) } else { () }
    if notes.len() > 0 {
      parbreak()
      aside(notes.join(" "))
    }
  })
}

#let finding(it) = block(above: 5mm, below: 6mm, inset: (left: 10pt), stroke: (left: 2.4pt + suspect), {
  block(breakable: false, {
    heading(level: 3, it.title)
    aside(it.scope + " · " + it.period)
    parbreak()
    text(10.5pt, it.what)
    parbreak()
    it.estimate
    if it.signs != none { parbreak(); it.signs }
    if it.innocent != none { parbreak(); it.innocent }
    parbreak()
    strong(it.decision)
  })
  if it.evidence.rows.len() > 0 { tabular(it.evidence) }
})

#let said(it) = block(breakable: false, inset: (left: 10pt, y: 1pt), stroke: (left: 1.6pt + rule-colour), above: 3mm, below: 3.4mm, {
  text(10.5pt, it.text)
  if it.answer != none { parbreak(); it.answer }
  let about = (it.by, it.note).filter(part => part != none).join(" · ")
  if about != none and about != "" { parbreak(); aside(about) }
})

#let reply(it) = block(
  breakable: not it.empty,
  width: 100%,
  inset: 9pt,
  height: if it.empty { 32mm } else { auto },
  stroke: (paint: if it.empty { muted } else { ink }, thickness: 0.8pt, dash: if it.empty { "dashed" } else { "solid" }),
  {
    let paragraphs = it.text.split("\n")
    set text(fill: if it.empty { muted } else { ink })
    for paragraph in paragraphs { par(paragraph) }
    if it.by != none { aside(it.by) }
  },
)

#let facts(it) = {
  heading(level: 4, it.title)
  set text(9pt)
  it.text
  block(above: 2mm, grid(
    columns: (36mm, 1fr),
    column-gutter: 4mm,
    row-gutter: 1.7mm,
    ..it.items.map(item => (text(fill: muted, hyphenate: false, item.label), item.value)).flatten(),
  ))
}

#let block-of(it) = {
  if it.kind == "lead" {
    for (i, sentence) in it.sentences.enumerate() {
      block(above: if i == 0 { 2mm } else { 3.6mm }, below: 3.6mm, text(11.5pt, weight: if i == 0 { 600 } else { 400 }, sentence))
    }
    v(1mm)
  } else if it.kind == "heading" { heading(level: 3, it.text) }
  else if it.kind == "text" { block(sticky: it.quiet, if it.quiet { text(fill: muted, it.text) } else { it.text }) }
  else if it.kind == "list" { if it.ordered { enum(..it.items) } else { list(..it.items) } }
  else if it.kind == "quote" { said(it) }
  else if it.kind == "facts" { facts(it) }
  else if it.kind == "table" { tabular(it.table) }
  else if it.kind == "picture" { block(breakable: false, above: 3mm, below: 3mm, drawing(it.picture)) }
  else if it.kind == "reply" { reply(it) }
  else if it.kind == "kpi" { kpi(it) }
  else if it.kind == "finding" { finding(it) }
}

#if model.logo != none { block(below: 4mm, image(bytes(model.logo.bytes), format: model.logo.format, height: 14mm, fit: "contain", alt: model.brand)) }
#if model.demo != none {
  block(below: 3mm, inset: (x: 6pt, y: 3.4pt), stroke: (paint: suspect, thickness: 0.9pt, dash: "dashed"), text(9pt, weight: 600, fill: rgb("#8f3f10"), model.demo))
}
#text(11pt, fill: muted, model.brand)
#block(above: 3mm, below: 4mm, heading(level: 1, outlined: false, model.title))
#for line in model.about { block(above: 2mm, below: 2mm, text(9.5pt, fill: muted, line)) }
#block(above: 3.4mm, line(length: 100%, stroke: 1.2pt + accent))

#for section in model.sections {
  if section.id == "appendix" { pagebreak(weak: true) }
  heading(level: 2, section.title)
  for it in section.blocks { block-of(it) }
}

#if model.footnote != none { block(above: 8mm, text(8.5pt, fill: muted, model.footnote)) }
#block(above: 3mm, text(8.5pt, fill: muted, model.words.made))
`
