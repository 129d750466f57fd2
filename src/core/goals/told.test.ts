import { describe, expect, test } from 'vitest'
import { say } from '../../i18n/say.ts'
import { withFix, type GoalFix } from './fix.ts'
import { parseGoal } from './parse.ts'
import { tellGoal } from './told.ts'

const TODAY = '2026-11-02'
const goalOf = (fix: GoalFix) => withFix(parseGoal('', { today: TODAY }), fix, TODAY).understood
const told = (lang: 'ru' | 'en', fix: GoalFix) => say(lang, tellGoal(goalOf(fix))!).replaceAll('\u00a0', ' ')

const CASES: [GoalFix, string, string][] = [
  [
    { kpi: 'net_growth', amount: 250, network: 'vk', deadline: '2026-11-16' },
    'Чистый прирост подписчиков ВКонтакте: +250 с 3 по 16 ноября 2026',
    'Net follower growth on VK: +250 from 3 to 16 November 2026',
  ],
  [
    { kpi: 'err', amount: 7, form: 'limit', bound: 'at-least', network: 'vk', deadline: '2027-01-31' },
    'ERR ВКонтакте: держать не ниже 7 % с 3 ноября 2026 по 31 января 2027',
    'ERR on VK: keep at no less than 7% from 3 November 2026 to 31 January 2027',
  ],
  [
    { kpi: 'response_time', amount: 600, deadline: '2027-04-30' },
    'Время ответа: довести до 10 мин к 30 апреля 2027',
    'Response time: bring to 10 min by 30 April 2027',
  ],
  [
    { kpi: 'leads', amount: 100, deadline: '2026-11-30' },
    'Лиды: 100 с 3 по 30 ноября 2026',
    'Leads: 100 from 3 to 30 November 2026',
  ],
  [
    { kpi: 'leads', amount: 20, form: 'percent', deadline: '2026-11-30' },
    'Лиды: на 20 % больше обычного с 3 по 30 ноября 2026',
    'Leads: 20% more than usual from 3 to 30 November 2026',
  ],
]

describe('tellGoal', () => {
  test.each(CASES)('%j', (fix, ru, en) => {
    expect(told('ru', fix)).toBe(ru)
    expect(told('en', fix)).toBe(en)
  })

  test('what is told is understood again', () => {
    for (const [fix] of CASES) {
      const goal = goalOf(fix)
      for (const lang of ['ru', 'en'] as const) {
        const again = parseGoal(told(lang, fix), { today: TODAY, lang })
        expect([lang, fix, again.understood.kpi, again.understood.window]).toEqual([lang, fix, goal.kpi, goal.window])
        expect(again.understood.amount).toBe(goal.amount)
      }
    }
  })

  test('nothing is told of a goal without its number; a milestone needs none', () => {
    expect(tellGoal(goalOf({ kpi: 'leads' }))).toBeNull()
    expect(told('ru', { kpi: 'milestone', subject: 'Прометей', network: 'vk', deadline: '2027-02-02' })).toBe(
      'Получить: Прометей ВКонтакте к 2 февраля 2027',
    )
  })
})
