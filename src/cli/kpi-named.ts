/** A KPI as people name it: its id in any case, its name or its abbreviation; else the closest ids as an offer. */
import { MeriloError } from '../core/errors.ts'
import { KPIS } from '../core/kpis/catalogue.ts'
import type { Kpi } from '../core/kpis/types.ts'
import type { Lang } from '../i18n/words.ts'
import { words } from './output.ts'

const OFFERS = 3

/** Throws `app.kpi-unknown` with the closest ids. */
export function kpiNamed(asked: string, lang: Lang): Kpi {
  const t = words(lang)
  const wanted = plain(asked)
  const known = KPIS.map((kpi) => {
    const name = t(`kpi.${kpi.id}.name`)
    const short = /\(([^)]+)\)/.exec(name)?.[1] ?? ''
    return { kpi, names: [kpi.id, name, name.replace(/\s*\(.*/, ''), short].map(plain).filter((one) => one !== '') }
  })
  const exact = known.find(({ names }) => names.includes(wanted))
  if (exact) return exact.kpi
  const close = known
    .map(({ kpi, names }) => ({ id: kpi.id, away: Math.min(...names.map((name) => distance(wanted, name))) }))
    .filter(({ away }) => away <= Math.max(1, Math.floor(wanted.length / 3)))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, OFFERS)
  throw new MeriloError('app.kpi-unknown', { kpi: asked, close: close.map(({ id }) => id) })
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_\-\u00a0]+/g, ' ')
    .trim()

/** Levenshtein; a name that contains the word is one step away. */
function distance(a: string, b: string): number {
  if (a.length > 2 && b.includes(a)) return 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
