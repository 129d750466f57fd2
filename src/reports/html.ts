/** A tiny `html` template that escapes by default: only what another template made goes in as it is. */

export interface Html {
  readonly html: string
}

export type Part = Html | string | number | null | false | readonly Part[]

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** Already safe: our own SVG and style sheet, nothing else. */
export const trusted = (markup: string): Html => ({ html: markup })

function write(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(write).join('')
}

export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.map((text, i) => (i < parts.length ? text + write(parts[i]!) : text)).join(''),
})
