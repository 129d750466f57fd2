import { expect, it } from 'vitest'
import { phrases } from '../../core/phrase.ts'
import type { GuardPhrases } from '../../core/guards/phrases.ts'
import { month } from '../testing/month.ts'
import { contextOf } from './context.ts'
import { findingsSection } from './findings.ts'
import { uncheckedByReason } from './unchecked.ts'

const say = phrases<GuardPhrases>()
const [vk] = month().accounts
const telegram = { ...vk!, id: 'telegram:1', network: 'telegram' as const, name: 'Канал' }
const crm = { ...vk!, id: 'crm:main', network: 'crm' as const, name: 'CRM' }
const followers = say('guard.silent.followers', {})
const actors = say('guard.silent.actors', {})
const data = month({
  accounts: [vk!, telegram, crm],
  silentGuards: [{ guard: 'comment-pod', outcome: { state: 'silent', needs: ['comments'], why: actors } }],
  unchecked: [
    { guard: 'comment-pod', account: vk!.id, why: actors },
    { guard: 'follower-burst', account: 'telegram:1', why: followers },
    { guard: 'follower-drip', account: 'telegram:1', why: followers },
    { guard: 'comment-pod', account: 'telegram:1', why: actors },
  ],
})

it('a check that worked on one account is told of those where it lacked data, by reason', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  expect(uncheckedByReason(contextOf(data, 'ru')).map(({ guards, places }) => [guards, places].map(plain))).toEqual([
    ['«Одни и те же комментаторы»', 'все аккаунты соцсетей'],
    ['«Всплеск подписчиков без причины» и «Подписчики капают без причины»', 'Telegram: Канал'],
  ])
})

it('an account that brought nothing this month is named once, whatever the checks', () => {
  const [first] = uncheckedByReason(contextOf({ ...data, unseen: ['crm:main'] }, 'ru'))
  expect(first).toMatchObject({ guards: 'все проверки', places: 'CRM' })
})

it('the report says how many checks saw nothing, and how many saw a part', () => {
  const words = JSON.stringify(findingsSection(contextOf(data, 'en')).blocks)
  expect(words).toContain('1 check lacked data on every account, 2 more on some')
})

it('a report that was closed before places were kept still names its checks', () => {
  const { unchecked: _, ...old } = data
  expect(uncheckedByReason(contextOf(old, 'ru'))).toMatchObject([{ places: '—' }])
})
