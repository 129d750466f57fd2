import { describe, expect, it } from 'vitest'
import { openContent } from '../open.ts'
import { utf8 } from '../testing/bytes.ts'
import { collectingSink, testOptions } from '../testing/sink.ts'
import type { ReadOptions } from '../types.ts'
import { vkCommunity } from './vk-community.ts'

const HEADER = '"Дата","Критерий","Парам. №1","Парам. №2","Значение"\n'
const row = (day: string, criterion: string, first: string, second: string, value: number | string) =>
  `"${day}","${criterion}","${first}","${second}",${value}\n`

const read = async (text: string, over: Partial<ReadOptions> = {}) => {
  const content = await openContent(utf8(HEADER + text), 'stats.csv')
  expect(vkCommunity.recognise(content, 'stats.csv')).toBe(true)
  const sink = collectingSink()
  await vkCommunity.read(content, testOptions(over), sink)
  return sink
}

const DAYS =
  row('16.03.2026', 'views', '', '', 40) +
  row('16.03.2026', 'visitors', '', '', 20) +
  row('16.03.2026', 'reach', '', '', 300) +
  row('16.03.2026', 'reach_subscribers', '', '', 250) +
  row('16.03.2026', 'reach_viral', '', '', 50) +
  row('16.03.2026', 'members', 'Новые участники', '', 3) +
  row('16.03.2026', 'feedback', 'Нравится', '', 7) +
  row('16.03.2026', 'feedback', 'Комментарии', '', 2) +
  row('16.03.2026', 'activity', 'Добавления в закладки', '', 1) +
  row('16.03.2026', 'activity', 'Комментарии к видеозаписям', '', 5) +
  row('16.03.2026', 'gender', 'М', '', 4) +
  row('16.03.2026', 'gender', 'Ж', '', 9) +
  row('16.03.2026', 'gender_age', 'Ж', '24-27', 6) +
  row('16.03.2026', 'age', '45+', '', 2) +
  row('16.03.2026', 'cities', 'Тверь', '', 2) +
  row('16.03.2026', 'cities', '', '', 1) +
  row('16.03.2026', 'sections', 'Видеозаписи', '', 3) +
  row('15.03.2026', 'visitors', '', '', 0)

describe('vk-community', () => {
  it('reads a day as VK means it', async () => {
    const sink = await read(DAYS)
    const day = { from: '2026-03-16', to: '2026-03-16', dims: '' } as const
    expect(sink.value({ ...day, measure: 'page_views' })).toBe(40)
    expect(sink.value({ ...day, measure: 'unique_visitors' })).toBe(20)
    expect(sink.value({ ...day, measure: 'reach' })).toBe(300)
    expect(sink.value({ ...day, measure: 'reach_followers' })).toBe(250)
    expect(sink.value({ ...day, measure: 'reach_viral' })).toBe(50)
    expect(sink.value({ ...day, measure: 'follows' })).toBe(3)
    expect(sink.value({ ...day, measure: 'likes' })).toBe(7)
    expect(sink.value({ ...day, measure: 'comments' })).toBe(2)
    expect(sink.value({ ...day, measure: 'saves' })).toBe(1)
    expect(sink.value({ ...day, measure: 'engagements' })).toBe(10)
    expect(sink.observations().every((fact) => fact.grain === 'day' && fact.account === 'vk:?')).toBe(true)
  })

  it('an absent row is a zero, on days that the file has', async () => {
    const sink = await read(DAYS)
    for (const measure of ['follows', 'unfollows', 'likes', 'shares', 'comments', 'mentions', 'saves'] as const)
      expect(sink.value({ from: '2026-03-15', measure, dims: '' })).toBe(0)
    expect(sink.value({ from: '2026-03-16', measure: 'unfollows' })).toBe(0)
    expect(sink.observations().filter((fact) => fact.from === '2026-03-14')).toEqual([])
  })

  it('an absent row of other criteria is unknown', async () => {
    const sink = await read(DAYS)
    expect(sink.value({ from: '2026-03-15', measure: 'reach' })).toBeUndefined()
    expect(sink.value({ from: '2026-03-15', measure: 'unique_visitors', dims: '' })).toBe(0)
  })

  it('a criterion that the file never has says nothing, not zero', async () => {
    const sink = await read(row('16.03.2026', 'reach', '', '', 300))
    expect(sink.observations().map((fact) => fact.measure)).toEqual(['reach'])
  })

  it('a figure that cannot be read does not become zero', async () => {
    const sink = await read(
      row('16.03.2026', 'feedback', 'Нравится', '', '3.апр') + row('16.03.2026', 'feedback', 'Комментарии', '', 2),
    )
    expect(sink.value({ measure: 'likes' })).toBeUndefined()
    expect(sink.value({ measure: 'comments' })).toBe(2)
    expect(sink.skipped).toMatchObject([{ row: 2, reason: { code: 'files.value.excel-date' } }])
  })

  it('slices stay slices and never make a total', async () => {
    const sink = await read(DAYS)
    const slice = (dims: string) => sink.value({ measure: 'unique_visitors', dims })
    expect(slice('gender=m')).toBe(4)
    expect(slice('gender=f')).toBe(9)
    expect(slice('age=24-27|gender=f')).toBe(6)
    expect(slice('age=45+')).toBe(2)
    expect(slice('city=Тверь')).toBe(2)
    expect(slice('city=?')).toBe(1)
    expect(sink.value({ measure: 'comments', dims: 'place=video' })).toBe(5)
    expect(sink.value({ measure: 'page_views', dims: 'section=video' })).toBe(3)
  })

  it('lists criteria that it does not know', async () => {
    const sink = await read(
      DAYS + row('15.03.2026', 'reach_ads', '', '', 9).repeat(2) + row('15.03.2026', 'feedback', 'Дизлайки', '', 1),
    )
    expect(sink.warnings[0]).toEqual({
      code: 'files.vk.unknown-criteria',
      params: { criteria: ['reach_ads (2)', 'feedback / Дизлайки (1)'] },
    })
  })

  it('says that the zone is not in the file', async () => {
    expect((await read(DAYS)).warnings).toEqual([{ code: 'files.vk.zone-unknown', params: { zone: 'Europe/Moscow' } }])
  })

  it('skips a row without a real date and keeps the rest', async () => {
    const sink = await read(
      row('31.02.2026', 'reach', '', '', 1) + row('', 'reach', '', '', 1) + row('16.03.2026', 'reach', '', '', 5),
    )
    expect(sink.skipped.map((skip) => [skip.row, skip.reason.code])).toEqual([
      [2, 'files.value.date'],
      [3, 'files.row.no-date'],
    ])
    expect(sink.facts).toHaveLength(1)
  })

  it('a person names the account', async () => {
    const sink = await read(DAYS, { account: 'vk:777' })
    expect(sink.facts[0]?.account).toBe('vk:777')
  })

  it('keeps the row of each figure', async () => {
    const sink = await read(DAYS)
    expect(sink.observations().find((fact) => fact.measure === 'likes' && fact.value === 7)?.row).toBe(8)
  })
})
