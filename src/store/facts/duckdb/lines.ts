/**
 * Numbers the few things that the many rows of one import repeat: whose figure of what kind (line) and by which
 * definition in which currency (origin). Three look-ups per fact instead of seven texts.
 */
import type { Observation } from '../../../core/facts/types.ts'

export interface Line {
  code: number
  account: string
  subject: string
  measure: string
  dims: string
  grain: string
  /** The last period seen, and whether every period came after the one before: then none can come twice. */
  lastFrom: number
  lastTo: number
  rising: boolean
  falling: boolean
}

export interface Origin {
  code: number
  definition: string
  currency: string | null
}

export class Lines {
  readonly all: Line[] = []
  readonly origins: Origin[] = []
  readonly #byAccount = new Map<string, Map<string, Map<string, Line[]>>>()
  #lastOrigin: Origin | undefined

  of(fact: Observation): Line {
    let measures = this.#byAccount.get(fact.account)
    if (!measures) this.#byAccount.set(fact.account, (measures = new Map()))
    let slices = measures.get(fact.measure)
    if (!slices) measures.set(fact.measure, (slices = new Map()))
    let lines = slices.get(fact.dims)
    if (!lines) slices.set(fact.dims, (lines = []))
    for (const line of lines) if (line.subject === fact.subject && line.grain === fact.grain) return line
    const { account, subject, measure, dims, grain } = fact
    const code = this.all.length
    const line = {
      code,
      account,
      subject,
      measure,
      dims,
      grain,
      lastFrom: NaN,
      lastTo: NaN,
      rising: true,
      falling: true,
    }
    lines.push(line)
    this.all.push(line)
    return line
  }

  originOf(fact: Observation): Origin {
    const last = this.#lastOrigin
    if (last && last.definition === fact.definition && last.currency === fact.currency) return last
    let origin = this.origins.find((one) => one.definition === fact.definition && one.currency === fact.currency)
    if (!origin) {
      origin = { code: this.origins.length, definition: fact.definition, currency: fact.currency }
      this.origins.push(origin)
    }
    this.#lastOrigin = origin
    return origin
  }

  /** Notes the period of a fact without a subject id. */
  see(line: Line, from: number, to: number): void {
    if (line.lastFrom === line.lastFrom) {
      if (!(from > line.lastFrom || (from === line.lastFrom && to > line.lastTo))) line.rising = false
      if (!(from < line.lastFrom || (from === line.lastFrom && to < line.lastTo))) line.falling = false
    }
    line.lastFrom = from
    line.lastTo = to
  }

  /** No two facts seen can have the same key: each line's periods only rose or only fell. */
  get surelyDistinct(): boolean {
    return this.all.every((line) => line.rising || line.falling)
  }
}
