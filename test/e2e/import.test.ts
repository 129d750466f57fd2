import { expect, test } from 'vitest'
import type { z } from 'zod'
import { utf8 } from '../../src/files/testing/bytes.ts'
import { schemas } from '../contract/schemas.ts'
import { everyExport, telegramAll, telegramOne } from './exports.ts'
import { place } from './merilo.ts'

type Audit = z.infer<typeof schemas.audit>
interface Imported {
  files: (Audit['files'][number] & { import: string | null; already: boolean; error: { code: string } | null })[]
}

const here = place()
const take = async (...args: string[]) => (await here.json('import', ...args)) as Imported
const audit = async (...args: string[]) => schemas.audit.parse(await here.json('audit', ...args))
const valueOf = (answer: Audit, kpi: string) => answer.pointA.find((one) => one.kpi === kpi)?.value

test('every format of the list comes in by one command, and again without changing anything', async () => {
  const exports = await everyExport()
  const names = exports.map((one) => here.file(one.name, one.bytes))
  const first = await take(...names, '--data', 'all')
  for (const [i, file] of first.files.entries()) {
    expect(file).toMatchObject({ file: exports[i]!.name, source: exports[i]!.source, error: null })
    expect([file.file, file.rows > 0, file.facts > 0]).toEqual([exports[i]!.name, true, true])
  }
  const before = await audit('--data', 'all')
  expect(before.accounts.map((one) => one.id)).toEqual(
    expect.arrayContaining([
      'vk:990000001',
      'instagram:17841400000000001',
      'telegram:9900000001',
      'ads:meta',
      'other:main',
    ]),
  )
  // Roubles of the CRM and dollars of the ads are no one sum, and no reason to fall silent about the rest.
  expect(before.notMeasurable.find((one) => one.kpi === 'roas')?.needs).toEqual(['one-currency'])
  expect(before.accounts.filter((one) => one.days === 0)).toEqual([])

  const again = await take(...names, '--data', 'all')
  expect(again.files.every((file) => file.already)).toBe(true)
  expect(await audit('--data', 'all')).toEqual(before)
}, 60_000)

test('a newer export wins, undo brings the older figures back, and twice is refused', async () => {
  const old = here.file('old.csv', 'Дата;Подписчики\n01.10.2026;100\n02.10.2026;101\n')
  const recent = here.file('new.csv', 'Дата;Подписчики\n02.10.2026;111\n03.10.2026;112\n')
  const data = ['--network', 'vk', '--data', 'undo']
  await take(old, ...data)
  const id = (await take(recent, ...data)).files[0]!.import!
  expect(valueOf(await audit('--data', 'undo'), 'followers')).toBe(112)
  expect((await here.run('undo', id.slice(0, 6), '--data', 'undo')).out).toContain('new.csv')
  expect(valueOf(await audit('--data', 'undo'), 'followers')).toBe(101)
  const again = await here.run('undo', id, '--data', 'undo')
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.err).toContain('уже отменён')
  expect((await take(recent, ...data)).files[0]).toMatchObject({ already: false })
  expect(await here.run('undo', 'new.csv', '--data', 'undo')).toMatchObject({ code: 0 })
}, 60_000)

test('--account, --network, --year and --tz say what the file does not', async () => {
  const own = here.file('own.csv', 'Дата;Подписчики\n01.10.2026;100\n')
  const plain = await audit(own)
  expect(plain.accounts[0]!.id).toBe('other:main')
  expect(plain.files[0]!.warnings.join()).toContain('--network')
  expect((await audit(own, '--network', 'vk', '--account', 'kofe')).accounts[0]!.id).toBe('vk:kofe')
  const tiktok = here.file(
    'tt.csv',
    '"Date","Video Views","Profile Views","Likes","Comments","Shares"\n"12 апреля","10","2","1","0","0"\n',
  )
  expect((await audit(tiktok, '--year', '2024')).accounts[0]!.from).toBe('2024-04-12')
  const night = here.file('night.json', telegramOne().replace('1790000000', '1790024400'))
  expect((await audit(night, '--tz', 'UTC')).accounts[0]!.from).toBe('2026-09-21')
}, 60_000)

test('--chat takes one chat of a whole account and drops the rest; the other chat may follow', async () => {
  const all = here.file('all.json', telegramAll())
  const refused = await here.run('import', all, '--data', 'tg')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toMatch(/Первый.*Второй|--chat/)
  expect((await take(all, '--chat', 'Второй', '--data', 'tg')).files[0]).toMatchObject({ error: null, rows: 1 })
  expect((await take(all, '--chat', 'Первый', '--data', 'tg')).files[0]).toMatchObject({ error: null, already: false })
  const { accounts } = await audit('--data', 'tg')
  expect(accounts.map((one) => one.name).toSorted()).toEqual(['Второй', 'Первый'])
  expect(JSON.stringify(await here.json('undo', '--data', 'tg'))).not.toContain('Тайный')
}, 60_000)

test('--map corrects a column once and is remembered for the next file of that service', async () => {
  const strange = (day: string, value: number) => utf8(`Когда,Лайкосы,Репосты\n${day},${value},3\n`)
  const first = here.file('s1.csv', strange('2026-10-01', 7))
  const { code } = await here.run(
    'import',
    first,
    '--map',
    'Когда=date',
    '--map',
    'Лайкосы=likes',
    '--network',
    'vk',
    '--data',
    'map',
  )
  expect(code).toBe(0)
  await take(here.file('s2.csv', strange('2026-10-02', 8)), '--network', 'vk', '--data', 'map')
  // Two days of a month are no point A, and both are known: the second file was read as the first.
  const { gaps } = await audit('--data', 'map')
  expect(gaps.find(({ kpi }) => kpi === 'likes')).toMatchObject({ known: 2, of: 28 })
  const unknown = await here.run('import', first, '--map', 'Нет такого=likes', '--data', 'map2')
  expect(unknown).toMatchObject({ code: 1, out: '' })
  expect(unknown.err).toContain('«Лайкосы»')
}, 60_000)
