import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { demoFiles } from '../../src/demo/files.ts'
import { schemas } from '../contract/schemas.ts'
import { vkCommunity } from './exports.ts'
import { each, place, widest } from './merilo.ts'

const here = place()

test('the documented schemas are the ones that the command is held to', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const written = JSON.parse(
      readFileSync(new URL(`../../docs/schema/${name}.json`, import.meta.url), 'utf8'),
    ) as unknown
    expect(JSON.parse(JSON.stringify(z.toJSONSchema(schema)))).toEqual(written)
  }
})

const day = (i: number) => new Date(Date.UTC(2016, 0, 1) + i * 86_400_000).toISOString().slice(0, 10)
const tenYears = Array.from({ length: 3900 }, (_, i) => `${day(i)};${1000 + i};${50 + (i % 7)}`)

/** What real exports have and invented ones forget. */
const ODD: Record<string, string> = {
  'crlf.csv': vkCommunity().replaceAll('\n', '\r\n'),
  'one-row.csv': 'Дата;Подписчики;Охват\n01.10.2026;100;55\n',
  'three-rows.csv': 'Date,Followers,Reach,Likes\n2026-10-01,100,55,\n2026-10-02,101,,4\n2026-10-03,,,\n',
  'header-only.csv': 'Дата;Подписчики;Охват\n',
  'nothing-read.csv': 'Date,Followers,Reach\n2026-10-01,Infinity,NaN\n2026-10-02,1e400,#N/A\n',
  'huge.csv': `Дата;Подписчики;Охват\n${[1, 2, 3].map((n) => `0${n}.10.2026;${9e15 + n};99999999999999999999`).join('\n')}\n`,
  'ten-years.csv': `Дата;Подписчики;Охват\n${tenYears.join('\n')}\n`,
  'future.csv': 'Дата;Подписчики\n01.10.2030;5\n02.10.2030;101\n',
  'unknown.csv': 'Datum;Besucher\n01.10.2026;100\n',
}

test('audit --json keeps its shape over odd files, one document and never NaN', async () => {
  const answers = await each(Object.entries(ODD), async ([name, content]) => ({
    name,
    ...(await here.run('audit', here.file(name, content), '--network', 'vk', '--json')),
  }))
  for (const { name, code, out } of answers) {
    expect({ name, code }).toEqual({ name, code: name === 'unknown.csv' ? 1 : 0 })
    expect(`${name} ${out}`).not.toMatch(/\b(?:NaN|Infinity|undefined)\b(?!»)/)
    const audit = schemas.audit.parse(JSON.parse(out))
    expect(audit.files).toHaveLength(1)
    const outside = (one: (typeof audit.pointA)[number]) =>
      one.low !== null && (one.low > one.value || one.value > one.high!)
    expect({ name, outside: audit.pointA.filter(outside) }).toEqual({ name, outside: [] })
  }
  const of = (name: string) => schemas.audit.parse(JSON.parse(answers.find((one) => one.name === name)!.out))
  expect(of('header-only.csv')).toMatchObject({ accounts: [], pointA: [], guards: [] })
  expect(of('nothing-read.csv').files[0]).toMatchObject({
    facts: 0,
    skipped: expect.objectContaining({ length: 2 }) as unknown,
  })
  expect(of('three-rows.csv').pointA.find((one) => one.kpi === 'followers')).toMatchObject({ value: 101, low: null })
  expect(of('future.csv').files[0]!.warnings.join()).toContain('ещё не было')
  expect(of('ten-years.csv').accounts[0]!.days).toBe(3900)
  expect(of('unknown.csv').files[0]).toMatchObject({ source: null, facts: 0 })
}, 90_000)

test('audit of the demo brand: contract, words and columns in both languages', async () => {
  const files = demoFiles()
    .filter((file) => !/telegram|metrika|brand/.test(file.name))
    .map((file) => here.file(file.name, file.bytes))
  const [json, ru, en] = await Promise.all([
    here.run('audit', ...files, '--json'),
    here.run('audit', ...files),
    here.run('audit', ...files, '--lang', 'en'),
  ])
  const audit = schemas.audit.parse(JSON.parse(json.out))
  expect(audit.files).toHaveLength(files.length)
  expect(audit.guards.length).toBeGreaterThan(2)
  for (const account of audit.accounts) expect(account.from <= account.to).toBe(true)
  for (const { code, out, err } of [ru, en]) {
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(widest(out)).toBeLessThanOrEqual(80)
    expect(out).not.toMatch(/NaN|undefined|null|\b0 (?:строк|rows)\b|−0\b(?![.,])/)
  }
  expect(ru.out).toMatch(/Файлы[\s\S]*Аккаунты[\s\S]*Точка А[\s\S]*похоже на накрутку[\s\S]*Чего измерить нельзя/)
  expect(ru.out).toContain('2\u00a0604')
  expect(en.out).toMatch(/Files[\s\S]*Accounts[\s\S]*Point A[\s\S]*looks bought[\s\S]*cannot be measured/i)
}, 90_000)

test('audit without files and without a data folder says where to begin', async () => {
  expect(await here.run('audit', '--json')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('merilo import'),
  })
})
