import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../stats/random.ts'
import { addDays } from '../time/day.ts'
import { badLeads } from './bad-leads.ts'
import { fastEmptyAnswers } from './fast-empty-answers.ts'
import { robotClicks } from './robot-clicks.ts'
import { eventOf, inputOf } from './testing/facts.ts'

const at = (seconds: number) => new Date(Date.parse('2026-05-04T08:00:00Z') + seconds * 1000).toISOString()

describe('robot clicks', () => {
  const random = mulberry32(3)
  const people = Array.from({ length: 200 }, (_, i) =>
    eventOf('visit', `v${i}`, '2026-05-04', {
      at: at(Math.round(random() * 40_000)),
      actor: `a${i % 150}`,
      seconds: random() < 0.4 ? 0 : Math.round(random() * 300),
      pages: 1,
    }),
  )
  it('leaves people alone, also those who look and go', () => {
    expect(robotClicks.check(inputOf({ events: people })).state).toBe('clean')
  })
  it('finds the same visitor with no time on the page', () => {
    const robot = Array.from({ length: 30 }, (_, i) =>
      eventOf('visit', `r${i}`, '2026-05-04', { at: at(41_000 + i * 10), actor: 'robot', seconds: 0, pages: 1 }),
    )
    expect(robotClicks.check(inputOf({ events: [...people, ...robot] }))).toMatchObject({
      state: 'found',
      findings: [
        {
          estimate: 27,
          measure: 'site_visits',
          signs: [{ code: 'guard.sign.same-visitor' }, { code: 'guard.sign.no-time-on-page' }],
        },
      ],
    })
  })
  it('counts one that names itself', () => {
    const robot = eventOf('visit', 'g', '2026-05-04', { content: 'Mozilla/5.0 (compatible; SomeBot/2.1)' })
    expect(robotClicks.check(inputOf({ events: [...people, robot] }))).toMatchObject({
      state: 'found',
      findings: [{ estimate: 1, exact: true }],
    })
  })
  it('is silent without single visits', () => {
    expect(robotClicks.check(inputOf()).state).toBe('silent')
  })
})

describe('bad leads', () => {
  const lead = (id: string, day: string, more = {}) => eventOf('lead', id, day, { actor: id, status: 'new', ...more })
  const good = Array.from({ length: 20 }, (_, i) =>
    lead(`l${i}`, addDays('2026-05-01', i), { at: at(i * 90_000 + i * 7) }),
  )
  it('counts repeats within a quarter and marked contacts, the first stays', () => {
    const events = [
      ...good,
      lead('l20', '2026-05-25', { actor: 'l3' }),
      lead('l21', '2026-11-25', { actor: 'l4' }),
      lead('l22', '2026-05-26', { status: 'disposable' }),
    ]
    expect(badLeads.check(inputOf({ events }))).toMatchObject({
      state: 'found',
      findings: [{ estimate: 2, exact: true, what: { params: { leads: 23, bad: 2, repeated: 1, impossible: 1 } } }],
    })
  })
  it('tells a burst as a warning of one sign', () => {
    const burst = Array.from({ length: 6 }, (_, i) =>
      lead(`b${i}`, '2026-05-04', { at: at(500 + i * 3), source: 'form' }),
    )
    expect(badLeads.check(inputOf({ events: [...good, ...burst] }))).toMatchObject({
      state: 'found',
      findings: [{ estimate: 6, exact: false }],
    })
  })
  it('is clean on good ones, silent without any', () => {
    expect(badLeads.check(inputOf({ events: good })).state).toBe('clean')
    expect(badLeads.check(inputOf()).state).toBe('silent')
  })
})

describe('quick empty answers', () => {
  const question = (id: number, seconds: number | null, status: string | null = null) =>
    eventOf('question', `q${id}`, '2026-05-04', { seconds, status, text: 'Цена?' })
  const human = Array.from({ length: 20 }, (_, i) => question(i, 3600 + 60 * i))
  it('are found when the median depends on them', () => {
    const auto = Array.from({ length: 30 }, (_, i) => question(100 + i, 5, i % 2 ? 'auto' : 'deflected'))
    const outcome = fastEmptyAnswers.check(inputOf({ events: [...human, ...auto] }))
    const [finding] = outcome.state === 'found' ? outcome.findings : []
    expect(finding!.what.params).toMatchObject({ answers: 50, empty: 30, shown: 5 })
    expect(finding!.estimate).toBeGreaterThan(3600)
  })
  it('do not matter when rare, and are silent without questions', () => {
    expect(fastEmptyAnswers.check(inputOf({ events: [...human, question(99, 5, 'auto')] })).state).toBe('clean')
    expect(fastEmptyAnswers.check(inputOf()).state).toBe('silent')
  })
})
