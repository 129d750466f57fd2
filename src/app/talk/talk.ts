/** The screen of communications: how questions are answered, what waits, whether people talk to each other. */
import { liveThreads } from '../../core/communications/live-threads.ts'
import { wilson, type Proportion } from '../../core/stats/proportions.ts'
import { waitQuantile, type Wait, type WaitQuantile } from '../../core/stats/waits.ts'
import { addDays, type DayRange } from '../../core/time/day.ts'
import { isWorkingDay } from '../../core/time/working-calendar.ts'
import type { Lang } from '../../i18n/words.ts'
import type { AppContext } from '../context.ts'
import { kpiFigures, type KpiFigure } from '../kpi-figures.ts'
import { talkOf, type Question, type Talk } from './questions.ts'

export interface Waiting {
  median: WaitQuantile
  p90: WaitQuantile
}

export interface TalkAccount {
  id: string
  questions: number
  answered: number
  deflected: number
  waiting: number
  clock: Waiting | null
}

export interface TalkScreen {
  range: DayRange
  figures: KpiFigure[]
  counts: { questions: number; answered: number; deflected: number; auto: number; waiting: number }
  /** Deflected and automatic replies are no answers. */
  unanswered: Proportion | null
  clock: Waiting | null
  working: Waiting | null
  calendar: { zone: string; from: string; to: string }
  said: { people: number; staff: number; robots: number; comments: number; live: number | null }
  accounts: TalkAccount[]
  /** Questions by weekday and three hours; those without a moment stay out. */
  when: { weekday: number; hour: number; questions: number }[]
  outsideHours: Proportion | null
  questions: Question[]
  /** Cut to the first so many. */
  shown: number
  /** Still open from the quarter before the period. */
  earlier: number
  /** The days that `earlier` looks back over. */
  past: DayRange
}

const MOST_QUESTIONS = 300
const BAND_HOURS = 3
const QUARTER_DAYS = 91

export async function talkScreen(
  app: AppContext,
  lang: Lang,
  { range, against, account }: { range: DayRange; against: DayRange | null; account: string | null },
): Promise<TalkScreen> {
  const accounts = account === null ? [] : [account]
  const past = { from: addDays(range.from, -QUARTER_DAYS), to: addDays(range.from, -1) }
  const scope = { workspace: app.workspace, accounts }
  const [talk, figures, older] = await Promise.all([
    talkOf(app, range, accounts),
    kpiFigures(app, lang, ['negative_worked_through', 'live_discussion', 'csat'], range, against, accounts),
    app.facts.events({ ...scope, range: past, types: ['question'], where: { answered: false } }),
  ])
  const { questions, calendar, comments } = talk
  const timed = questions.filter(({ hour }) => hour !== null)
  const outside = timed.filter(({ at }) => !isOpen(at!, talk)).length
  const isWaiting = ({ status }: Question) => status !== 'answered'
  return {
    range,
    figures,
    counts: { questions: questions.length, ...countsOf(questions) },
    unanswered: questions.length === 0 ? null : wilson(questions.filter(isWaiting).length, questions.length),
    clock: waitingOf(questions.flatMap(({ clock }) => clock ?? [])),
    working: waitingOf(questions.flatMap(({ working }) => working ?? [])),
    calendar: { zone: calendar.zone, ...calendar.hours },
    said: {
      people: talk.people,
      staff: talk.staff,
      robots: talk.robots,
      comments: comments.length,
      live: liveThreads(comments).share,
    },
    accounts: [...Map.groupBy(questions, (question) => question.account)].map(([id, own]) => {
      const { answered, deflected, auto, waiting } = countsOf(own)
      const clock = waitingOf(own.flatMap(({ clock }) => clock ?? []))
      return { id, questions: own.length, answered, deflected, waiting: waiting + auto, clock }
    }),
    when: [
      ...Map.groupBy(timed, ({ weekday, hour }) => `${weekday} ${Math.floor(hour! / BAND_HOURS) * BAND_HOURS}`),
    ].map(([key, own]) => {
      const [weekday, hour] = key.split(' ').map(Number) as [number, number]
      return { weekday, hour, questions: own.length }
    }),
    outsideHours: timed.length === 0 ? null : wilson(outside, timed.length),
    // Open ones first, the oldest first among them: that is the order of work.
    questions: questions
      .toSorted((a, b) => Number(isWaiting(b)) - Number(isWaiting(a)) || ((a.at ?? a.day) < (b.at ?? b.day) ? -1 : 1))
      .slice(0, MOST_QUESTIONS),
    shown: Math.min(MOST_QUESTIONS, questions.length),
    earlier: older.length,
    past,
  }
}

function countsOf(questions: readonly Question[]) {
  const of = (status: Question['status']) => questions.filter((question) => question.status === status).length
  return { answered: of('answered'), deflected: of('deflected'), auto: of('auto'), waiting: of('waiting') }
}

const waitingOf = (waits: readonly Wait[]): Waiting | null =>
  waits.length === 0 ? null : { median: waitQuantile(waits, 0.5), p90: waitQuantile(waits, 0.9) }

function isOpen(at: string, { calendar }: Talk): boolean {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(calendar.zone)
  const clock = local.toPlainTime().toString().slice(0, 5)
  const { from, to } = calendar.hours
  return isWorkingDay(local.toPlainDate().toString(), calendar) && clock >= from && clock < to
}
