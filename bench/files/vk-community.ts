/** A VK community export in long form, newest day first, as many rows as asked for; the same bytes every time. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { addDays } from '../../src/core/time/day.ts'
import { makeRandom, type Random } from '../../src/demo/random.ts'

const LAST_DAY = '2026-10-31'
const HEADER = '"Дата","Критерий","Парам. №1","Парам. №2","Значение"\n'
const AGES = ['1-18', '18-21', '21-24', '24-27', '27-30', '30-35', '35-45', '45+']

export interface VkFile {
  rows: number
  bytes: number
}

/** `until` ends the file by rows or by bytes, at the end of a day. `cities`: slices per day beside the 40 others. */
export function writeVkCommunity(path: string, until: { rows?: number; bytes?: number }, cities: number): VkFile {
  const random = makeRandom(20261031)
  const names = Array.from({ length: cities }, (_, i) => `Город ${i + 1}`)
  const file = openSync(path, 'w')
  let bytes = writeSync(file, HEADER)
  let rows = 0
  for (let back = 0; rows < (until.rows ?? Infinity) && bytes < (until.bytes ?? Infinity); back++) {
    const lines = dayOf(addDays(LAST_DAY, -back), names, random)
    bytes += writeSync(file, lines.join(''))
    rows += lines.length
  }
  closeSync(file)
  return { rows, bytes }
}

function dayOf(day: string, cities: readonly string[], random: Random): string[] {
  const date = day.split('-').toReversed().join('.')
  const lines: string[] = []
  const row = (criterion: string, first: string, second: string, value: number) =>
    lines.push(`"${date}","${criterion}","${first}","${second}",${value}\n`)
  const visitors = random.integer(400, 900)
  const followers = random.integer(900, 1500)
  const viral = random.integer(100, 900)
  row('views', '', '', visitors + random.integer(50, 400))
  row('visitors', '', '', visitors)
  row('reach', '', '', followers + viral)
  row('reach_subscribers', '', '', followers)
  row('reach_viral', '', '', viral)
  row('members', 'Новые участники', '', random.poisson(12))
  row('members', 'Вышедшие участники', '', random.poisson(5))
  row('feedback', 'Нравится', '', random.poisson(60))
  row('feedback', 'Рассказали друзьям', '', random.poisson(4))
  row('feedback', 'Комментарии', '', random.poisson(9))
  row('activity', 'Добавления в закладки', '', random.poisson(3))
  for (const sex of ['М', 'Ж']) {
    row('gender', sex, '', random.poisson(visitors / 2))
    for (const age of AGES) row('gender_age', sex, age, random.poisson(visitors / 16))
  }
  for (const age of AGES) row('age', age, '', random.poisson(visitors / 8))
  for (const country of ['Россия', 'Беларусь', 'Казахстан']) row('countries', country, '', random.integer(1, visitors))
  for (const city of cities) row('cities', city, '', random.integer(1, 60))
  return lines
}
