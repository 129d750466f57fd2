import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { vkCommunity } from './exports.ts'
import { MAIN, place, TODAY } from './merilo.ts'

const here = place()
const small = here.file('vk.csv', vkCommunity())

const isPending = (book: string): boolean => {
  if (!existsSync(book)) return false
  try {
    const db = new DatabaseSync(book, { readOnly: true })
    try {
      return db.prepare("select 1 from import where status = 'pending'").all().length > 0
    } finally {
      db.close()
    }
  } catch {
    return false
  }
}

test('a folder in use is told; after kill −9 in the middle of an import doctor clears up and nothing else is lost', async () => {
  expect(await here.run('import', small, '--data', 'data')).toMatchObject({ code: 0 })
  const before = await here.json('audit', '--data', 'data')
  const rows = Array.from(
    { length: 200_000 },
    (_, i) => `"0${1 + (i % 9)}.0${1 + (Math.floor(i / 9) % 9)}.2025","cities","Город ${i}","",${i}`,
  )
  const big = here.file('big.csv', `"Дата","Критерий","Парам. №1","Парам. №2","Значение"\n${rows.join('\n')}\n`)
  const importer = spawn(process.execPath, [MAIN, 'import', big, '--data', 'data', '--today', TODAY], {
    cwd: here.path,
    stdio: 'ignore',
  })
  try {
    while (importer.exitCode === null && !isPending(join(here.path, 'data/book.sqlite'))) await wait(5)
    importer.kill('SIGSTOP')
    expect(importer.exitCode).toBeNull()
    const locked = await here.run('audit', '--data', 'data')
    expect(locked).toMatchObject({ code: 1, out: '' })
    expect(locked.err).toContain('занят')
  } finally {
    importer.kill('SIGKILL')
  }
  await wait(50)
  const doctor = await here.run('doctor', '--data', 'data')
  expect(doctor).toMatchObject({ code: 0, err: '' })
  expect(doctor.out).toMatch(/Исправлено\. Импорт «big\.csv»/)
  expect(await here.json('audit', '--data', 'data')).toEqual(before)
}, 60_000)

test('backup, restore, the same audit; and what can be refused is', async () => {
  expect(await here.run('import', small, '--data', 'own')).toMatchObject({ code: 0 })
  const before = await here.json('audit', '--data', 'own')
  expect(await here.run('backup', 'copies/one', '--data', 'own')).toMatchObject({ code: 0, err: '' })
  expect((await here.run('backup', 'own/inside', '--data', 'own')).err).toContain('внутри')
  expect(await here.run('restore', 'copies/one', '--data', 'back')).toMatchObject({ code: 0, err: '' })
  expect(await here.json('audit', '--data', 'back')).toEqual(before)
  writeFileSync(join(here.path, 'copies/one/book.sqlite'), 'x')
  expect((await here.run('restore', 'copies/one', '--data', 'back2')).err).toContain('повреждена')
}, 60_000)

test('folders that are no data folders are refused in a sentence and left alone', async () => {
  const folder = (name: string, files: Record<string, string>) => {
    mkdirSync(join(here.path, name))
    for (const [file, text] of Object.entries(files)) writeFileSync(join(here.path, name, file), text)
    return name
  }
  const cases: [string, RegExp][] = [
    [folder('newer', { format: 'merilo 99\n' }), /более новой версией/],
    [
      folder('broken', { format: 'merilo 1\n', 'facts.duckdb': 'hello', 'book.sqlite': 'hello' }),
      /не\u00a0база данных/,
    ],
    [small, /не\u00a0папка/],
    ['nowhere', /merilo import/],
  ]
  for (const [data, told] of cases) {
    const { code, out, err } = await here.run('audit', '--data', data)
    expect({ data, code, out }).toEqual({ data, code: 1, out: '' })
    expect(err).toMatch(told)
  }
  for (const data of [`${small}/below`, '/proc/merilo']) {
    const { code, err } = await here.run('import', small, '--data', data)
    expect(code).toBe(1)
    expect(err).toMatch(/не создать и не открыть/)
  }
  expect(existsSync(join(here.path, 'nowhere'))).toBe(false)
}, 30_000)
