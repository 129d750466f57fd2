/** Content, communications and traffic: told only where they changed a decision (METHOD §3: no useless figures). */
import type { EventFact } from '../core/facts/types.ts'
import type { PostWithCounters } from '../core/guards/types.ts'
import { answeredQuestions } from '../core/communications/questions.ts'
import { median } from '../core/stats/robust.ts'
import type { ReportSection } from '../reports/data.ts'
import type { AppContext } from './context.ts'
import type { JudgedMonth } from './judge/judge-goals.ts'
import { phrase } from './phrases.ts'

const TOP_POSTS = 3
const QUOTES = 5
/** A post counts as outstanding from twice the account's median on. */
const OUTSTANDING = 2

export async function sectionsOf(app: AppContext, judged: JudgedMonth): Promise<ReportSection[]> {
  return [await contentSection(app, judged), await talkSection(app, judged), trafficSection(judged)].filter(
    (one) => one !== null,
  )
}

async function contentSection(
  app: AppContext,
  { range, coverage, causes }: JudgedMonth,
): Promise<ReportSection | null> {
  const pauses = causes.filter(
    (cause) => cause.kind === 'no-approved-content' && cause.range.to >= range.from && cause.range.from <= range.to,
  )
  const outstanding: { post: PostWithCounters; measure: string; value: number; typical: number }[] = []
  for (const one of coverage.filter((own) => own.posts > 0)) {
    const posts = await app.facts.posts({ workspace: app.workspace, accounts: [one.account], range })
    const known = posts.filter((post) => post.counters.engagements !== undefined)
    if (known.length < TOP_POSTS) continue
    const typical = median(known.map((post) => post.counters.engagements!))
    for (const post of known) {
      const value = post.counters.engagements!
      if (typical > 0 && value >= OUTSTANDING * typical)
        outstanding.push({ post, measure: 'engagements', value, typical })
    }
  }
  const posts = outstanding.toSorted((a, b) => b.value / b.typical - a.value / a.typical).slice(0, TOP_POSTS)
  if (posts.length === 0 && pauses.length === 0) return null
  return {
    id: 'content',
    sentences: [
      ...(posts.length > 0 ? [phrase('app.section.outstanding', { posts: posts.length })] : []),
      ...pauses.map((cause) =>
        phrase('app.section.pause', { from: cause.range.from, to: cause.range.to, note: cause.note }),
      ),
    ],
    posts,
    quotes: [],
    chain: [],
  }
}

async function talkSection(app: AppContext, { range }: JudgedMonth): Promise<ReportSection | null> {
  const everywhere = { workspace: app.workspace, accounts: [], range }
  const questions = await app.facts.events({ ...everywhere, types: ['question'] })
  const deflected = questions.filter((question) => question.status === 'deflected')
  const waiting = questions.filter((question) => question.status === 'waiting')
  if (deflected.length + waiting.length === 0) return null
  const messages = await app.facts.events({ ...everywhere, types: ['message', 'comment'] })
  const answers = new Map(
    answeredQuestions(messages).map((one) => [one.question.ref ?? one.question.eventId, one.answer ?? one.instead]),
  )
  const quote = (question: EventFact, code: 'app.quote.deflected' | 'app.quote.waiting') => ({
    day: question.day,
    text: question.text ?? '',
    answer: answers.get(question.ref ?? question.eventId)?.text ?? null,
    note: phrase(code, {}),
  })
  return {
    id: 'communications',
    sentences: [
      phrase('app.section.talk', { questions: questions.length, deflected: deflected.length, waiting: waiting.length }),
    ],
    posts: [],
    quotes: [
      ...deflected.slice(-QUOTES + 1).map((question) => quote(question, 'app.quote.deflected')),
      ...waiting.slice(-QUOTES + 3).map((question) => quote(question, 'app.quote.waiting')),
    ],
    chain: [],
  }
}

/** The chain is told only when one of its links broke: then it shows whose link it is. */
function trafficSection({ judgement, chainPoints }: JudgedMonth): ReportSection | null {
  const broken = judgement.chain.filter((link) => link.broken)
  if (broken.length === 0) return null
  return {
    id: 'traffic',
    sentences: [phrase('app.section.chain', {})],
    posts: [],
    quotes: [],
    chain: chainPoints.map((point, i) => {
      const before = chainPoints[i - 1]
      const rate =
        before === undefined || before.now === null || before.now === 0 || point.now === null
          ? null
          : (point.now / before.now) * 100
      return { step: point.step, value: point.now, rate, broken: broken.some((link) => link.to === point.step) }
    }),
  }
}
