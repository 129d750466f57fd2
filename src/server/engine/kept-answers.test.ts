import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FILES } from '../../store/data-folder.ts'
import { leaveAnswers, takeAnswers } from './kept-answers.ts'

const answers = [{ brand: 'a', key: 'overview', answer: new Uint8Array([1, 2, 3]) }]
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merilo-answers-'))
  for (const name of [FILES.book, FILES.facts]) await writeFile(join(folder, name), name)
})
afterEach(() => rm(folder, { recursive: true }))

const taken = async (program = 'program 1') =>
  (await takeAnswers(folder, program)).map(({ answer, ...rest }) => ({ ...rest, answer: [...answer] }))

test('what was left is taken once', async () => {
  await leaveAnswers(folder, 'program 1', answers)
  expect(await taken()).toEqual([{ brand: 'a', key: 'overview', answer: [1, 2, 3] }])
  expect(await readdir(folder)).toEqual([FILES.book, FILES.facts])
  expect(await taken()).toEqual([])
})

test('stores that somebody changed in between make it worthless', async () => {
  await leaveAnswers(folder, 'program 1', answers)
  await writeFile(join(folder, FILES.book), 'another import')
  expect(await taken()).toEqual([])
})

test('a file that was cut off is as none', async () => {
  await leaveAnswers(folder, 'program 1', answers)
  await truncate(join(folder, 'answers'), 20)
  expect(await taken()).toEqual([])
})

test('another program gives its own answers', async () => {
  await leaveAnswers(folder, 'program 1', answers)
  expect(await taken('program 2')).toEqual([])
})
