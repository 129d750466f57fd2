import type { KpiId } from '../kpis/ids.ts'
import { KPI_IDS } from '../kpis/ids.ts'
import { fits, isWord, take } from './match.ts'
import { KPI_WORDS, WEAK } from './kpi-words.ts'
import type { Token } from './tokens.ts'

export interface KpiHit {
  kpi: KpiId
  /** First and one past the last token of the name. */
  from: number
  to: number
  words: number
}

interface Line {
  kpi: KpiId
  words: readonly string[]
}
const LINES: readonly Line[] = KPI_IDS.flatMap((kpi) => KPI_WORDS[kpi].map((line) => ({ kpi, words: line.split(' ') })))

/** How far apart the words of one name may stand («количество комментариев к посту в среднем»). */
const SLACK = 3

/** «на 10 процентов»: the word counts, it is no part of a name such as «процент охвата». */
const isUnit = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === 'number' && fits(tokens[i]!.text, 'процент*|percent')

/** Places of the line's words close to token `i`, each on a token of its own, or null. */
function placesAt(tokens: readonly Token[], i: number, words: readonly string[]): number[] | null {
  const places: number[] = []
  const end = Math.min(tokens.length, i + words.length + (words.length > 1 ? SLACK : 0))
  for (const word of words) {
    let place = -1
    for (let at = i; at < end && place < 0; at++) {
      if (!places.includes(at) && isWord(tokens[at], word) && !isUnit(tokens, at)) place = at
    }
    if (place < 0) return null
    places.push(place)
  }
  return places.includes(i) ? places : null
}

/** The verb "reach 5k", "to reach": not the measure. */
const isVerbReach = (tokens: readonly Token[], i: number): boolean =>
  isWord(tokens[i], 'reach') &&
  (tokens[i + 1]?.kind === 'number' ||
    isWord(tokens[i + 1], 'a|an|the|our|out') ||
    isWord(tokens[i - 1], 'to|will|we|must'))

export interface KpiReading {
  best: KpiHit | null
  /** Other KPIs that the sentence also names: one goal has one. */
  others: readonly KpiId[]
}

/**
 * The longest name wins, then the strong over the weak, then the earlier. Its words are marked as used.
 */
export function readKpi(tokens: readonly Token[]): KpiReading {
  let best: (KpiHit & { places: number[]; score: number }) | null = null
  const seen: { kpi: KpiId; places: number[] }[] = []
  for (const { kpi, words } of LINES) {
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.kind !== 'word' || tokens[i]!.used !== null || !words.some((word) => fits(tokens[i]!.text, word)))
        continue
      const places = placesAt(tokens, i, words)
      if (!places) continue
      if (kpi === 'reach' && isVerbReach(tokens, i)) continue
      seen.push({ kpi, places })
      const score = words.length * 10 - (WEAK.has(kpi) && words.length === 1 ? 5 : 0)
      const tight = Math.max(...places) - i
      const better =
        best === null ||
        score > best.score ||
        (score === best.score && (i < best.from || (i === best.from && tight < best.to - 1 - best.from)))
      if (better) best = { kpi, from: i, to: Math.max(...places) + 1, words: words.length, places, score }
    }
  }
  if (!best) return { best: null, others: [] }
  const chosen = best
  for (const place of chosen.places) take(tokens, place, place + 1, 'kpi')
  // «время ответа» also matches «ответ»; another name counts only where it stands on words of its own
  const others = seen
    .filter(({ kpi, places }) => kpi !== chosen.kpi && places.every((place) => tokens[place]!.used === null))
    .filter(({ kpi }) => !WEAK.has(kpi))
    .map(({ kpi }) => kpi)
  return { best: chosen, others: [...new Set(others)] }
}
