import type { EventFact } from '../facts/types.ts'
import { dayNumber } from '../time/day.ts'
import { groupBy, probability } from './numbers.ts'
import { byDay, outcome, silent, spanOf } from './outcome.ts'
import { say } from './phrases.ts'
import { counted } from './statistic.ts'
import type { Guard } from './types.ts'

/** The same contact again within a quarter is the same person asking again, not a new lead. */
const SAME_LEAD_DAYS = 90
const BURST_MS = 60_000
const BURST_LEADS = 4
/** Set at import, where the contact itself is still known. */
const BAD_STATUS = new Set(['invalid', 'impossible', 'disposable', 'duplicate', 'test', 'spam'])

/** Repeats of one pseudonymous contact: the first stays a lead. */
function repeats(leads: readonly EventFact[]): Set<EventFact> {
  const found = new Set<EventFact>()
  for (const own of groupBy(
    leads.filter((lead) => lead.actor !== null),
    (lead) => lead.actor,
  ).values()) {
    let kept = own[0]!
    for (const lead of own.slice(1)) {
      if (dayNumber(lead.day) - dayNumber(kept.day) < SAME_LEAD_DAYS) found.add(lead)
      else kept = lead
    }
  }
  return found
}

/** Four and more within a minute from one source: a script fills a form faster than people find it. */
function bursts(leads: readonly EventFact[]): Set<EventFact> {
  const found = new Set<EventFact>()
  const place = (lead: EventFact) => `${lead.source}|${lead.campaign}|${lead.content}|${lead.ref}`
  // A file that tells only the minute (or the day) can't show a burst.
  const timed = leads.filter((lead) => lead.at !== null)
  if (timed.every((lead) => Date.parse(lead.at!) % 60_000 === 0)) return found
  for (const group of groupBy(timed, place).values()) {
    const sorted = group.toSorted((a, b) => Date.parse(a.at!) - Date.parse(b.at!))
    let first = 0
    sorted.forEach((lead, i) => {
      while (Date.parse(lead.at!) - Date.parse(sorted[first]!.at!) > BURST_MS) first++
      if (i - first + 1 >= BURST_LEADS) for (let k = first; k <= i; k++) found.add(sorted[k]!)
    })
  }
  return found
}

/** Leads with repeated, impossible or throw-away contacts, and leads that came in a burst from one place. */
export const badLeads: Guard = {
  id: 'bad-leads',
  needs: ['leads'],
  check: (input) => {
    const leads = byDay(input.events.filter((event) => event.type === 'lead'))
    if (leads.every((lead) => lead.actor === null && lead.status === null && lead.at === null))
      return silent(['leads'], say('guard.silent.leads', { have: leads.length, need: 1 }))
    const again = repeats(leads)
    const marked = new Set(leads.filter((lead) => lead.status !== null && BAD_STATUS.has(lead.status)))
    const sudden = bursts(leads)
    const sure = leads.filter((lead) => again.has(lead) || marked.has(lead))
    const odd = leads.filter((lead) => sudden.has(lead) && !again.has(lead) && !marked.has(lead))
    const finding = (bad: readonly EventFact[], exact: boolean) => {
      const range = spanOf(bad.map((lead) => lead.day))
      return {
        guard: 'bad-leads' as const,
        account: input.account,
        range,
        measure: 'leads' as const,
        estimate: bad.length,
        interval: { low: exact ? bad.length : 0, high: bad.length },
        probability: probability(exact ? 0.95 : 0.6),
        what: say('guard.bad-leads.found', {
          ...range,
          leads: leads.length,
          bad: bad.length,
          repeated: bad.filter((lead) => again.has(lead)).length,
          impossible: bad.filter((lead) => marked.has(lead) && !again.has(lead)).length,
          burst: exact ? 0 : bad.length,
        }),
        innocent: say('guard.innocent.asked-twice', {}),
        evidence: bad.map(({ eventId, day }) => ({
          ref: eventId,
          day,
          measure: 'leads' as const,
          value: 1,
          expected: 0,
        })),
        signs: exact
          ? [
              ...(bad.some((lead) => again.has(lead)) ? [say('guard.sign.same-contact', {})] : []),
              ...(bad.some((lead) => marked.has(lead)) ? [say('guard.sign.marked-bad', {})] : []),
            ]
          : [say('guard.sign.within-seconds', {})],
        statistic: counted(bad.length, leads.length, 'leads'),
        exact,
      }
    }
    return outcome(input, [
      ...(sure.length > 0 ? [finding(sure, true)] : []),
      ...(odd.length > 0 ? [finding(odd, false)] : []),
    ])
  },
}
