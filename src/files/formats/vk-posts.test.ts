import { describe, expect, it } from 'vitest'
import { openContent } from '../open.ts'
import { utf8 } from '../testing/bytes.ts'
import { collectingSink, testOptions } from '../testing/sink.ts'
import { vkPosts, wallLink } from './vk-posts.ts'

const HEADER =
  '"Дата","Создатель записи","Запись","Ссылка","Охват подписчиков","Виральный охват","Рекламный охват","Полный охват","Нравится","Поделились","Комментариев","Скрыли запись","Жалобы","Скрыли все записи","Переходы в сообщество","Подписались на страницу","Переходы по ссылке"\n'
const post = (date: string, text: string, link: string, figures: string) =>
  `"${date}","Зерно и пар","${text}","${link}",${figures}\n`

const read = async (text: string) => {
  const content = await openContent(utf8(HEADER + text), 'posts.stat')
  expect(vkPosts.recognise(content, 'posts.stat')).toBe(true)
  const sink = collectingSink()
  await vkPosts.read(content, testOptions(), sink)
  return sink
}

const FIGURES = '900,120,40,1000,30,4,6,1,2,3,15,2,8'

describe('vk-posts', () => {
  it('reads a post with its counters as of today', async () => {
    const sink = await read(post('2026-02-08 14:20', 'Новый сорт', 'https://vk.com/wall-555_42', FIGURES))
    expect(sink.posts()).toMatchObject([
      {
        account: 'vk:555',
        postId: '-555_42',
        day: '2026-02-08',
        hour: 14,
        publishedAt: null,
        title: 'Новый сорт',
        url: 'https://vk.com/wall-555_42',
        flags: [],
        row: 2,
      },
    ])
    const counters = Object.fromEntries(sink.observations().map((fact) => [fact.measure, fact.value]))
    expect(counters).toEqual({
      reach: 1000,
      reach_followers: 900,
      reach_viral: 120,
      reach_ads: 40,
      likes: 30,
      shares: 4,
      comments: 6,
      hides: 1,
      reports: 2,
      negative_feedback: 6,
      profile_visits: 15,
      follows: 2,
      link_clicks: 8,
      engagements: 40,
    })
    expect(sink.observations()[0]).toMatchObject({
      subject: 'post',
      subjectId: '-555_42',
      grain: 'lifetime',
      from: '2026-02-08',
      to: '2026-11-21',
    })
  })
  it('hours without a leading zero, text cut inside an entity or a tag', async () => {
    const sink = await read(
      post('2025-10-14 8:30', 'Кофе &amp; пар &#1280...', 'https://vk.com/wall-555_1', FIGURES) +
        post('2025-10-14 18:05', 'Открыты<br...', 'https://vk.com/wall-555_2', FIGURES),
    )
    expect(sink.posts().map(({ hour, title }) => [hour, title])).toEqual([
      [8, 'Кофе & пар …'],
      [18, 'Открыты…'],
    ])
  })
  it('an empty figure is unknown; negative feedback needs all its parts', async () => {
    const sink = await read(
      post('2026-02-08 14:20', 'x', 'https://vk.com/wall-555_42', '900,120,,1000,30,4,6,1,,3,15,2,8'),
    )
    expect(sink.value({ measure: 'reach_ads' })).toBeUndefined()
    expect(sink.value({ measure: 'reports' })).toBeUndefined()
    expect(sink.value({ measure: 'negative_feedback' })).toBeUndefined()
  })
  it('tells rows without a link to a post', async () => {
    const sink = await read(post('2026-02-08 14:20', 'x', 'https://vk.com/zerno', FIGURES))
    expect(sink.facts).toEqual([])
    expect(sink.skipped).toMatchObject([{ row: 2, reason: { code: 'files.vk.bad-link' } }])
  })
  it('knows links of people and of the new domain', () => {
    expect(wallLink('https://vk.ru/zerno?w=wall-9_10')).toEqual({ owner: '-9', community: '9', postId: '-9_10' })
    expect(wallLink('https://vk.com/wall77_8')).toEqual({ owner: '77', community: null, postId: '77_8' })
  })
})
