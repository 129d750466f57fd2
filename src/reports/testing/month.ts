/** An invented month of an invented coffee company, as the app would gather it. */
import { saySmart } from '../../core/goals/smart-phrases.ts'
import { say as sayGuard } from '../../core/guards/phrases.ts'
import type { Finding } from '../../core/guards/types.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { KpiValue } from '../../core/kpis/types.ts'
import { sayStep } from '../../core/steps/phrases.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import { addDays, monthRange, type Day, type DayRange } from '../../core/time/day.ts'
import { amount, say } from '../../core/verdict/phrases.ts'
import type { KpiVerdict } from '../../core/verdict/types.ts'
import type { MonthData, ReportKpiData } from '../data.ts'
import { busy, days, noise, smooth, upTo } from './series.ts'

export const MONTH = '2026-10'
const OCTOBER = monthRange(MONTH)
const FIRST = '2026-06-01'
export const DATA_TO: Day = '2026-10-24'
const VK = 'Зерно и пар, ВКонтакте'
const name = (kpi: KpiId) => ({ code: `kpi.${kpi}.name`, params: {} })

export function value(kpi: KpiId, figure: number | null, range: DayRange, more: Partial<KpiValue> = {}): KpiValue {
  return {
    kpi,
    range,
    value: figure,
    numerator: null,
    denominator: null,
    n: 24,
    unknownShare: 0,
    currency: null,
    definitions: ['vk.stats/2024'],
    imports: ['i1'],
    mixedDefinitions: false,
    ...more,
  }
}

export const verdictOf = (kpi: KpiId, more: Partial<KpiVerdict>): KpiVerdict => ({
  kpi,
  account: 'vk:1',
  window: OCTOBER,
  pointA: null,
  plan: null,
  raw: null,
  clean: null,
  expectedToday: null,
  forecast: null,
  status: 'cannot-tell',
  change: null,
  because: say('verdict.because.no-data', {}),
  ...more,
})

const before = (kpi: KpiId, figure: number) => value(kpi, figure, monthRange('2026-09'))
const yearAgo = (kpi: KpiId, figure: number) => value(kpi, figure, monthRange('2025-10'))
const history = (level: (i: number, day: Day) => number | null): DailySeries => days(FIRST, DATA_TO, level)

const growth: ReportKpiData = {
  verdict: verdictOf('net_growth', {
    pointA: 301,
    plan: 530,
    raw: 465,
    clean: 347,
    expectedToday: 410,
    forecast: { value: 436, interval: { low: 398, high: 479 }, n: 145, method: 'weekday-ses' },
    status: 'behind',
    change: {
      value: 41,
      interval: { low: -12, high: 96 },
      real: null,
      p: 0.14,
      detectable: 78,
      method: 'placebo-in-time',
    },
    because: say('verdict.because.raw-only', {
      raw: amount(465, { unit: 'people', currency: null }),
      clean: amount(347, { unit: 'people', currency: null }),
      plan: amount(530, { unit: 'people', currency: null }),
      removed: amount(118, { unit: 'people', currency: null }),
      low: amount(334, { unit: 'people', currency: null }),
      high: amount(369, { unit: 'people', currency: null }),
      over: false,
    }),
  }),
  accountName: VK,
  history: history((i, day) =>
    day === '2026-10-06' ? null : busy(14, 5)(i, day) + (day >= '2026-10-10' && day <= '2026-10-18' ? 19 : 0),
  ),
  month: value('net_growth', 465, OCTOBER, { n: 23, unknownShare: 1 / 24 }),
  monthBefore: before('net_growth', 318),
  yearBefore: yearAgo('net_growth', 274),
  split: { ads: 142, organic: 205 },
}

const erDays = history((i, day) => (i % 3 === 1 ? null : 2.1 + (day >= '2026-09-01' ? 0.55 : 0) + noise(i) * 0.6))
const er: ReportKpiData = {
  verdict: verdictOf('er', {
    pointA: 2.12,
    plan: 2.5,
    raw: 2.71,
    clean: 2.64,
    expectedToday: 2.42,
    forecast: { value: 2.66, interval: { low: 2.41, high: 2.9 }, n: 98, method: 'weekday-means' },
    status: 'on-track',
    change: {
      value: 0.52,
      interval: { low: 0.21, high: 0.83 },
      real: true,
      p: 0.01,
      detectable: 0.3,
      method: 'posts-permutation',
    },
    because: say('verdict.because.on-track-sure', {
      forecast: amount(2.66, { unit: 'percent', currency: null }),
      low: amount(2.41, { unit: 'percent', currency: null }),
      high: amount(2.9, { unit: 'percent', currency: null }),
      plan: amount(2.5, { unit: 'percent', currency: null }),
      deadline: OCTOBER.to,
    }),
  }),
  accountName: VK,
  history: erDays,
  trend: smooth(erDays),
  month: value('er', 2.71, OCTOBER, { numerator: 4120, denominator: 11_400, n: 27 }),
  monthBefore: before('er', 2.58),
  yearBefore: yearAgo('er', 1.96),
  split: null,
}

