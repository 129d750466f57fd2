/**
 * Questions that need an answer and what became of them (METHOD §6, response time): from a question to the first
 * human, meaningful answer. Automatic replies and deflections do not stop the clock; a question without an answer
 * stays a question that waits (censored), not a missing one.
 */
import type { EventFact } from '../facts/types.ts'
import type { QuestionStatus } from '../kpis/statuses.ts'
import { workingSeconds, type WorkingCalendar } from '../time/working-calendar.ts'
import { kindOfAnswer, type AnswerKind } from './answer-kind.ts'
import { needsAnswer } from './needs-answer.ts'
import { robotTexts } from './robots.ts'
import { plain } from './text.ts'
import { threadsOf, type Threads } from './threads.ts'

export interface QuestionOptions {
  /** The brand's own people; by default those whom the source marks as staff. */
  isStaff?: (event: EventFact) => boolean
  /** With it, `seconds` of the facts are working seconds; without, clock seconds. */
  calendar?: WorkingCalendar
}

export interface AnsweredQuestion {
  question: EventFact
  status: QuestionStatus
  /** The first human, meaningful answer. */
  answer: EventFact | null
  /** What came first in place of an answer: a deflection or an automatic reply. */
  instead: EventFact | null
  /** Clock seconds to the answer; null = still waiting. */
  seconds: number | null
  /** Working seconds by the calendar, when one was given. */
  workingSeconds: number | null
}

/** A message to nobody in particular answers the questions of its thread only this long; later it is an announcement. */
const SOON_MS = 24 * 3_600_000

type Timed = EventFact & { at: string }

/**
 * Messages without a moment are left out: without it neither a wait nor its end is known.
 * Order of the input does not matter.
 */
export function answeredQuestions(messages: readonly EventFact[], options: QuestionOptions = {}): AnsweredQuestion[] {
  const isStaff = options.isStaff ?? ((event) => event.staff === true)
  const timed: Timed[] = messages
    .filter((event): event is Timed => event.at !== null)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.eventId < b.eventId ? -1 : 1))
  const threads = threadsOf(timed)
  const robots = robotTexts(timed, isStaff)
  const questions = timed.filter((event) => !isStaff(event) && asksBrand(event, threads, isStaff))
  const replies = repliesTo(questions, timed.filter(isStaff), threads)
  // One reply may stand after many questions; it is read once.
  const read = new Map<EventFact, AnswerKind>()
  const worthOf = (reply: EventFact): AnswerKind => {
    const kind = read.get(reply) ?? worth(reply, robots)
    read.set(reply, kind)
    return kind
  }

  return questions.map((question) => {
    const later = replies.get(question) ?? []
    const kinds = later.map((reply) => ({ reply, kind: worthOf(reply) }))
    const answer = kinds.find(({ kind }) => kind === 'meaningful')?.reply ?? null
    const deflection = kinds.find(({ kind }) => kind === 'deflection')?.reply ?? null
    const auto = kinds.find(({ kind }) => kind === 'auto')?.reply ?? null
    return {
      question,
      status: answer ? 'answered' : deflection ? 'deflected' : auto ? 'auto' : 'waiting',
      answer,
      instead: deflection ?? auto,
      seconds: answer ? Math.round((Date.parse(answer.at) - Date.parse(question.at)) / 1000) : null,
      workingSeconds: answer && options.calendar ? workingSeconds(question.at, answer.at, options.calendar) : null,
    }
  })
}

const worth = (reply: EventFact, robots: ReadonlySet<string>): AnswerKind =>
  reply.text !== null && robots.has(plain(reply.text)) ? 'auto' : kindOfAnswer(reply.text)

const asksBrand = (event: EventFact, threads: Threads, isStaff: (event: EventFact) => boolean): boolean => {
  const parent = threads.parentOf(event)
  const toReader = parent !== null && !isStaff(parent) && (parent.actor === null || parent.actor !== event.actor)
  return needsAnswer(event.text, !toReader)
}

/**
 * Which messages of the brand are for which question: a reply to it, to what the asker added soon after, or a
 * message to nobody in particular soon after. One pass over the replies, because a chat of years has many.
 */
function repliesTo(questions: readonly Timed[], staff: readonly Timed[], threads: Threads): Map<EventFact, Timed[]> {
  const found = new Map<EventFact, Timed[]>(questions.map((question) => [question, []]))
  const byRoot = Map.groupBy(questions, threads.rootOf)
  for (const reply of staff) {
    const parent = threads.parentOf(reply)
    const chain = new Set(threads.chainOf(reply))
    for (const above of chain) found.get(above)?.push(reply)
    const until = Date.parse(parent?.at ?? reply.at)
    for (const question of recent(byRoot.get(threads.rootOf(reply)) ?? [], until))
      if (!chain.has(question) && (parent === null || (parent.actor !== null && parent.actor === question.actor)))
        found.get(question)?.push(reply)
  }
  for (const [question, all] of found)
    found.set(
      question,
      all.filter((reply) => Date.parse(reply.at) >= Date.parse(question.at ?? '')),
    )
  return found
}

/** Questions of the day before the moment, out of a list in order of time. */
function recent(questions: readonly Timed[], until: number): readonly Timed[] {
  let low = 0
  for (let high = questions.length; low < high;) {
    const middle = (low + high) >> 1
    if (Date.parse(questions[middle]!.at) < until - SOON_MS) low = middle + 1
    else high = middle
  }
  const day: Timed[] = []
  for (let i = low; i < questions.length && Date.parse(questions[i]!.at) <= until; i++) day.push(questions[i]!)
  return day
}

/**
 * The questions as facts to store. `ref` is the message that asks, `content` the message that answered (or came in
 * place of an answer), so that a report can quote both; `seconds` null = unanswered.
 */
export function questionsOf(messages: readonly EventFact[], options: QuestionOptions = {}): EventFact[] {
  return answeredQuestions(messages, options).map((one) => ({
    ...one.question,
    type: 'question',
    staff: false,
    ref: one.question.eventId,
    content: (one.answer ?? one.instead)?.eventId ?? null,
    status: one.status,
    seconds: options.calendar ? one.workingSeconds : one.seconds,
  }))
}
