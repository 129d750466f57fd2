/** Just enough SVG: elements as text, escaped by default, and never a figure that is not a number. */

/** Markup that is already safe. Anything else that becomes a child is escaped. */
export interface Svg {
  readonly markup: string
}

export type Child = Svg | string | null
export type Attributes = Record<string, string | number | null>

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Control characters are not allowed in XML at all, so they are dropped; quotes are escaped for attributes. */
export const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** Two decimals are finer than a screen. A value that is no finite number is a defect of the caller. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a chart coordinate must be finite, not ${value}`)
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

export function el(name: string, attributes: Attributes, ...children: readonly (Child | readonly Child[])[]): Svg {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value)}"`)
    .join('')
  const inside = children
    .flat()
    .map((child) => (child === null ? '' : typeof child === 'string' ? escapeXml(child) : child.markup))
    .join('')
  return { markup: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` }
}

export interface Picture {
  /** Unique on the page: ids of titles and patterns begin with it. */
  id: string
  width: number
  height: number
  title: string
  desc: string
}

/** The outer element: a picture with a name and a description for those who listen to the page. */
export function picture({ id, width, height, title, desc }: Picture, ...children: readonly Child[]): string {
  const safeId = id.replace(/[^\w-]/g, '-')
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': `${safeId}-t ${safeId}-d`,
      viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
      width,
      height,
      'font-family': 'Golos Text, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Arial, sans-serif',
      'font-size': 12.5,
    },
    el('title', { id: `${safeId}-t` }, title),
    el('desc', { id: `${safeId}-d` }, desc),
    children,
  ).markup
}

/** A picture inside another one's id space. */
export const idOf = (id: string, part: string): string => `${id.replace(/[^\w-]/g, '-')}-${part}`

/** Wide enough for Cyrillic in the fonts that we name; used to keep labels apart, never to cut them. */
export const textWidth = (text: string, size = 12.5): number => text.length * size * 0.57
