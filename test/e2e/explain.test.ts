/** `merilo explain`: one finding in full, named by its code, its key or the beginning of either. */
import { beforeAll, expect, test } from 'vitest'
import { demoFiles } from '../../src/demo/files.ts'
import { place, widest } from './merilo.ts'

interface Told {
  guard: string
  code: string
  key: string
  statistic: { name: string; p: number | null; n: number }
  statistician: string
  evidence: unknown[]
  series: { from: string; values: (number | null)[]; expected: (number | null)[] }
  signs: string[]
  counted: boolean
  decision: { verdict: string } | null
}

const here = place()
const data = ['--data', 'data'] as const
let drip: Told

beforeAll(async () => {
  const names = demoFiles()
    .filter((file) => /vk-|causes/.test(file.name))
    .map((file) => here.file(file.name, file.bytes))
  const { err } = await here.run('import', ...names, '--network', 'vk', ...data)
  if (err !== '') throw new Error(err)
  const { guards } = (await here.json('audit', ...data)) as { guards: Told[] }
  drip = guards.find((one) => one.guard === 'follower-drip')!
}, 60_000)

test('shows signs, chart, rows, the method and whose it is, within 80 columns', async () => {
  const { code, out, err } = await here.run('explain', drip.code, ...data)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const word of ['Признаки', '●', '─', 'Строки', 'Метод', 'Нулевая гипотеза', 'Источник', 'merilo decide'])
    expect(out).toContain(word)
  expect(out).not.toMatch(/\b(?:NaN|Infinity|undefined)\b/)
  expect(widest(out)).toBeLessThanOrEqual(80)
  const english = await here.run('explain', drip.code, ...data, '--lang', 'en')
  expect(english.out).toContain('Null hypothesis')
  expect(english.out).not.toMatch(/[а-яё]{4,}/u)
})

test('takes the key, or the beginning of the code, and answers programs', async () => {
  const told = (await here.json('explain', drip.code.slice(0, 5), ...data)) as Told
  expect(told.key).toBe(drip.key)
  expect(((await here.json('explain', drip.key, ...data)) as Told).code).toBe(drip.code)
  expect(told.statistic.p).toBeLessThan(0.001)
  expect(told.statistic.n).toBeGreaterThan(3)
  expect(told.signs.length).toBeGreaterThanOrEqual(2)
  expect(told.series.values.length).toBe(told.series.expected.length)
  expect(told.series.expected.filter((value) => value !== null).length).toBe(told.evidence.length)
})

test('pages long lists of rows, and shows all when asked', async () => {
  const { guards } = (await here.json('audit', ...data)) as { guards: Told[] }
  const long = guards.find((one) => one.evidence.length > 20)!
  const page = await here.run('explain', long.code, ...data)
  const all = await here.run('explain', long.code, '--all', ...data)
  expect(page.out).toContain('--all')
  expect(page.out).toContain('…и ещё')
  expect(all.out).not.toContain('…и ещё')
  const rows = (text: string) => text.split('\n').filter((line) => /^\d+\s\p{L}+\s20\d\d\s/u.test(line)).length
  expect([rows(page.out), rows(all.out)]).toEqual([20, long.evidence.length])
})

test('tells what a person decided, and refuses a name that is nobody’s or several’s', async () => {
  await here.run('decide', drip.code, 'reject', '--reason', 'листовки у метро', ...data)
  const { out } = await here.run('explain', drip.code, ...data)
  expect(out).toContain('Отклонено')
  expect(out).toContain('листовки у метро')
  expect(await here.run('explain', 'zzzzzz', ...data)).toMatchObject({ code: 1, out: '' })
  expect((await here.run('explain', ...data)).code).toBe(2)
  const { guards } = (await here.json('audit', ...data)) as { guards: Told[] }
  const begun = (letter: string) => guards.filter((one) => one.key.startsWith(letter) || one.code.startsWith(letter))
  const shared = 'abcdef0123456789'.split('').find((letter) => begun(letter).length > 1)!
  const several = await here.run('explain', shared, ...data)
  expect(several).toMatchObject({ code: 1, out: '' })
  for (const one of begun(shared)) expect(several.err).toContain(one.code)
})
