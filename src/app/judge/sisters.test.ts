import { expect, test } from 'vitest'
import type { UnderstoodGoal } from '../../core/goals/types.ts'
import type { Network } from '../../core/facts/types.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import { generated } from '../../core/stats/testing.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import { addDays } from '../../core/time/day.ts'
import type { JudgedFinding } from '../../core/verdict/input.ts'
import { judgeKpi } from '../../core/verdict/kpi.ts'
import { finding } from '../../core/verdict/testing.ts'
import { setGoal } from '../agree.ts'
import type { AppContext } from '../context.ts'
import { goalScope } from '../goal-scope.ts'
import { withApp } from '../open.ts'
import { kpiInput } from './kpi-input.ts'

const DAYS = 430
const TODAY = '2026-10-31'
const START = addDays(TODAY, 1 - DAYS)

/** Three accounts under one weather; the VK one also gained a third in October. */
const weather = generated({ days: DAYS, seed: 7, memory: 0.9, noise: 0.15, level: 1 })
const account = (seed: number, lift = 1): DailySeries => {
  const own = generated({ days: DAYS, seed, memory: 0.2, noise: 0.05, level: 60 })
  return {
    start: START,
    values: own.values.map((value, i) => Math.round(value! * weather.values[i]! * (i >= DAYS - 31 ? lift : 1))),
  }
}

async function put(app: AppContext, network: Network, { start, values }: DailySeries): Promise<void> {
  const id = `${network}:1`
  await app.book.accounts.save(app.workspace, { id, network, nativeId: null, name: `Двор ${network}`, zone: app.zone })
  const writer = await app.facts.beginImport(app.workspace, id, `${TODAY}T00:00:00Z`)
  const day = (i: number) => addDays(start, i)
  await writer.append(
    values.flatMap((value, i) =>
      value === null
        ? []
        : [
            {
              kind: 'observation' as const,
              account: id,
              subject: 'account' as const,
              subjectId: '',
              measure: 'follows' as const,
              dims: '',
              grain: 'day' as const,
              from: day(i),
              to: day(i),
              value,
              currency: null,
              definition: 'test',
              row: i,
            },
          ],
    ),
  )
  await writer.commit()
}

async function judged(app: AppContext, findings: JudgedFinding[] = []) {
  const agreed = { lang: 'ru', business: null, replace: null, reason: null } as const
  const all = await app.book.goals.all(app.workspace)
  const record =
    all.find((goal) => goal.sentence.includes('ВКонтакте')) ??
    (await setGoal({ ...app, today: '2026-09-30' }, 'Получить 3000 новых подписок ВКонтакте за октябрь 2026', agreed))
  const understood = record.understood as UnderstoodGoal
  const scope = await goalScope(app, record.kpi as KpiId, understood.network)
  const input = await kpiInput(app, { record, understood, scope }, TODAY, true, findings, [])
  return { input, verdict: judgeKpi(input) }
}

const inMemory = (work: (app: AppContext) => Promise<void>) =>
  withApp({ dataDir: null, zone: 'Europe/Moscow', today: TODAY }, work)

test('alone, a comparison is advised; with accounts that live through the same it is made, and named', () =>
  inMemory(async (app) => {
    await put(app, 'vk', account(1, 1.33))
    const alone = await judged(app)
    expect(alone.input.lacksSister).toBe(true)
    expect(alone.verdict.changeNotes).toEqual([])

    await put(app, 'telegram', account(2))
    await put(app, 'ok', account(3))
    // Known for too short a time to teach anything.
    await put(app, 'instagram', { start: addDays(TODAY, -89), values: account(4).values.slice(-90) })
    const { input, verdict } = await judged(app)
    expect(input.lacksSister).toBeUndefined()
    expect(input.sisters!.map(({ name }) => name).toSorted()).toEqual(['Двор ok', 'Двор telegram'])
    expect(verdict.change).toMatchObject({ real: true, method: expect.stringContaining('sisters') as string })
    expect(verdict.changeNotes).toMatchObject([{ code: 'verdict.change-control' }])
    const width = (one: typeof verdict) => one.change!.interval.high - one.change!.interval.low
    expect(width(verdict)).toBeLessThan(width(alone.verdict) / 2)
  }))

test('an account with something suspicious on it, or with a goal of its own, is no control', () =>
  inMemory(async (app) => {
    await put(app, 'vk', account(1))
    await put(app, 'telegram', account(2))
    await put(app, 'ok', account(3))
    const names = async (findings: JudgedFinding[] = []) =>
      ((await judged(app, findings)).input.sisters ?? []).map(({ name }) => name)
    const bought = finding({ account: 'ok:1', range: { from: '2026-10-05', to: '2026-10-09' } })
    expect(await names([bought])).toEqual(['Двор telegram'])
    expect(await names([{ ...bought, decision: 'reject' }])).toHaveLength(2)
    await setGoal({ ...app, today: '2026-09-30' }, 'Получить 2000 новых подписок в Telegram за октябрь 2026', {
      lang: 'ru',
      business: null,
      replace: null,
      reason: null,
    })
    expect(await names()).toEqual(['Двор ok'])
  }))
