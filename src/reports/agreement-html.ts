/** The KPI agreement as one page to print and sign. */
import type { Lang } from '../i18n/words.ts'
import { html, trusted } from './html.ts'
import { STYLE } from './html-style.ts'

export interface AgreementDocument {
  lang: Lang
  brand: string
  title: string
  intro: string
  kpis: { title: string; lines: { label: string; value: string }[] }[]
  lists: { title: string; items: string[] }[]
  signed: { title: string; lines: { label: string; value: string }[] }
}

export function agreementHtml(document: AgreementDocument): string {
  const lines = (rows: { label: string; value: string }[]) =>
    html`<table>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.label}</th>
              <td>${row.value}</td>
            </tr>`,
        )}
      </tbody>
    </table>`
  const page = html`<!doctype html>
    <html lang="${document.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.title} — ${document.brand}</title>
        <style>
          ${trusted(STYLE)} th[scope='row'] {
            text-align: left;
            width: 13em;
            font-weight: 600;
            vertical-align: top;
          }
          section {
            break-inside: avoid;
          }
        </style>
      </head>
      <body>
        <main>
          <header>
            <p>${document.brand}</p>
            <h1>${document.title}</h1>
            <p>${document.intro}</p>
          </header>
          ${document.kpis.map(
            (kpi) =>
              html`<section>
                <h2>${kpi.title}</h2>
                ${lines(kpi.lines)}
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
            ${lines(document.signed.lines)}
          </section>
        </main>
      </body>
    </html>`
  return page.html
}
