/** What a person has to say, or may put right, before a file is imported. */
import { MeriloError, type ErrorParams } from '../../core/errors.ts'
import type { Network } from '../../core/facts/types.ts'
import type { Phrase } from '../../core/phrase.ts'

export interface Asks {
  account: {
    network: Network
    /** Known accounts of the network. */
    options: string[]
    /** The account that the file itself names, when it is new. */
    own: string | null
    /** The file says whose it is. */
    named: boolean
    /** More than one answer is likely. */
    needed: boolean
  } | null
  /** Networks that it may be from; an empty list: any. */
  network: Network[] | null
  chats: { id: string; name: string; messages: number }[] | null
  year: { value: number | null; needed: boolean } | null
  /** One date, read both ways. */
  dateOrder: { text: string; dmy: string; mdy: string } | null
  /** The table can't be read until its columns are explained. */
  columns: boolean
  /** Why it could not be read without an answer. */
  why: Phrase | null
}

export const noAsks: Asks = {
  account: null,
  network: null,
  chats: null,
  year: null,
  dateOrder: null,
  columns: false,
  why: null,
}

/** The question behind a refusal; null: nothing that a person says would help. */
export function asksOf(error: unknown, hasColumns: boolean): Partial<Asks> | null {
  if (!(error instanceof MeriloError)) return null
  const { code, params } = error
  const asked = questionOf(code, params, hasColumns)
  return asked && { ...asked, why: { code, params } }
}

function questionOf(code: string, params: ErrorParams, hasColumns: boolean): Partial<Asks> | null {
  switch (code) {
    case 'formats.network-needed':
      return { network: ['instagram', 'facebook'] }
    case 'files.value.date-year':
      return { year: { value: null, needed: true } }
    case 'files.mapping.date-order':
      return { dateOrder: { text: String(params.text), dmy: String(params.dmy), mdy: String(params.mdy) } }
    case 'files.mapping.needed':
    case 'files.mapping.no-date':
    case 'files.mapping.daily-not-per-post':
    case 'files.mapping.several-per-day':
      return hasColumns ? { columns: true } : null
  }
  return null
}
