import type { MeasureId } from '../measures/ids.ts'
import { groupBy, probability } from './numbers.ts'
import { byDay, outcome, silent, spanOf } from './outcome.ts'
import { say } from './phrases.ts'
import { counted } from './statistic.ts'
import type { Guard } from './types.ts'

/** Mentions and branded hashtags by the brand's own accounts and staff: known as such, or people who answer as staff. */
export const ownMentions: Guard = {
  id: 'own-mentions',
  needs: ['mentions'],
  check: (input) => {
    const mentions = byDay(input.events.filter((event) => event.type === 'mention'))
    if (mentions.length === 0) return silent(['mentions'], say('guard.silent.mentions', {}))
    const staff = new Set(
      input.events.filter((event) => event.staff === true && event.actor !== null).map((event) => event.actor),
    )
    if (staff.size === 0 && mentions.every((event) => event.staff === null))
      return silent(['mentions'], say('guard.silent.staff', {}))
    const own = mentions.filter((event) => event.staff === true || (event.actor !== null && staff.has(event.actor)))
    const tagged = groupBy(own, (event): MeasureId => (event.text?.includes('#') ? 'hashtag_posts' : 'mentions'))
    return outcome(
      input,
      [...tagged].map(([measure, events]) => {
        const range = spanOf(events.map((event) => event.day))
        return {
          guard: 'own-mentions',
          account: input.account,
          range,
          measure,
          estimate: events.length,
          interval: { low: events.length, high: events.length },
          probability: probability(0.97),
          what: say('guard.own-mentions.found', { ...range, mentions: mentions.length, own: events.length }),
          innocent: say('guard.innocent.staff-are-fans', {}),
          evidence: events.map(({ eventId, day }) => ({ ref: eventId, day, measure, value: 1, expected: 0 })),
          signs: [say('guard.sign.own-people', {})],
          statistic: counted(events.length, mentions.length, 'mentions'),
          exact: true,
        }
      }),
    )
  },
}
