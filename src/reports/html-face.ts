/** The product's text face inside the page, because a report is one file: only the parts whose letters it has. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Charts name the same family. */
const FAMILY = 'Golos Text'
const PACKAGE = '@fontsource-variable/golos-text'

/** On a phone a column of words keeps the width of a word; the table moves sideways inside itself. */
const NARROW = '@media (max-width:640px){td:not(.end),tbody th{min-width:8.5em}td.break{min-width:7em}}'

const { resolve } = createRequire(import.meta.url)
const faces = new Map<string, string>()
let ranges: Record<string, string> | undefined

/** `@font-face` rules for the letters of `text`, and the rule that uses them. */
export function faceStyle(text: string): string {
  ranges ??= JSON.parse(readFileSync(resolve(`${PACKAGE}/unicode.json`), 'utf8')) as Record<string, string>
  const letters = new Set<number>()
  for (const letter of text) letters.add(letter.codePointAt(0)!)
  const needed = Object.entries(ranges).filter(([, range]) =>
    within(range).some(([from, to]) => touches(letters, from, to)),
  )
  const rules = needed.map(
    ([part, range]) =>
      `@font-face{font-family:"${FAMILY}";font-style:normal;font-weight:400 900;font-display:swap;src:url(${bytesOf(part)}) format("woff2");unicode-range:${range}}`,
  )
  return `${rules.join('\n')}\n${NARROW}\nbody{font-family:"${FAMILY}",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}`
}

function bytesOf(part: string): string {
  const known = faces.get(part)
  if (known !== undefined) return known
  const bytes = readFileSync(resolve(`${PACKAGE}/files/golos-text-${part}-wght-normal.woff2`))
  const uri = `data:font/woff2;base64,${bytes.toString('base64')}`
  faces.set(part, uri)
  return uri
}

/** `U+0301,U+0400-045F` as pairs of code points. */
const within = (range: string): [number, number][] =>
  range.split(',').map((part) => {
    const [from, to = from] = part.replace('U+', '').split('-')
    return [parseInt(from!, 16), parseInt(to!, 16)]
  })

const touches = (letters: ReadonlySet<number>, from: number, to: number): boolean => {
  for (const letter of letters) if (letter >= from && letter <= to) return true
  return false
}
