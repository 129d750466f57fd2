import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cp1251, utf8, xlsx, zip } from '../../src/files/testing/bytes.ts'
import { telegramOne, vkCommunity } from './exports.ts'
import { place } from './merilo.ts'

const here = place()

/** The header of an encrypted workbook: a compound file with an `EncryptedPackage` stream, as Excel writes it. */
function encryptedXlsx(): Uint8Array {
  const sector = 512
  const file = Buffer.alloc(sector * 4)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file)
  file.writeUInt16LE(0x3e, 24)
  file.writeUInt16LE(3, 26)
  file.writeUInt16LE(0xfffe, 28)
  file.writeUInt16LE(9, 30)
  file.writeUInt16LE(6, 32)
  file.writeUInt32LE(1, 44)
  file.writeUInt32LE(1, 48)
  file.writeUInt32LE(4096, 56)
  file.writeInt32LE(-2, 60)
  file.writeInt32LE(-2, 68)
  file.fill(0xff, 80, sector)
  file.writeUInt32LE(0, 76)
  file.fill(0xff, sector, sector * 2)
  file.writeInt32LE(-3, sector)
  file.writeInt32LE(-2, sector + 4)
  for (const [i, name] of ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].entries()) {
    const at = sector * 2 + i * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, at + 64)
    file.writeUInt8(i === 0 ? 5 : 2, at + 66)
    file.writeInt32LE(-1, at + 68)
    file.writeInt32LE(-1, at + 72)
    file.writeInt32LE(i === 0 ? 1 : -1, at + 76)
    file.writeInt32LE(-2, at + 116)
  }
  return new Uint8Array(file)
}

const DAILY = `Post ID,Account ID,Account username,Account name,Description,Publish time,Permalink,Post type,Data comment,Date,Reach,Likes,Comments\n${[
  1, 2, 3, 4, 5, 6,
]
  .map(
    (day) =>
      `17900000000000001,1784,demo,Demo,a,10/01/2026 09:00,https://www.instagram.com/p/demo/,IG image,,10/0${day}/2026,90,10,1`,
  )
  .join('\n')}\n`

const BAD: [name: string, content: string | Uint8Array, ru: RegExp, en: RegExp][] = [
  ['note.txt', 'просто письмо\nбез таблицы\n', /не таблица/, /no table|not a table/],
  ['people.csv', 'Имя,Возраст\nА,3\nБ,4\n', /столбца с датой/, /date/],
  ['cut.csv', vkCommunity().slice(0, -20), /не целиком/, /quote|complete|whole/],
  [
    'cut.zip',
    zip({ 'Table data.csv': utf8('a,b\n'.repeat(2000)) }).slice(0, 60),
    /не целиком/,
    /complete|whole|cut|breaks/,
  ],
  ['cut.json', telegramOne().slice(0, -40), /обрывается/, /breaks off|ends|middle|cut/],
  ['twice.csv', 'РћС…РІР°С‚;Р”Р°С‚Р°\n1;2\n', /перекодирован/, /encoded twice|twice/],
  [
    'damaged.csv',
    '"Age & gender"\n"","Women","Men"\n"18-24","3.апр","6.5"\n\n"Top countries"\n"Сербия","Чили"\n"90.1","9.9"\n',
    /стали датами/,
    /dates/,
  ],
  ['daily.csv', DAILY, /пост|публикаци/, /post/],
  ['secret.xlsx', encryptedXlsx(), /паролем/, /password/],
  ['bomb.zip', zip({ 'Table data.csv': new Uint8Array(60 * 1024 * 1024) }), /бомб/, /bomb/],
  ['scan.pdf', '%PDF-1.7\n%\n', /PDF/, /PDF/],
  [
    'shot.png',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
    /картинка/,
    /picture|image/,
  ],
  [
    'noise.csv',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
    /не текст/,
    /neither text|not text|no text/,
  ],
  ['empty.csv', '', /пуст/, /empty/],
  ['page.html', '<!DOCTYPE html><html><body>Вход</body></html>', /веб-страница/, /web page/],
]

test('each bad file gets its own sentence in both languages, the good ones among them are kept', async () => {
  const bad = BAD.map(([name, content]) => here.file(name, content))
  mkdirSync(join(here.path, 'folder.csv'))
  const good = [
    here.file('good-1.csv', vkCommunity()),
    here.file(
      'good-2.xlsx',
      await xlsx({
        name: 'Лист1',
        rows: [
          ['Дата', 'Подписчики'],
          ['2026-10-01', 100],
        ],
      }),
    ),
  ]
  const files = [good[0]!, ...bad, 'folder.csv', 'none.csv', good[1]!]
  const [ru, en] = await Promise.all([
    here.run('import', ...files, '--network', 'vk', '--data', 'ru'),
    here.run('audit', ...files, '--network', 'vk', '--lang', 'en'),
  ])
  expect({ ru: ru.code, en: en.code }).toEqual({ ru: 1, en: 1 })
  const said = (err: string, name: string) => err.split('\n').filter((line) => line.startsWith(`${name}: `))
  for (const [name, , russian, english] of BAD) {
    expect({ name, said: said(ru.err, name) }).toEqual({ name, said: [expect.stringMatching(russian)] })
    expect({ name, said: said(en.err, name) }).toEqual({ name, said: [expect.stringMatching(english)] })
    expect(said(en.err, name)[0]!.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[а-яё]{3}/i)
  }
  expect(said(ru.err, 'folder.csv')[0]).toContain('папка')
  expect(said(ru.err, 'none.csv')[0]).toContain('нет')
  expect(ru.err + en.err).not.toMatch(/внутри Мерила|inside Merilo|at .*\.ts:\d/)
  expect(ru.out).toMatch(/^good-1\.csv: [\s\S]*good-2\.xlsx: /)
  expect(ru.out).not.toMatch(/\n\n/)
  expect((await here.run('doctor', '--data', 'ru')).out).toContain('в порядке')
}, 60_000)

test.skipIf(process.getuid?.() === 0)(
  'a file without rights is told and nothing else is lost (root reads everything)',
  async () => {
    chmodSync(join(here.path, here.file('locked.csv', vkCommunity())), 0)
    const { code, out, err } = await here.run('import', 'locked.csv', '--data', 'rights')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('нет прав')
  },
)

test('cells that begin with = stay text, cells that Excel turned into dates stay unknown, the rest of the row counts', async () => {
  const file = here.file(
    'cells.csv',
    'Дата;Подписчики;Охват\n01.10.2026;=1+1;3.апр\n02.10.2026;100;=HYPERLINK("x")\n03.10.2026;-5;60\n',
  )
  const { files, pointA } = (await here.json('audit', file, '--network', 'vk')) as {
    files: { facts: number; skipped: { row: number; reason: string }[] }[]
    pointA: { kpi: string; value: number }[]
  }
  expect(files[0]!.facts).toBe(2)
  expect(files[0]!.skipped.map((one) => one.row)).toEqual([2, 2, 3, 4])
  expect(files[0]!.skipped.map((one) => one.reason).join()).toMatch(
    /=1\+1[\s\S]*Excel[\s\S]*HYPERLINK[\s\S]*меньше нуля/,
  )
  expect(pointA.find((one) => one.kpi === 'followers')?.value).toBe(100)
  const old = here.file('old.csv', cp1251('Дата;Подписчики\n01.10.2026;1 000\n'))
  const read = (await here.json('audit', old, '--network', 'vk')) as { pointA: { kpi: string; value: number }[] }
  expect(read.pointA.find((one) => one.kpi === 'followers')?.value).toBe(1000)
}, 30_000)
