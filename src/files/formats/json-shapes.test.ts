/** JSON that is not as promised: any value may stand anywhere, and nothing but a refusal with words may come of it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MeriloError } from '../../core/errors.ts'
import { collectingSink, testOptions } from '../testing/sink.ts'
import type { Format } from '../types.ts'
import { brandAnalyticsJson } from './brand-analytics-json.ts'
import { instagramFollowers, instagramInsights } from './instagram-dyi.ts'
import { telegram } from './telegram.ts'

const KEYS = [
  'id',
  'type',
  'date',
  'date_unixtime',
  'from',
  'from_id',
  'text',
  'text_entities',
  'reactions',
  'poll',
  'members',
  'action',
  'actor_id',
  'media_type',
  'photo',
  'reply_to_message_id',
  'forwarded_from',
  'hash',
  'timeCreate',
  'hub',
  'url',
  'authorObject',
  'toneMark',
  'hubtype',
  'viewsCount',
  'review_rating',
  'tag_1',
  'media_map_data',
  'string_map_data',
  'string_list_data',
  'timestamp',
  'value',
  'creation_timestamp',
]
const leaf = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'message',
    'service',
    '1726922850',
    1726922850,
    -1,
    1e300,
    'user1',
    'channel5',
    'invite_members',
    '--',
    '1,200',
    [{ count: 'x' }],
    [{ count: 3 }],
  ),
)
const record = fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(leaf, fc.dictionary(fc.constantFrom(...KEYS), leaf)), {
  maxKeys: 12,
})

const CASES: readonly [Format, (items: unknown[]) => unknown, string][] = [
  [telegram, (messages) => ({ name: 'Канал', type: 'public_channel', id: 5, messages }), 'result.json'],
  [telegram, (messages) => ({ name: 'Группа', type: 'private_supergroup', id: 5, messages }), 'result.json'],
  [telegram, (list) => ({ chats: { list } }), 'result.json'],
  [brandAnalyticsJson, (items) => [{ toneMark: 1, hubtype: '', authorObject: {} }, ...items], 'ba.json'],
  [instagramInsights, (items) => ({ organic_insights_posts: items }), 'posts.json'],
  [instagramFollowers, (items) => [{ string_list_data: [] }, ...items], 'followers_1.json'],
]

test.each(CASES.map(([format, wrap, name]) => ({ id: format.id, format, wrap, name })))(
  '$id: $name',
  async ({ format, wrap, name }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(record, leaf), { maxLength: 8 }), async (items) => {
        const content = { kind: 'json', value: structuredClone(wrap(items)) } as const
        if (!format.recognise(content, name)) return
        const sink = collectingSink()
        const failure: unknown = await format
          .read(content, testOptions({ fileName: name }), sink)
          .then(() => null)
          .catch((error: unknown) => error)
        expect(failure instanceof MeriloError ? null : failure).toBeNull()
        const days = sink.facts.map((fact) => (fact.kind === 'observation' ? fact.from : fact.day))
        expect(days.filter((day) => !/^20\d\d-\d\d-\d\d$/.test(day))).toEqual([])
        expect(sink.observations().filter(({ value }) => !Number.isFinite(value))).toEqual([])
      }),
      { numRuns: 300 },
    )
  },
)
