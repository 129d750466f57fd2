import { describe, expect, it } from 'vitest'
import { KPI_IDS } from '../kpis/ids.ts'
import { readKpi } from './kpi.ts'
import { foldNumbers } from './numbers.ts'
import { tokenise } from './tokens.ts'

const read = (text: string) => readKpi(foldNumbers(tokenise(text))).best?.kpi ?? null

const NAMES: readonly (readonly [string, string, string])[] = [
  ['followers', 'подписчиков', 'followers'],
  ['net_growth', 'чистый прирост подписчиков', 'net growth'],
  ['growth_rate', 'темп прироста', 'growth rate'],
  ['new_followers', 'вступивших', 'follows'],
  ['renewal', 'обновляемость', 'renewal'],
  ['churn', 'отток подписчиков', 'churn rate'],
  ['organic_growth', 'органический прирост', 'organic growth'],
  ['cost_per_follower', 'стоимость подписчика', 'cost per follower'],
  ['reach', 'охват', 'total reach'],
  ['reach_organic', 'органический охват', 'organic reach'],
  ['reach_viral', 'виральный охват', 'viral reach'],
  ['reach_ads', 'рекламный охват', 'paid reach'],
  ['reach_rate', 'долю охвата', 'reach rate'],
  ['viral_share', 'виральность', 'viral share'],
  ['post_reach_average', 'средний охват поста', 'average post reach'],
  ['post_reach_rate', 'охват поста в процентах', 'post reach rate'],
  ['reach_day_average', 'средний дневной охват', 'average daily reach'],
  ['views', 'просмотры', 'views'],
  ['mentions', 'упоминаний', 'mentions'],
  ['share_of_voice', 'долю голоса', 'share of voice'],
  ['hashtag_posts', 'постов с нашим хештегом', 'branded hashtag posts'],
  ['reposts', 'репостов', 'reposts'],
  ['replies', 'ответов от людей', 'replies'],
  ['er', 'вовлечённость', 'engagement rate'],
  ['er_day', 'ER дня', 'daily engagement rate'],
  ['err', 'ERR', 'engagement rate by reach'],
  ['er_view', 'вовлечённость по просмотрам', 'engagement rate by views'],
  ['like_rate', 'лайков на подписчика', 'like rate'],
  ['talk_rate', 'комментариев на подписчика', 'talk rate'],
  ['likes_per_post', 'лайков под постом', 'likes per post'],
  ['comments_per_post', 'среднее количество комментариев', 'average comments per post'],
  ['shares_per_post', 'репостов на пост', 'shares per post'],
  ['likes', 'лайков', 'likes'],
  ['comments', 'комментариев', 'comments'],
  ['members', 'участников чата', 'chat members'],
  ['messages', 'сообщений в чате', 'messages'],
  ['messages_per_member', 'сообщений на участника', 'messages per member'],
  ['messages_per_active_member', 'сообщений на активного участника', 'messages per active member'],
  ['live_discussion', 'живых обсуждений', 'live discussions'],
  ['posts_by_members', 'постов от подписчиков', 'posts by members'],
  ['site_visits', 'переходов на сайт', 'website visits'],
  ['utm_visits', 'переходов по меткам', 'utm visits'],
  ['link_clicks', 'кликов по ссылке', 'link clicks'],
  ['contact_clicks', 'кликов по контактам', 'contact clicks'],
  ['location_clicks', 'построений маршрута', 'direction clicks on the map'],
  ['goal_reaches', 'достижений цели', 'goal completions'],
  ['leads', 'заявок', 'leads'],
  ['contest_leads', 'лидов с конкурса', 'contest leads'],
  ['visit_to_lead', 'конверсию в заявку', 'conversion of visitors to leads'],
  ['lead_to_sale', 'конверсию из заявки в продажу', 'conversion to sale'],
  ['handled_leads_share', 'долю обработанных заявок', 'handled leads'],
  ['cost_per_lead', 'CPL', 'cost per lead'],
  ['sales', 'продаж', 'sales'],
  ['revenue', 'выручку', 'revenue'],
  ['subscriptions', 'платных подписок', 'paid subscriptions'],
  ['roas', 'ROAS', 'return on ad spend'],
  ['romi', 'окупаемость рекламы', 'ROMI'],
  ['questions', 'вопросов', 'questions'],
  ['response_time', 'время ответа', 'response time'],
  ['response_time_p90', '90-й процентиль времени ответа', 'p90 response time'],
  ['unanswered_share', 'долю вопросов без ответа', 'unanswered questions'],
  ['deflected_share', 'долю отписок', 'deflected answers'],
  ['csat', 'удовлетворённость', 'customer satisfaction'],
  ['negative_worked_through', 'долю отработанного негатива', 'resolved complaints'],
  ['tone_negative_share', 'долю негативных упоминаний', 'negative mentions'],
  ['posts_published', 'постов', 'posts'],
  ['posts_on_plan', 'посты по контент-плану', 'posts on schedule'],
  ['milestone', 'Прометея', 'verified badge'],
]

describe('KPIs by their usual names', () => {
  it.each(NAMES)('%s: %s / %s', (kpi, ru, en) => {
    expect([read(ru), read(en)]).toEqual([kpi, kpi])
  })

  it('reaches every KPI of the catalogue', () => {
    expect(NAMES.map(([kpi]) => kpi)).toEqual([...KPI_IDS])
  })

  it.each([
    ['комментариев среднее количество', 'comments_per_post'],
    ['коментариев под каждым постом', 'comments_per_post'],
    ['подпищиков', 'followers'],
    ['цена одной заявки', 'cost_per_lead'],
    ['стать лидером мнений', null],
    ['поставить рекорд', null],
    ['reach 5k', null],
    ['ДРР', 'roas'],
    ['врем ответа', 'response_time'],
  ])('%s', (text, kpi) => {
    expect(read(text)).toBe(kpi)
  })
})
