/**
 * Facts of an import that is not committed yet, in temporary tables of the writer's own connection: nobody else sees
 * them, they may spill to disk, and they are gone with the process.
 */
import type { EventFact, Fact, Observation, PostFact } from '../../../core/facts/types.ts'
import { MeriloError } from '../../../core/errors.ts'
import { dayNumber } from '../../../core/time/day.ts'
import { ChunkWriter } from './chunks.ts'
import type { ChunkType } from './chunks.ts'
import { Lines } from './lines.ts'
import type { Link } from './link.ts'

const numbers = 'line integer, origin integer, day_from integer, day_to integer, value double, row_no integer'

const tables = {
  staged_plain: numbers,
  staged_subject: `${numbers}, subject_id text`,
  staged_post: `account text, post_id text, published_at text, day integer, hour integer, format text, title text,
    url text, flags text, row_no integer`,
  staged_event: `account text, type text, event_id text, happened_at text, day integer, actor text, staff integer, ref text,
    text text, origin text, source text, medium text, campaign text, content text, tone integer, status text,
    seconds double, pages integer, minor double, currency text, reach double, engagements double, row_no integer`,
  staged_line: 'line integer, account text, subject text, measure text, dims text, grain text',
  staged_origin: 'origin integer, definition text, currency text',
} as const
type Table = keyof typeof tables

const typesOf = (columns: string): ChunkType[] =>
  columns.split(',').map((column) => column.trim().split(' ')[1] as ChunkType)

const finite = (value: number, what: string, row: number): number => {
  if (!Number.isFinite(value)) throw new MeriloError('store.bad-value', { what, value: String(value), row })
  return value
}

export class Staging {
  readonly lines = new Lines()
  readonly #db: Link
  readonly #writers = new Map<Table, ChunkWriter>()
  readonly #days = new Map<string, number>()

  constructor(db: Link) {
    this.#db = db
  }

  async open(): Promise<void> {
    for (const [table, columns] of Object.entries(tables)) await this.#db.run(`create temp table ${table} (${columns})`)
  }

  count(table: Table): number {
    return this.#writers.get(table)?.total ?? 0
  }

  async append(facts: readonly Fact[]): Promise<void> {
    for (const table of ['staged_plain', 'staged_subject', 'staged_post', 'staged_event'] as const)
      await this.#writer(table)
    for (const fact of facts) {
      if (fact.kind === 'observation') this.#observation(fact)
      else if (fact.kind === 'post') this.#post(fact)
      else this.#event(fact)
    }
  }

  /** Writes what is buffered, and the numbered lines and origins. */
  async finish(): Promise<void> {
    const lines = await this.#writer('staged_line')
    for (const { code, account, subject, measure, dims, grain } of this.lines.all)
      lines.row(code, account, subject, measure, dims, grain)
    const origins = await this.#writer('staged_origin')
    for (const { code, definition, currency } of this.lines.origins) origins.row(code, definition, currency)
    for (const writer of this.#writers.values()) writer.close()
  }

  async #writer(table: Table): Promise<ChunkWriter> {
    let writer = this.#writers.get(table)
    if (!writer) {
      const appender = await this.#db.connection.createAppender(table, null, 'temp')
      writer = new ChunkWriter(appender, typesOf(tables[table]))
      this.#writers.set(table, writer)
    }
    return writer
  }

  /** The same few thousand days come again and again: their numbers are remembered. */
  #day(day: string): number {
    let number = this.#days.get(day)
    if (number === undefined) this.#days.set(day, (number = dayNumber(day)))
    return number
  }

  #observation(fact: Observation): void {
    const line = this.lines.of(fact)
    const from = this.#day(fact.from)
    const to = fact.to === fact.from ? from : this.#day(fact.to)
    const value = finite(fact.value, fact.measure, fact.row)
    const origin = this.lines.originOf(fact).code
    if (fact.subjectId === '') {
      this.lines.see(line, from, to)
      this.#writers.get('staged_plain')!.row(line.code, origin, from, to, value, fact.row)
    } else this.#writers.get('staged_subject')!.row(line.code, origin, from, to, value, fact.row, fact.subjectId)
  }

  #post(fact: PostFact): void {
    const { account, postId, publishedAt, day, hour, format, title, url, flags, row } = fact
    this.#writers
      .get('staged_post')!
      .row(account, postId, publishedAt, this.#day(day), hour, format, title, url, flags.join(' '), row)
  }

  #event(fact: EventFact): void {
    const staff = fact.staff === null ? null : fact.staff ? 1 : 0
    this.#writers
      .get('staged_event')!
      .row(
        fact.account,
        fact.type,
        fact.eventId,
        fact.at,
        this.#day(fact.day),
        fact.actor,
        staff,
        fact.ref,
        fact.text,
        fact.origin,
        fact.source,
        fact.medium,
        fact.campaign,
        fact.content,
        fact.tone,
        fact.status,
        fact.seconds,
        fact.pages,
        fact.minor,
        fact.currency,
        fact.reach,
        fact.engagements,
        fact.row,
      )
  }
}
