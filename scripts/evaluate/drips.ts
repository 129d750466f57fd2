import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runGuards } from '../../src/core/guards/catalogue.ts'
import { cleanValue, counts, findingKey } from '../../src/core/guards/clean.ts'
import type { Finding, GuardInput } from '../../src/core/guards/types.ts'
import { below, mulberry32 } from '../../src/core/stats/random.ts'
import { median } from '../../src/core/stats/robust.ts'
import { addDays, overlap } from '../../src/core/time/day.ts'
import type { DayRange } from '../../src/core/time/day.ts'
import { account, organic, YEAR, type Bought, type Kind, type Organic } from './drip-accounts.ts'
import { DRIP_NOTES, DRIP_TITLES } from './drip-notes.ts'
import { percent, type Line } from './line.ts'
import { dailySeries, rows } from './read.ts'

/** So far apart the accounts are cut from a series. */
const STEP = 45
export const SIZES = [25, 50, 100, 200, 500] as const
const LENGTHS = [5, 10, 20] as const
const MARGIN = 60

const GUARDS = ['follower-burst', 'follower-drip', 'burst-then-losses'] as const

interface Told {
  findings: Finding[]
  /** Days of a rise that is only noted. One guard names one, its largest. */
  noted: DayRange[]
}

const day = (param: unknown): string => {
  if (typeof param !== 'string') throw new TypeError(`not a day: ${typeof param}`)
  return param
}

function toldOf(input: GuardInput): Told {
  const told: Told = { findings: [], noted: [] }
  for (const outcome of Object.values(runGuards(input, GUARDS))) {
    if (outcome.state === 'found') told.findings.push(...outcome.findings)
    if (outcome.state === 'silent' && outcome.why.code === 'guard.silent.lone-rise')
      told.noted.push({ from: day(outcome.why.params['from']), to: day(outcome.why.params['to']) })
  }
  return told
}

interface Asked {
  asked: number
  found: number
  /** Not found, but the days stand in a note. */
  noted: number
  errors: number[]
  raw: number[]
}

export interface Drips {
  months: number
  /** Months that a finding touches although nothing was bought. */
  falseMonths: number
  /** Of these, with two signs: discounted, and not only told. */
  falseDiscounts: number
  /** By size: asked, found, and |clean ÷ truth − 1| of the followers who came in the 30 days around. */
  sizes: Map<number, Asked>
}

/** Survival of bought accounts, from the measured offers: what is left of 1 leaves. */
function survivals(folder: string): number[] {
  const [head, ...list] = rows(join(folder, 'vk-bots-kolomeets', 'bot_offers_metrics.csv'))
  const at = head!.indexOf('SR')
  return list.map((row) => Number(row[at])).filter((value) => value >= 0 && value <= 1)
}

export function measure(folder: string, half: 'first' | 'second', kind: Kind): Drips {
  const left = survivals(folder)
  const answer: Drips = {
    months: 0,
    falseMonths: 0,
    falseDiscounts: 0,
    sizes: new Map(SIZES.map((size) => [size, { asked: 0, found: 0, noted: 0, errors: [], raw: [] }])),
  }
  for (const { series } of dailySeries(folder)!) {
    const random = mulberry32(11)
    const n = series.values.length
    const [first, last] = half === 'second' ? [Math.floor(n / 2), n - YEAR] : [0, Math.floor(n / 2) - YEAR]
    for (let cut = first; cut <= last; cut += STEP) {
      const own = organic(series, cut, random, kind)
      const nothing = toldOf(account(own, null, random, kind)).findings
      for (let month = 0; month + 30 <= YEAR; month += 30) {
        const range = { from: addDays(own.start, month), to: addDays(own.start, month + 29) }
        answer.months++
        const told = nothing.filter((one) => one.guard !== 'burst-then-losses' && overlap(one.range, range) !== null)
        if (told.length > 0) answer.falseMonths++
        if (told.some((finding) => counts(finding, nothing, []))) answer.falseDiscounts++
      }
      for (const perDay of SIZES)
        for (const days of LENGTHS) {
          const from = MARGIN + below(random, YEAR - 2 * MARGIN - days)
          const bought = { from, days, perDay, gone: 1 - left[below(random, left.length)]! }
          ask(own, bought, account(own, bought, random, kind), answer.sizes.get(perDay)!)
        }
    }
  }
  return answer
}

