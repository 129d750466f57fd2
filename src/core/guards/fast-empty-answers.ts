import { median, quantile } from '../stats/robust.ts'
import { probability } from './numbers.ts'
import { byDay, outcome, silent, spanOf, within } from './outcome.ts'
import { say } from './phrases.ts'
import { counted } from './statistic.ts'
import type { Guard } from './types.ts'

const LEAST_ANSWERS = 10
const LEAST_SHARE = 0.1
/** The median must really depend on them: without them it is at least a quarter longer. */
const LONGER = 1.25

const EMPTY = new Set(['auto', 'deflected'])

/**
 * Answers by a robot («Спасибо, мы ответим») and отписка («позвоните менеджеру») that lower the response time. A
 * question answered only so is not answered: without them its wait is longer than any answer (censored).
 */
export const fastEmptyAnswers: Guard = {
  id: 'fast-empty-answers',
  needs: ['response_seconds'],
  check: (input) => {
    const questions = byDay(input.events.filter((event) => event.type === 'question' && within(event.day, input.range)))
    const answered = questions.filter((event) => event.seconds !== null)
    const empty = questions.filter((event) => event.status !== null && EMPTY.has(event.status))
    if (Math.max(answered.length, empty.length) < LEAST_ANSWERS)
      return silent(['response_seconds'], say('guard.silent.questions', { have: answered.length, need: LEAST_ANSWERS }))
    const shown = [...answered, ...empty.filter((event) => event.seconds === null)]
    if (empty.length < LEAST_SHARE * shown.length) return { state: 'clean' }
    const times = answered.map((event) => event.seconds!)
    const human = answered.filter((event) => !empty.includes(event)).map((event) => event.seconds!)
    const withThem = times.length > 0 ? median(times) : 0
    const longest = Math.max(0, ...times)
    // Those who got nothing but an empty answer still wait: longer than the longest.
    const waiting = [...human, ...empty.map(() => longest)]
    const without = median(waiting)
    if (without < LONGER * withThem || without <= withThem) return { state: 'clean' }
    const range = spanOf(empty.map((event) => event.day))
    const real = human.length > 0 ? median(human) : without
    return outcome(input, [
      {
        guard: 'fast-empty-answers',
        account: input.account,
        range,
        measure: 'response_seconds',
        estimate: Math.round(without - withThem),
        interval: {
          low: Math.max(0, Math.round(Math.min(real, without) - withThem)),
          high: Math.max(Math.round(without - withThem), Math.round(quantile(waiting, 0.9) - withThem)),
        },
        probability: probability(0.9),
        what: say('guard.fast-empty-answers.found', {
          ...range,
          answers: shown.length,
          empty: empty.length,
          shown: Math.round(withThem),
          real: Math.round(without),
        }),
        innocent: say('guard.innocent.greeting-then-human', {}),
        evidence: empty.map((event) => ({
          ref: event.eventId,
          day: event.day,
          measure: 'response_seconds',
          value: event.seconds,
          expected: null,
        })),
        signs: [say('guard.sign.auto-answers', {})],
        statistic: counted(empty.length, shown.length, 'answers'),
        exact: true,
      },
    ])
  },
}
