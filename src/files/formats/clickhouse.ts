/** Values of the Metrika Logs TSV: arrays in ClickHouse form and its escapes. */

/** `['a','b']`, `[1,2]`, `[]` → texts. Anything else is a single value; '' is no value. */
export function clickhouseArray(text: string): string[] {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === '[]') return []
  if (!trimmed.startsWith('[')) return [trimmed]
  const items: string[] = []
  // A quoted item may hold commas, brackets, `\'` and doubled quotes.
  const pattern = /\s*(?:'((?:[^'\\]|\\.|'')*)'|"((?:[^"\\]|\\.|"")*)"|([^,\]]+))\s*(?:,|\]|$)/gy
  pattern.lastIndex = 1
  for (let match = pattern.exec(trimmed); match; match = pattern.exec(trimmed))
    items.push(
      match[3] !== undefined ? match[3].trim() : clickhouseText((match[1] ?? match[2] ?? '').replaceAll("''", "'")),
    )
  return items
}

const ESCAPES: Record<string, string> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', '0': '\0' }

export const clickhouseText = (text: string): string =>
  text.replace(/\\(.)/g, (_, char: string) => ESCAPES[char] ?? char)
