/** The report as one page that needs nothing else: no script, no network, and it prints on A4. */
import type {
  Block,
  FindingCard,
  KpiCard,
  Label,
  Look,
  Picture,
  ReportModel,
  Section,
  Table,
  TableCell,
} from './blocks.ts'
import { html, trusted, type Html, type Part } from './html.ts'
import { faceStyle } from './html-face.ts'
import { STYLE } from './html-style.ts'

export function renderHtml(model: ReportModel): string {
  const body = bodyOf(model)
  const face = model.look.face === undefined ? '' : faceStyle(body.html)
  const page = html`<!doctype html>
    <html lang="${model.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${model.title} — ${model.brand}</title>
        <style>
          ${trusted(STYLE)}${trusted(face)}${trusted(lookStyle(model.look))}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `
  return page.html
}

const bodyOf = (model: ReportModel): Html =>
  html`<div class="page">
    <header>
      ${model.look.logo !== null && html`<img class="logo" src="${model.look.logo}" alt="" />`}
      ${model.demo !== null && html`<p class="demo">${model.demo}</p>`}
      <p class="brand">${model.brand}</p>
      <h1>${model.title}</h1>
      ${model.about.map((line) => html`<p class="about">${line}</p>`)}
    </header>
    <main>${model.sections.map(section)}</main>
    <footer>
      ${model.footnote !== null && html`<p>${model.footnote}</p>`}
      <p>${model.words.made}</p>
    </footer>
  </div>`

/** Only a colour that is a colour becomes a style; it marks lines and never text, so contrast does not depend on it. */
const lookStyle = ({ colour }: Look): string =>
  colour !== null && /^#[0-9a-f]{6}$/i.test(colour)
    ? `header{border-color:${colour}}h2{border-left:4px solid ${colour};padding-left:12px}`
    : ''

const section = ({ id, title, blocks }: Section): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${blocks.map(block)}
  </section> `

function block(one: Block): Part {
  switch (one.kind) {
    case 'lead':
      return html`<div class="lead">${one.sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`
    case 'heading':
      return html`<h3>${one.text}</h3>`
    case 'text':
      return one.quiet ? html`<p class="quiet">${one.text}</p>` : html`<p>${one.text}</p>`
    case 'list':
      return one.ordered
        ? html`<ol>
            ${items(one.items)}
          </ol>`
        : html`<ul>
            ${items(one.items)}
          </ul>`
    case 'quote':
      return html`<blockquote>
        <p class="said">${one.text}</p>
        ${one.answer !== null && html`<p>${one.answer}</p>`}
        ${(one.by !== null || one.note !== null) && html`<p class="by">${[one.by, one.note].filter((part) => part !== null).join(' · ')}</p>`}
      </blockquote>`
    case 'facts':
      return html`<h4>${one.title}</h4>
        <p>${one.text}</p>
        <dl class="facts">
          ${one.items.map(
            ({ label, value }) =>
              html`<dt>${label}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>`
    case 'table':
      return table(one.table)
    case 'picture':
      return picture(one.picture)
    case 'reply':
      return html`<div class="${one.empty ? 'reply empty' : 'reply'}">
        <p>${one.text}</p>
        ${one.by !== null && html`<p class="by">${one.by}</p>`}
      </div>`
    case 'kpi':
      return kpi(one)
    case 'finding':
  }
  return finding(one)
}

const items = (texts: readonly string[]): Part => texts.map((text) => html`<li>${text}</li>`)

const label = ({ text, tone }: Label): Html => html`<span class="label ${tone}">${text}</span>`

/** Our own SVG: its words were escaped when it was drawn. */
const picture = ({ svg }: Picture): Html => html`<div class="picture">${trusted(svg)}</div>`

function kpi(card: KpiCard): Html {
  return html`<article class="card" aria-labelledby="${card.id}">
    <div class="head">
      <h3 id="${card.id}">${card.title}</h3>
      ${label(card.status)}
    </div>
    <p class="scope">${card.scope}</p>
    <p>${card.because}</p>
    <dl class="figures">
      ${card.figures.map(
        ({ label: name, value, note, main }) =>
          html`<div class="${main ? 'main' : 'side'}">
            <dt>${name}</dt>
            <dd>${value}${note !== null && html`<small>${note}</small>`}</dd>
          </div>`,
      )}
    </dl>
    ${card.bar !== null && picture(card.bar)} ${card.chart !== null && picture(card.chart)}
    ${
      card.change !== null &&
      html`<p class="change">
        ${card.change.text}
        <strong>${card.change.judgement}</strong
        >${card.change.method !== null && html` <span class="method">${card.change.method}</span>`}
      </p>`
    }
    ${card.notes.length > 0 && html`<p class="notes">${card.notes.join(' ')}</p>`}
  </article> `
}

const finding = (card: FindingCard): Html =>
  html`<article class="finding">
    <h3>${card.title}</h3>
    <p class="scope">${card.scope} · ${card.period}</p>
    <p class="what">${card.what}</p>
    <p>${card.estimate}</p>
    ${card.signs !== null && html`<p>${card.signs}</p>`} ${card.innocent !== null && html`<p>${card.innocent}</p>`}
    <p class="decision">${card.decision}</p>
    ${card.evidence.rows.length > 0 && table(card.evidence)}
  </article> `

function table(one: Table): Part {
  const { fold } = one
  if (!fold) return whole(one, one.rows)
  return [
    whole(one, one.rows.slice(0, fold.after)),
    html`<p class="paper">${fold.elsewhere}</p>
      <details>
        <summary>${fold.summary}</summary>
        ${whole(one, one.rows.slice(fold.after))}
      </details>`,
  ]
}

const whole = ({ caption, captionHidden, columns }: Table, rows: Table['rows']): Html =>
  html`<div class="scroll">
    <table>
      <caption class="${captionHidden ? 'hidden' : 'shown'}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title, align }) => html`<th scope="col" class="${align}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((one, i) => {
                const column = columns[i]!
                const classes = column.breakable ? `${column.align} break` : column.align
                return i === 0
                  ? html`<th scope="row" class="${classes}">${cell(one)}</th>`
                  : html`<td class="${classes}">${cell(one)}</td>`
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div> `

const cell = ({ text, label: mark, below = false, picture: small, notes }: TableCell): Part => [
  small ? trusted(small.svg) : null,
  text,
  mark ? (below ? html`<small>${label(mark)}</small>` : label(mark)) : null,
  (notes ?? []).map((note) => html`<small>${note}</small>`),
]
