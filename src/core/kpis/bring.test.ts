import { describe, expect, test } from 'vitest'
import type { Network } from '../facts/types.ts'
import { bringFor, lacksOf } from './bring.ts'

const word = (need: string) => ({ code: `measure.${need}`, params: {} })
const codes = (network: Network | null, ...needs: string[]) =>
  bringFor(lacksOf(needs, needs.map(word)), network).map(({ say, way }) => [say.code.slice('bring.'.length), way])

describe('what to bring', () => {
  test('the export of the network that really has it', () => {
    expect(codes('vk', 'engagements', 'reach', 'posts')).toEqual([['vk-posts', 'vk']])
    expect(codes('vk', 'follows', 'unfollows')).toEqual([['vk-community', 'vk']])
    expect(codes('instagram', 'reach', 'posts')).toEqual([['meta-content', 'instagram']])
    expect(codes('tiktok', 'followers')).toEqual([['tiktok-days', 'tiktok']])
  })

  test('what no export of the network has is typed or comes in a table', () => {
    expect(codes('vk', 'followers')).toEqual([['typed', 'type']])
    expect(codes('vk', 'engagements', 'views', 'posts')).toEqual([
      ['vk-posts', 'vk'],
      ['table', 'services'],
    ])
    expect(codes('telegram', 'views')).toEqual([['telegram-services', 'services']])
    expect(codes('vk', 'event:comment')).toEqual([['no-comments', 'telegram']])
    expect(codes('telegram', 'event:comment')).toEqual([['telegram-discussion', 'telegram']])
  })

  test('posts that are here already are not asked for again', () => {
    const needs = ['engagements', 'followers', 'posts']
    const [only, ...more] = bringFor(lacksOf(needs, needs.map(word), true), 'vk')
    expect(more).toEqual([])
    expect(only!.say.code).toBe('bring.typed')
  })

  test('business figures come from the same file wherever they are asked for', () => {
    for (const network of ['vk', null] as const) {
      expect(codes(network, 'event:lead', 'sales')).toEqual([['crm', 'crm']])
      expect(codes(network, 'event:mention')).toEqual([['monitoring', 'monitoring']])
    }
  })

  test('a whole month is the network’s own figure, named once', () => {
    const reach = word('reach')
    const [only, ...more] = bringFor(lacksOf(['reach'], [{ code: 'need.exact', params: { measure: reach } }]), 'vk')
    expect(more).toEqual([])
    expect(only).toMatchObject({ way: 'type', say: { code: 'bring.period', params: { what: [reach] } } })
  })

  test('nothing lacks but cases: no file', () => {
    expect(bringFor([], 'vk')).toEqual([{ say: { code: 'bring.cases', params: {} }, way: null }])
  })
})
