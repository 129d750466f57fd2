/** Questions of a period with what was answered, how long it took by the clock and in working hours. */
import { robotTexts } from '../../core/communications/robots.ts'
import { plain } from '../../core/communications/text.ts'
import type { EventFact } from '../../core/facts/types.ts'
import type { QuestionStatus } from '../../core/kpis/statuses.ts'
import type { Wait } from '../../core/stats/waits.ts'
import { addDays, type Day, type DayRange } from '../../core/time/day.ts'
import { russianCalendar } from '../../core/time/russian-holidays.ts'
import { workingSeconds, type WorkingCalendar } from '../../core/time/working-calendar.ts'
import type { AppContext } from '../context.ts'
import { ownAccounts, withOwn } from '../people/own-accounts.ts'

export interface Question {
  account: string
  id: string
  day: Day
  /** ISO with Z; a question without a moment can't be waited for. */
  at: string | null
  weekday: number
  /** In the brand's zone. */
  hour: number | null
  status: QuestionStatus
  text: string
  /** The answer, or what came in its place. */
  answer: { text: string; at: string | null } | null
  /** Waited so far where nobody answered. */
  clock: Wait | null
  working: Wait | null
  url: string | null
}

export interface Talk {
  questions: Question[]
  /** Messages and comments of the period. */
  people: number
  staff: number
  robots: number
  comments: EventFact[]
  calendar: WorkingCalendar
}

/** Answers may come after the period; a month later nobody waits for them any more. */
const LATER_DAYS = 31

export async function talkOf(app: AppContext, range: DayRange, accounts: readonly string[]): Promise<Talk> {
  const scope = { workspace: app.workspace, accounts }
  const later = { from: range.from, to: addDays(range.to, LATER_DAYS) }
  const [questions, said, coverage, ours] = await Promise.all([
    app.facts.events({ ...scope, range, types: ['question'] }),
    app.facts.events({ ...scope, range: later, types: ['message', 'comment'] }),
    app.facts.coverage(scope),
    ownAccounts(app),
  ])
  const messages = withOwn(said, ours)
  const calendar = russianCalendar({ zone: app.zone })
  const byId = new Map(messages.map((message) => [`${message.account} ${message.eventId}`, message]))
  const ends = new Map(coverage.map(({ account, to }) => [account, endOf(to < app.today ? to : app.today, app.zone)]))
  const own = messages.filter(({ day }) => day <= range.to)
  const robots = new Set<EventFact>()
  for (const chat of Map.groupBy(own, ({ account }) => account).values()) {
    const texts = robotTexts(chat, (event) => event.staff === true)
    for (const one of chat) if (one.staff === true && one.text !== null && texts.has(plain(one.text))) robots.add(one)
  }
  const staff = own.filter((event) => event.staff === true)
  return {
    questions: questions.map((event) =>
      questionOf(event, { byId, calendar, zone: app.zone, end: ends.get(event.account) }),
    ),
    people: own.length - staff.length,
    staff: staff.length - robots.size,
    robots: robots.size,
    comments: own.filter(({ type }) => type === 'comment'),
    calendar,
  }
}

const endOf = (day: Day, zone: string): string =>
  Temporal.PlainDate.from(addDays(day, 1)).toZonedDateTime({ timeZone: zone }).toInstant().toString()

interface Around {
  byId: ReadonlyMap<string, EventFact>
  calendar: WorkingCalendar
  zone: string
  end: string | undefined
}

function questionOf(event: EventFact, { byId, calendar, zone, end }: Around): Question {
  const { at, seconds, account, content } = event
  const reply = content === null ? undefined : byId.get(`${account} ${content}`)
  const until =
    at === null ? null : seconds === null ? (end ?? null) : new Date(Date.parse(at) + seconds * 1000).toISOString()
  const answered = seconds !== null
  const local = at === null ? null : Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  const known = at !== null && until !== null
  return {
    account,
    id: event.eventId,
    day: event.day,
    at,
    weekday: local?.dayOfWeek ?? Temporal.PlainDate.from(event.day).dayOfWeek,
    hour: local?.hour ?? null,
    status: (event.status ?? 'waiting') as QuestionStatus,
    text: event.text ?? '',
    answer: reply ? { text: reply.text ?? '', at: reply.at } : null,
    clock: known ? { seconds: Math.max(0, (Date.parse(until) - Date.parse(at)) / 1000), answered } : null,
    working: known ? { seconds: workingSeconds(at, until, calendar), answered } : null,
    url: urlOf(event),
  }
}

/** Messages of Telegram groups have an address that opens for their members; of other networks only ids are known. */
function urlOf({ account, eventId }: EventFact): string | null {
  const match = /^telegram:(?:-100)?(\d+)$/.exec(account)
  return match && /^\d+$/.test(eventId) ? `https://t.me/c/${match[1]}/${eventId}` : null
}
