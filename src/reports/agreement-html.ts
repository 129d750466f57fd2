/** The KPI agreement as one page to print and sign. */
import type { Lang } from '../i18n/words.ts'
import { html, trusted } from './html.ts'
import { STYLE } from './html-style.ts'

export interface AgreementLine {
  label: string
  value: string
  /** The same to the letter, for who wants to check it. */
  more?: string
}

export interface AgreementDocument {
  lang: Lang
  brand: string
  title: string
  intro: string
  /** `warning`: both sides sign that the specialist controls it only weakly. */
  kpis: { title: string; warning: string | null; lines: AgreementLine[] }[]
  lists: { title: string; items: string[] }[]
  /** `open`: not signed yet, so paper leaves a place; `hand` says for what. */
  signed: { title: string; hand: string; lines: (AgreementLine & { open: boolean })[] }
  /** The legal footnote about Meta, in Russian only. */
  footnote: string | null
}

const OWN_STYLE = `
table.lines{width:100%}
table.lines th{width:13em;font-weight:600}
.hand{display:block;min-width:18em;margin-top:2.2em;border-top:1px solid var(--ink);color:var(--muted);font-size:13px}
.warning{border-left:4px solid var(--suspect);padding-left:14px}
.exact{display:block;color:var(--muted);font-size:13px}
section{break-inside:avoid;margin-bottom:32px}
`

export function agreementHtml(document: AgreementDocument): string {
  // A page for paper: what a screen folds away stands below, small.
  const row = ({ label, value, more: exact }: AgreementLine, more: ReturnType<typeof html> | null = null) =>
    html`<tr>
      <th scope="row">${label}</th>
      <td>${value}${exact !== undefined && html`<span class="exact">${exact}</span>`}${more}</td>
    </tr>`
  const page = html`<!doctype html>
    <html lang="${document.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.title} — ${document.brand}</title>
        <style>
          ${trusted(STYLE + OWN_STYLE)}
        </style>
      </head>
      <body>
        <main class="page">
          <header>
            <p class="brand">${document.brand}</p>
            <h1>${document.title}</h1>
            <p>${document.intro}</p>
          </header>
          ${document.kpis.map(
            (kpi) =>
              html`<section>
                <h2>${kpi.title}</h2>
                ${kpi.warning !== null && html`<p class="warning">${kpi.warning}</p>`}
                <table class="lines">
                  <tbody>
                    ${kpi.lines.map((line) => row(line))}
                  </tbody>
                </table>
              </section>`,
          )}
          ${document.lists.map(
            (list) =>
              html`<section>
                <h2>${list.title}</h2>
                <ul>
                  ${list.items.map((item) => html`<li>${item}</li>`)}
                </ul>
              </section>`,
          )}
          <section>
            <h2>${document.signed.title}</h2>
            <table class="lines">
              <tbody>
                ${document.signed.lines.map((line) =>
                  row(line, line.open ? html`<span class="hand">${document.signed.hand}</span>` : null),
                )}
              </tbody>
            </table>
          </section>
          ${document.footnote !== null && html`<footer>${document.footnote}</footer>`}
        </main>
      </body>
    </html>`
  return page.html
}
