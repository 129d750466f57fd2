/**
 * GA4 writes several tables into one CSV: `#` lines, the lines of the chart, again `#` lines, the table below it. Each
 * table becomes a text of its own, in which the lines of the others are blank, so that rows keep their numbers; the
 * lines that name the property stay.
 */

const RULE = /^#\s*-{3,}/
const isNote = (line: string): boolean => line.startsWith('#')

/** null: the text is no GA4 report or holds one table. */
export function sectionsOf(text: string): string[] | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  if (!RULE.test(lines[0] ?? '')) return null
  // `#` lines that come after lines of a table begin the next one.
  const starts = lines.flatMap((line, at) => {
    if (!isNote(line)) return []
    const before = lines.slice(0, at).findLast((one) => one.trim() !== '')
    return before === undefined || !isNote(before) ? [at] : []
  })
  if (starts.length < 2) return null
  const head = lines.findIndex((line, at) => at > 0 && RULE.test(line))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length
    return lines.map((line, at) => (at <= head || (at >= start && at < end) ? line : '')).join('\n')
  })
}