const waits = history((i, day) =>
  i % 9 === 4 ? null : 2400 - Math.max(0, i - 80) * 22 + noise(i * 3) * 420 + (day > '2026-10-19' ? 700 : 0),
)
const response: ReportKpiData = {
  verdict: verdictOf('response_time', {
    pointA: 2460,
    plan: 600,
    raw: 1380,
    clean: 1380,
    expectedToday: 1020,
    forecast: { value: 1260, interval: { low: 1020, high: 1560 }, n: 120, method: 'weekday-ses' },
    status: 'behind',
    change: {
      value: -1080,
      interval: { low: -1500, high: -640 },
      real: true,
      p: 0.004,
      detectable: 420,
      method: 'waits-bootstrap',
    },
    because: say('verdict.because.behind-sure', {
      forecast: amount(1260, { unit: 'seconds', currency: null }),
      low: amount(1020, { unit: 'seconds', currency: null }),
      high: amount(1560, { unit: 'seconds', currency: null }),
      plan: amount(600, { unit: 'seconds', currency: null }),
      deadline: OCTOBER.to,
    }),
  }),
  accountName: 'Зерно и пар, все сообщества',
  history: waits,
  month: value('response_time', 1380, OCTOBER, { n: 164, definitions: [] }),
  monthBefore: before('response_time', 1980),
  yearBefore: null,
  split: null,
}

const leads: ReportKpiData = {
  verdict: verdictOf('leads', {
    pointA: 61,
    plan: 80,
    raw: 83,
    clean: 81,
    expectedToday: 62,
    forecast: { value: 104, interval: { low: 93, high: 117 }, n: 140, method: 'weekday-ses' },
    status: 'reached',
    change: {
      value: 9,
      interval: { low: -4, high: 22 },
      real: false,
      p: 0.3,
      detectable: 16,
      method: 'placebo-in-time-season',
    },
    because: say('verdict.because.reached-early', {
      clean: amount(81, { unit: 'people', currency: null }),
      plan: amount(80, { unit: 'people', currency: null }),
      deadline: OCTOBER.to,
    }),
  }),
  accountName: 'заявки из соцсетей',
  history: history(busy(4, 2)),
  month: value('leads', 83, OCTOBER, { n: 83, definitions: [] }),
  monthBefore: before('leads', 66),
  yearBefore: yearAgo('leads', 58),
  split: { ads: 31, organic: 52 },
}

const drip: Finding = {
  guard: 'follower-drip',
  account: 'vk:1',
  range: { from: '2026-10-10', to: '2026-10-18' },
  measure: 'follows',
  estimate: 118,
  interval: { low: 96, high: 131 },
  probability: 0.94,
  what: sayGuard('guard.follower-drip.found', {
    gained: 246,
    looks: 118,
    counted: 128,
    days: 9,
    usual: 13,
    from: '2026-10-10',
    to: '2026-10-18',
  }),
  innocent: sayGuard('guard.innocent.outside-mention', {}),
  signs: [sayGuard('guard.sign.no-reach-rise', {}), sayGuard('guard.sign.then-left', { left: 61 })],
  evidence: Array.from({ length: 24 }, (_, i) => {
    const day = addDays('2026-10-01', i)
    return {
      ref: day,
      day,
      measure: 'follows' as const,
      value: 14 + Math.round(noise(i) * 4) + (i > 8 && i < 18 ? 13 : 0),
      expected: 13,
    }
  }),
}

const badLeads: Finding = {
  guard: 'bad-leads',
  account: 'crm:1',
  range: OCTOBER,
  measure: 'leads',
  estimate: 2,
  interval: { low: 2, high: 2 },
  probability: 0.99,
  exact: true,
  what: sayGuard('guard.bad-leads.found', {
    leads: 83,
    bad: 2,
    repeated: 1,
    impossible: 1,
    burst: 0,
    from: OCTOBER.from,
    to: DATA_TO,
  }),
  innocent: sayGuard('guard.innocent.asked-twice', {}),
  signs: [sayGuard('guard.sign.same-contact', {})],
  evidence: [
    { ref: 'lead-1042', day: '2026-10-12', measure: null, value: null, expected: null },
    { ref: 'lead-1043', day: '2026-10-12', measure: null, value: null, expected: null },
  ],
}

