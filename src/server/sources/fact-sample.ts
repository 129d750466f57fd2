/** A few facts as rows, for files that have none of their own (JSON, charts). Nobody's words are shown. */
import type { Fact } from '../../core/facts/types.ts'
import { formatOf, say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Sample } from '../../app/sources/sample.ts'

export function factSample(facts: readonly Fact[], measureName: (id: string) => string, lang: Lang): Sample | null {
  if (facts.length === 0) return null
  const f = formatOf(lang)
  const rows = facts.map((fact) => {
    const day = fact.kind === 'observation' ? fact.from : fact.day
    return { row: fact.row, cells: [f.day(day), ...wordsOf(fact)] }
  })
  function wordsOf(fact: Fact): [string, string] {
    if (fact.kind === 'observation') return [measureName(fact.measure), f.number(fact.value)]
    if (fact.kind === 'post') return [say(lang, { code: `format.${fact.format}`, params: {} }), fact.title]
    return [say(lang, { code: `event.${fact.type}`, params: {} }), '']
  }
  return { name: '', header: [], rows }
}
