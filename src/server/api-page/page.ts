/** The readable page of the API at `/api`: plain HTML of the same document that machines read. */
import { html } from 'hono/html'
import { apiPage as en } from '../../i18n/en/api-page.ts'
import { apiPage as ru } from '../../i18n/ru/api-page.ts'
import { summaries } from '../../i18n/ru/api-summaries.ts'
import { english, russian } from '../../i18n/typography.ts'
import type { Lang } from '../../i18n/words.ts'
import { version } from '../version.ts'
import type { Group, Operation, Schema } from './document.ts'
import { shapeOf } from './shape.ts'

type Key = keyof typeof ru
type Say = (key: Key, params?: { type: string }) => string

const sayIn =
  (lang: Lang): Say =>
  (key, params = { type: '' }) =>
    lang === 'ru' ? russian(ru[key](params)) : english(en[key](params))

/** Without Russian words the English summary is better than none; a test keeps them complete. */
const summaryIn = (lang: Lang, { method, path, summary }: Operation): string =>
  lang === 'ru' ? russian(summaries[`${method.toLowerCase()} ${path}`] ?? summary) : english(summary)

const REFUSAL = `{ "error": { "code": "server.forbidden", "message": "…" } }`

export function apiPage(groups: readonly Group[], lang: Lang, address: string) {
  const t = sayIn(lang)
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${t('title')}</title>
        <link rel="stylesheet" href="/api/page.css" />
        <link rel="icon" href="/icon.svg" />
      </head>
      <body>
        <header class="head">
          <p><a href="/">${t('back')}</a></p>
          <h1>${t('title')} <span class="version">${version()}</span></h1>
          <p class="lead">${t('lead')}</p>
          <p><a href="/api/openapi.json">${t('machine')}</a></p>
        </header>
        <div class="body">
          <nav aria-label="${t('contents')}">
            <ul>
              <li><a href="#begin">${t('begin.title')}</a></li>
              ${groups.map(({ id }) => html`<li><a href="#${id}">${t(`group.${id}`)}</a></li>`)}
            </ul>
          </nav>
          <main>
            <section id="begin">
              <h2>${t('begin.title')}</h2>
              <p>${t('begin.token')}</p>
              <p>${t('begin.header')}</p>
              <pre tabindex="0">${`curl -H 'Authorization: Bearer …' ${address}/api/portfolio`}</pre>
              <p>${t('begin.rights')}</p>
              <p>${t('begin.lang')} ${t('begin.unknown')}</p>
              <p>${t('begin.errors')}</p>
              <pre tabindex="0">${REFUSAL}</pre>
              <p>${t('begin.jobs')}</p>
            </section>
            ${groups.map(
              ({ id, operations }) =>
                html`<section id="${id}">
                  <h2>${t(`group.${id}`)}</h2>
                  ${operations.map((operation) => operationHtml(operation, lang, t))}
                </section>`,
            )}
          </main>
        </div>
      </body>
    </html>`
}

const idOf = ({ method, path }: Operation): string => `${method}${path}`.toLowerCase().replace(/[^a-z]+/g, '-')

function operationHtml(operation: Operation, lang: Lang, t: Say) {
  const { method, path, rule, parameters, body, answer } = operation
  return html`<article id="${idOf(operation)}">
    <h3>
      <a class="address" href="#${idOf(operation)}"
        ><span class="method method--${method.toLowerCase()}">${method}</span> <code>${path}</code></a
      >
    </h3>
    <p>${summaryIn(lang, operation)}.</p>
    <p class="rule">${t('rule')}: ${t(`rule.${rule}` as Key)}</p>
    ${
      parameters.length === 0
        ? ''
        : html`<table>
            <caption>
              ${t('parameters')}
            </caption>
            <tbody>
              ${parameters.map(
                (one) =>
                  html`<tr>
                    <th scope="row"><code>${one.name}</code></th>
                    <td>${t(`in.${one.in}` as Key)}${one.required ? `, ${t('required')}` : ''}</td>
                    <td><code>${shapeOf(one.schema)}</code></td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    ${body === null ? '' : shapeHtml(t('body'), body)}
    ${
      answer === null
        ? ''
        : typeof answer === 'string'
          ? html`<p>${t('answer')}. ${t('file', { type: answer })}</p>`
          : shapeHtml(t('answer'), answer)
    }
  </article>`
}

const shapeHtml = (label: string, schema: Schema) =>
  html`<details>
    <summary>${label}</summary>
    <pre tabindex="0">${shapeOf(schema)}</pre>
  </details>`