const contestHeld: Finding = {
  guard: 'contest-held-engagement',
  account: 'vk:1',
  range: { from: '2026-10-05', to: '2026-10-09' },
  measure: null,
  estimate: 0,
  interval: { low: 0, high: 0 },
  probability: 0.81,
  what: sayGuard('guard.contest-held-engagement.found', {
    posts: 2,
    with: 2.71,
    without: 2.64,
    share: 22,
    from: '2026-10-05',
    to: '2026-10-09',
  }),
  innocent: sayGuard('guard.innocent.contest-was-goal', {}),
  signs: [sayGuard('guard.sign.contest-words', {})],
  evidence: [],
}

export const october: MonthData = {
  brand: 'Зерно и пар',
  demo: true,
  month: MONTH,
  range: OCTOBER,
  dataTo: DATA_TO,
  today: '2026-10-25',
  accounts: [
    { id: 'vk:1', network: 'vk', name: 'Зерно и пар', from: '2025-05-01', to: DATA_TO, days: 542, posts: 311 },
    {
      id: 'telegram:2',
      network: 'telegram',
      name: 'Зерно и пар',
      from: '2025-05-01',
      to: DATA_TO,
      days: 542,
      posts: 290,
    },
    {
      id: 'instagram:3',
      network: 'instagram',
      name: 'zerno.i.par',
      from: '2025-05-01',
      to: DATA_TO,
      days: 542,
      posts: 202,
    },
  ],
  goal: {
    sentence: 'Привлечь 530 новых подписчиков в сообщество ВКонтакте за октябрь.',
    understood: {
      kind: 'awareness',
      kpi: 'net_growth',
      form: 'by',
      amount: 530,
      from: null,
      unit: 'people',
      network: 'vk',
      deadline: OCTOBER.to,
      window: OCTOBER,
      currency: 'RUB',
      subject: null,
      channel: null,
    },
    smart: [
      {
        letter: 'S',
        verdict: 'yes',
        evidence: saySmart('smart.s.yes', { kpi: 'net_growth', network: 'vk', owner: 'Анна' }),
      },
      {
        letter: 'M',
        verdict: 'warn',
        evidence: saySmart('smart.m.noise', {
          window: 31,
          needed: 49,
          from: null,
          chance: null,
          beyond: false,
          usual: null,
          down: false,
          unit: 'people',
          currency: null,
        }),
      },
      { letter: 'A', verdict: 'warn', evidence: saySmart('smart.a.no-forecast', {}) },
      {
        letter: 'R',
        verdict: 'warn',
        evidence: saySmart('smart.r.easy', { kpi: 'net_growth', guards: ['follower-burst', 'follower-drip'] }),
      },
      { letter: 'T', verdict: 'yes', evidence: saySmart('smart.t.yes', { day: OCTOBER.to, days: 31 }) },
    ],
    target: 530,
    version: 2,
    oldTargets: [{ target: 600, until: '2026-10-14', reason: 'рекламный бюджет урезали вдвое.' }],
  },
  verdict: {
    kpis: [growth.verdict, er.verdict, response.verdict, leads.verdict],
    guards: [drip, badLeads, contestHeld],
    outsideControl: [
      say('verdict.outside.no-content', { days: 8, from: '2026-10-02', to: '2026-10-09' }),
      say('verdict.outside.budget', { percent: 50, agreed: 6_000_000, spent: 3_000_000, currency: 'RUB' }),
      say('verdict.outside.leads', { percent: 40, notHandled: 33, total: 83 }),
    ],
    next: [
      say('verdict.next.decide', {
        findings: 1,
        removed: amount(118, { unit: 'people', currency: null }),
        name: name('net_growth'),
      }),
      say('verdict.next.leads', { notHandled: 33, total: 83 }),
      say('verdict.next.approve', { days: 8 }),
    ],
  },
  director: [
    say('verdict.director.behind', {
      name: name('net_growth'),
      clean: amount(347, { unit: 'people', currency: null }),
      plan: amount(530, { unit: 'people', currency: null }),
      forecast: amount(436, { unit: 'people', currency: null }),
      deadline: OCTOBER.to,
      rest: say('verdict.director.rest', { reached: 1, onTrack: 1, behind: 1, missed: 0, unknown: 0 }),
    }),
    say('verdict.director.chance', {
      value: amount(41, { unit: 'people', currency: null }, true),
      detectable: amount(78, { unit: 'people', currency: null }),
    }),
    say('verdict.director.why', {
      split: say('verdict.director.split', {
        ads: amount(142, { unit: 'people', currency: null }),
        organic: amount(205, { unit: 'people', currency: null }),
        percent: 41,
      }),
      bought: say('verdict.director.bought', {
        removed: amount(118, { unit: 'people', currency: null }),
        raw: amount(465, { unit: 'people', currency: null }),
        clean: amount(347, { unit: 'people', currency: null }),
      }),
      outside: say('verdict.director.outside', {
        first: say('verdict.outside.no-content', { days: 8, from: '2026-10-02', to: '2026-10-09' }),
        more: 2,
      }),
    }),
    say('verdict.director.next', {
      first: say('verdict.next.leads', { notHandled: 33, total: 83 }),
      second: say('verdict.next.approve', { days: 8 }),
    }),
  ],
  kpis: [growth, er, response, leads],
  findings: [
    { finding: drip, accountName: VK, decision: null },
    {
      finding: badLeads,
      accountName: 'заявки из соцсетей',
      decision: { verdict: 'accept', reason: 'один человек оставил две заявки, вторая с ошибкой в номере' },
    },
    { finding: contestHeld, accountName: VK, decision: { verdict: 'reject', reason: 'конкурс и был задачей месяца' } },
  ],
  silentGuards: [
    {
      guard: 'comment-pod',
      outcome: { state: 'silent', needs: ['comments'], why: sayGuard('guard.silent.actors', {}) },
    },
    {
      guard: 'flattering-period',
      outcome: { state: 'silent', needs: ['followers'], why: sayGuard('guard.silent.year', { have: 146, need: 395 }) },
    },
  ],
  sections: [
    {
      id: 'communications',
      sentences: [say('verdict.next.questions', { unanswered: 6, total: 164 })],
      posts: [],
      quotes: [
        {
          day: '2026-10-13',
          text: 'Сколько стоит килограмм эспрессо-смеси и можно ли забрать сегодня?',
          answer: 'Здравствуйте! Уточните у менеджера по телефону.',
          note: { code: 'question-status.deflected', params: {} },
        },
        {
          day: '2026-10-21',
          text: 'Вчера в кофейне на набережной полчаса ждали заказ. Так всегда?',
          answer: null,
          note: { code: 'question-status.waiting', params: {} },
        },
      ],
      chain: [],
    },
    {
      id: 'traffic',
      sentences: [
        say('verdict.outside.chain', { from: 'leads', to: 'handled-leads', now: 60, before: 92, owner: 'sales-team' }),
      ],
      posts: [],
      quotes: [],
      chain: [
        { step: 'reach', value: 84_200, rate: null, broken: false },
        { step: 'visits', value: 2910, rate: 3.5, broken: false },
        { step: 'leads', value: 83, rate: 2.9, broken: false },
        { step: 'handled-leads', value: 50, rate: 60.2, broken: true },
        { step: 'sales', value: 21, rate: 42, broken: false },
      ],
    },
    {
      id: 'content',
      sentences: [],
      posts: [],
      quotes: [],
      chain: [],
    },
  ],
  steps: [
    {
      title: sayStep('step.answers-queue', { waiting: 6 }),
      lever: 'answers',
      until: '2026-11-06',
      target: { value: 0, unit: 'pieces' },
      assumptions: [
        { id: 'waiting', what: sayStep('assume.waiting', {}), value: 6, unit: 'pieces', origin: 'history' },
      ],
      caution: sayStep('step.caution.answers', {}),
    },
    {
      title: sayStep('step.ads', {
        budget: 3_540_000,
        perWeek: 885_000,
        currency: 'RUB',
        needed: 118,
        cost: 30_000,
        assumed: true,
      }),
      lever: 'ads',
      until: '2026-11-28',
      target: { value: 3_540_000, unit: 'money' },
      assumptions: [
        { id: 'cost', what: sayStep('assume.ads-cost', {}), value: 30_000, unit: 'money', origin: 'assumed' },
      ],
      caution: sayStep('step.caution.cost-fitted', { cost: 33_500, currency: 'RUB', periods: 9 }),
    },
    {
      title: sayStep('step.content', {
        posts: 16,
        perWeek: 4,
        format: 'reel',
        measure: 'reach',
        times: 1.7,
        n: 21,
        hour: 18,
        idea: 'shop',
      }),
      lever: 'content',
      until: '2026-11-30',
      target: { value: 16, unit: 'pieces' },
      assumptions: [],
      caution: null,
    },
  ],
  reply: null,
  sources: [
    {
      file: 'vk-stats-2026-10.csv',
      source: 'vk-community',
      hash: 'a3f1c27d90b84e5f6a1203948576c0ffee1234567890abcdefabcdef01234567',
      rows: 542,
      facts: 9214,
      skipped: 1,
      at: '2026-10-25T08:12:00Z',
      zone: 'Europe/Moscow',
    },
    {
      file: 'Oct-01-2026_Oct-24-2026_zerno.csv',
      source: 'meta-content',
      hash: 'b4e2d38ea1c95f607b23140a596871d0aaf0234567891bcdef0bcdef1234567a',
      rows: 202,
      facts: 1411,
      skipped: 0,
      at: '2026-10-25T08:13:00Z',
      zone: 'America/Los_Angeles',
    },
  ],
  breaks: [{ accountName: VK, measure: 'likes', day: '2026-09-16', from: 'vk.stats/2024', to: 'vk.stats/2026' }],
  notMeasurable: [
    { kpi: 'csat', needs: ['ratings', 'ratings_good'] },
    { kpi: 'share_of_voice', needs: ['mentions_market'] },
  ],
  metaFootnote: true,
}

