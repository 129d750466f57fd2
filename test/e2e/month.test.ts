/** A month on the demo brand: goals, verdict, decisions, causes, replies and the report, as the command shows them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { demoFiles } from '../../src/demo/files.ts'
import { schemas } from '../contract/schemas.ts'
import { place, widest } from './merilo.ts'

type Contract = z.infer<typeof schemas.verdict>
type Verdict = Omit<Contract, 'guards'> & { guards: (Contract['guards'][number] & { code: string; key: string })[] }

const here = place()
const data = ['--data', 'data'] as const
const GOAL = 'Получить 600 новых подписок ВКонтакте за октябрь'

const verdict = async (...more: string[]): Promise<Verdict> => {
  const { code, out, err } = await here.run('verdict', ...data, '--month', '2026-10', ...more, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).not.toMatch(/\b(?:NaN|Infinity|undefined)\b/)
  schemas.verdict.parse(JSON.parse(out))
  return JSON.parse(out) as Verdict
}

beforeAll(async () => {
  const files = demoFiles().filter((file) => /vk-|causes/.test(file.name))
  const names = files.map((file) => here.file(file.name, file.bytes))
  const { err } = await here.run('import', ...names, '--network', 'vk', ...data)
  if (err !== '') throw new Error(err)
}, 60_000)

test('without a goal the verdict asks for one; with goals it judges each', async () => {
  const none = await here.run('verdict', ...data)
  expect(none).toMatchObject({ code: 1, out: '' })
  expect(none.err).toContain('merilo agree')
  expect(await here.run('agree', 'Получить 100 лидов', ...data)).toMatchObject({ code: 1, out: '' })
  for (const sentence of [GOAL, 'Получить 60 заявок из соцсетей за октябрь'])
    expect(await here.run('agree', sentence, ...data, '--today', '2026-09-30')).toMatchObject({ code: 0, err: '' })
  const { kpis, guards } = await verdict()
  expect(kpis.map((kpi) => kpi.kpi)).toEqual(['new_followers', 'leads'])
  expect(kpis[0]!.clean).toBeLessThan(kpis[0]!.raw!)
  // Nothing says anything about leads here: unknown, never zero.
  expect(kpis[1]).toMatchObject({ raw: null, clean: null, status: 'cannot-tell' })
  expect(guards.map((one) => one.guard)).toContain('follower-drip')
}, 60_000)

test('a rejected finding counts again, an unknown one is refused, a told cause explains', async () => {
  const first = await verdict()
  const drip = first.guards.find((one) => one.key.startsWith('follower-drip|'))!
  expect(await here.run('decide', 'abcdef', 'reject', '--reason', 'нет такой', ...data)).toMatchObject({
    code: 1,
    out: '',
  })
  for (const one of first.guards.filter((finding) => /^(?:follower|burst)/.test(finding.key)))
    expect(
      await here.run('decide', one === drip ? one.key : one.code, 'reject', '--reason', 'городской чат', ...data),
    ).toMatchObject({
      code: 0,
      err: '',
    })
  const rejected = await verdict()
  expect(rejected.kpis[0]!.clean).toBe(rejected.kpis[0]!.raw)
  const stranger = await here.run(
    'cause',
    'ads',
    '--from',
    '2026-10-02',
    '--to',
    '2026-10-12',
    '--account',
    'vk:1',
    ...data,
  )
  expect(stranger).toMatchObject({ code: 1, out: '' })
  expect(stranger.err).toContain('vk:990000001')
  expect(
    await here.run('cause', 'ads', '--from', '2026-10-01', '--to', '2026-10-14', '--note', 'реклама', ...data),
  ).toMatchObject({ code: 0 })
  expect((await verdict()).guards.some((one) => one.key === drip.key)).toBe(false)
}, 90_000)

test('the report in each kind, with the reply in it; other kinds and places are refused', async () => {
  expect(
    await here.run('reply', '--month', '2026-10', '--author', 'Специалист', '--text', 'Мы никого не покупали', ...data),
  ).toMatchObject({ code: 0 })
  const month = ['report', '--month', '2026-10', ...data] as const
  for (const kind of ['html', 'pdf', 'pptx', 'xlsx'])
    expect(await here.run(...month, '--out', `r.${kind}`)).toMatchObject({ code: 0, err: '' })
  const file = (name: string) => readFileSync(join(here.path, name))
  expect(file('r.html').toString()).toContain('Мы никого не покупали')
  expect(file('r.html').toString()).not.toMatch(/<script|NaN|undefined/)
  expect(file('r.pdf').subarray(0, 5).toString()).toBe('%PDF-')
  expect(file('r.xlsx').subarray(0, 2).toString()).toBe('PK')
  for (const out of ['r.txt', '/proc/merilo/r.html']) {
    const { code, out: said, err } = await here.run(...month, '--out', out)
    expect({ out, code, said }).toEqual({ out, code: 1, said: '' })
    expect(err).toContain(out)
  }
  expect(existsSync(join(here.path, 'r.txt'))).toBe(false)
}, 90_000)

test.each(['2024-01', '2027-03'])(
  'a month without data says so and has no figures (%s)',
  async (month) => {
    const { code, err } = await here.run('report', '--month', month, '--out', 'none.html', ...data)
    expect(code).toBe(0)
    expect(err).toContain('данных нет')
    const page = readFileSync(join(here.path, 'none.html'), 'utf8')
    expect(page).not.toMatch(/NaN|undefined/)
    expect(page).toMatch(/Ничего не.проверено/)
  },
  30_000,
)

test('on a terminal: 80 columns, both languages, no machine words', async () => {
  for (const lang of ['ru', 'en']) {
    const { code, out, err } = await here.run('verdict', ...data, '--month', '2026-10', '--lang', lang)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(widest(out)).toBeLessThanOrEqual(80)
    expect(out).not.toMatch(/NaN|undefined|null|\n\n\n/)
    expect(out).toContain(lang === 'ru' ? 'Вердикт' : 'Verdict')
  }
}, 30_000)