function ask(own: Organic, { from, days }: Bought, input: GuardInput, count: Asked): void {
  const { findings, noted } = toldOf(input)
  const bought = { from: addDays(own.start, from), to: addDays(own.start, from + days - 1) }
  count.asked++
  if (findings.some((finding) => finding.guard !== 'burst-then-losses' && overlap(finding.range, bought))) count.found++
  else if (noted.some((one) => overlap(one, bought))) count.noted++
  const middle = from + Math.floor(days / 2)
  const [a, b] = [middle - 15, middle + 14]
  const range = { from: addDays(own.start, a), to: addDays(own.start, b) }
  const sum = (values: readonly (number | null)[]) =>
    values.slice(a, b + 1).reduce<number>((total, value) => total + (value ?? 0), 0)
  const raw = sum(input.daily.follows!.values)
  const truth = sum(own.joins.map((value, i) => (own.known[i] ? value : null)))
  // Without reach a person decides: here one who accepts whatever touches the days of the purchase.
  const accepted = findings
    .filter((finding) => overlap(finding.range, bought) !== null)
    .map((finding) => ({ finding: findingKey(finding), verdict: 'accept' as const }))
  const { clean } = cleanValue({ value: raw, measure: 'follows', range }, findings, input.daily.reach ? [] : accepted)
  count.errors.push(Math.abs(clean! / truth - 1))
  count.raw.push(raw / truth - 1)
}

export function dripLines(folder: string | null): Line[] {
  if (
    folder === null ||
    !existsSync(join(folder, 'vk-bots-kolomeets', 'bot_offers_metrics.csv')) ||
    dailySeries(folder) === null
  )
    return []
  return (['reach', 'loose', 'alone'] as const).map((kind): Line => {
    const { months, falseMonths, falseDiscounts, sizes } = measure(folder, 'second', kind)
    const found = SIZES.map((size) => `${size} a day ${percent(sizes.get(size)!.found / sizes.get(size)!.asked, 0)}`)
    const large = SIZES.filter((size) => size >= 50).map((size) => sizes.get(size)!)
    const asked = large.reduce((sum, one) => sum + one.asked, 0)
    const share = large.reduce((sum, one) => sum + one.found, 0) / asked
    const noted = large.reduce((sum, one) => sum + one.noted, 0) / asked
    const errors = large.flatMap((one) => one.errors)
    const raw = median(large.flatMap((one) => one.raw))
    const near = errors.filter((error) => error <= 0.15).length / errors.length
    const alarms = falseMonths / months
    return {
      question: `bought drips injected into real series, ${DRIP_TITLES[kind]}`,
      data: 'daily-series, second halves; vk-bots-kolomeets',
      reference: 'cumulative score 83–100 % found, 24 % false per check',
      aim: '≥ 90 % found from 50 a day, ≤ 5 % false per account-month, clean within 15 % of the truth',
      ours: `found ${percent(share)} from 50 a day (${found.join(', ')})${noted > 0 ? `, another ${percent(noted)} only noted` : ''}; ${percent(alarms)} of ${months} account-months told falsely, ${percent(falseDiscounts / months)} discounted falsely; clean off by ${percent(median(errors))} (median; raw ${percent(raw)}), within 15 % in ${percent(near)}`,
      reached: large.every((one) => one.found >= 0.9 * one.asked) && alarms <= 0.05 && median(errors) <= 0.15,
      note: DRIP_NOTES[kind],
    }
  })
}
