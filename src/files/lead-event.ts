/** One lead or sale as events, the same for our template and for a mapped CRM export. */
import { UNKNOWN_EVENT } from '../core/facts/unknown-event.ts'
import { createHash } from 'node:crypto'
import type { EventFact, Network } from '../core/facts/types.ts'
import type { Day } from '../core/time/day.ts'

export interface Lead {
  id: string | null
  account: string
  day: Day
  at: string | null
  status: string | null
  origin: Network | null
  source: string | null
  medium: string | null
  campaign: string | null
  content: string | null
  minor: number | null
  currency: string | null
  actor: string | null
  row: number
}

const BLANK = {
  ...UNKNOWN_EVENT,
} as const

/** `sale`: money has come; a lead keeps its expected sum to itself, so that it is never taken for revenue. */
export const leadEvent = (lead: Lead, type: 'lead' | 'sale', id: string): EventFact => ({
  ...BLANK,
  type,
  account: lead.account,
  eventId: id,
  at: lead.at,
  day: lead.day,
  actor: lead.actor,
  ref: type === 'sale' ? id : null,
  origin: lead.origin,
  source: lead.source,
  medium: lead.medium,
  campaign: lead.campaign,
  content: lead.content,
  status: lead.status,
  minor: type === 'sale' ? lead.minor : null,
  currency: type === 'sale' ? lead.currency : null,
  row: lead.row,
})

/**
 * Ids for rows that have none: the row's content and how many times it has come, so that the same file gives the
 * same ids whenever it is imported again.
 */
export function idMaker(): (lead: Lead) => string {
  const seen = new Map<string, number>()
  return (lead) => {
    if (lead.id !== null) return lead.id
    const { row: _, account: __, ...content } = lead
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)
    const times = (seen.get(hash) ?? 0) + 1
    seen.set(hash, times)
    return times === 1 ? hash : `${hash}-${times}`
  }
}

/** E-mail or phone, written the same way however it was typed, for a pseudonym. */
export const contactKey = (text: string): string =>
  text.includes('@') ? text.trim().toLowerCase() : text.replace(/\D/g, '').replace(/^8(?=\d{10}$)/, '7')