/** The same month with something else in it. */
export const month = (more: Partial<MonthData> = {}): MonthData => ({ ...october, ...more })

export const withReply = month({
  reply: {
    author: 'Анна, SMM-специалист',
    text: 'С выводами согласна.\nВосемь дней в начале месяца мы ждали согласования: записи лежали готовыми. Накрутку не заказывали, прошу проверить вместе.',
    on: '2026-10-26',
  },
})

/** Nothing was imported, nobody set a goal. */
export const empty = month({
  accounts: [],
  goal: null,
  verdict: { kpis: [], guards: [], outsideControl: [], next: [] },
  director: [],
  kpis: [],
  findings: [],
  silentGuards: [],
  sections: [],
  steps: [],
  sources: [],
  breaks: [],
  notMeasurable: [],
  metaFootnote: false,
  demo: false,
})

const TWELVE = [
  'followers',
  'net_growth',
  'reach_rate',
  'views',
  'mentions',
  'er',
  'err',
  'site_visits',
  'leads',
  'cost_per_lead',
  'response_time',
  'posts_published',
] as const satisfies readonly KpiId[]

/** Twelve KPIs of all shapes. */
export const twelve = month({
  kpis: TWELVE.map((kpi, i): ReportKpiData => {
    const level = [11_420, 400, 34, 96_000, 40, 2.6, 3.1, 2900, 80, 31_000, 1200, 24][i]!
    const perDay = kpiById(kpi).shape === 'total' ? level / 30 : level
    return {
      verdict: verdictOf(kpi, {
        pointA: level * 0.9,
        plan: level * 1.1,
        raw: level,
        clean: level,
        expectedToday: level * 0.97,
        status: 'on-track',
        because: say('verdict.because.no-plan', {}),
      }),
      accountName: VK,
      history: history((n) => perDay * (1 + noise(n + i) * 0.2)),
      month: value(kpi, level, OCTOBER, { currency: kpi === 'cost_per_lead' ? 'RUB' : null }),
      monthBefore: null,
      yearBefore: null,
      split: null,
    }
  }),
})

/** The first fifth of the month: nothing can be told yet. */
export const cannotTell = month({
  dataTo: '2026-10-05',
  today: '2026-10-06',
  findings: [],
  kpis: [
    { ...growth, verdict: early(growth, 61, 86) },
    { ...er, verdict: early(er, 2.58, 2.2) },
  ].map((kpi) => ({
    ...kpi,
    history: upTo(kpi.history, '2026-10-05'),
    trend: kpi.trend ? upTo(kpi.trend, '2026-10-05') : null,
  })),
  director: [
    say('verdict.director.cannot-tell', {
      name: name('net_growth'),
      because: say('verdict.because.too-early', { passed: 5, days: 31 }),
      rest: say('verdict.director.rest', { reached: 0, onTrack: 0, behind: 0, missed: 0, unknown: 1 }),
    }),
  ],
})

function early({ verdict }: ReportKpiData, fact: number, expectedToday: number): KpiVerdict {
  return {
    ...verdict,
    raw: fact,
    clean: fact,
    expectedToday,
    status: 'cannot-tell',
    forecast: null,
    change: null,
    because: say('verdict.because.too-early', { passed: 5, days: 31 }),
  }
}
