import { describe, expect, test } from 'vitest'
import { MeriloError } from '../../core/errors.ts'
import { openContent } from '../open.ts'
import { utf8 } from '../testing/bytes.ts'
import { collectingSink, testOptions } from '../testing/sink.ts'
import { telegram } from './telegram.ts'
import { assertTruncationSafe, codes, readBytes, refusalOf } from './testing/run.ts'

type Json = Record<string, unknown>
const bytes = (value: unknown) => utf8(JSON.stringify(value, null, 1))

// 21 September 2024, 13:47:30 on the exporting computer's clock, 12:47:30 UTC.
const SEPTEMBER = 1726922850
const message = (id: number, over: Json = {}): Json => ({
  id,
  type: 'message',
  date: '2024-09-21T13:47:30',
  date_unixtime: String(SEPTEMBER + id * 60),
  from: 'Зерно и пар',
  from_id: 'channel555',
  text: 'Новый сорт',
  text_entities: [{ type: 'plain', text: 'Новый сорт' }],
  ...over,
})
const chat = (type: string, messages: Json[], over: Json = {}): Json => ({
  name: 'Зерно и пар',
  type,
  id: 555,
  messages,
  ...over,
})

describe('a channel', () => {
  test('posts with likes = Σ reactions; views and comments stay unknown; `recent` is not looked at', async () => {
    const reactions = [
      {
        type: 'emoji',
        count: 55,
        emoji: '❤',
        recent: [{ from: 'Иван Тестов', from_id: 'user1', date: '2024-09-21T13:47:30' }],
      },
      { type: 'custom_emoji', count: 3, document_id: 'x' },
      { type: 'paid', count: 2 },
    ]
    const sink = await readBytes(telegram, bytes(chat('public_channel', [message(1, { reactions }), message(2)])))
    expect(sink.posts()[0]).toMatchObject({
      account: 'telegram:555',
      postId: '1',
      publishedAt: '2024-09-21T12:48:30Z',
      day: '2024-09-21',
      hour: 15,
      format: 'text',
      title: 'Новый сорт',
    })
    expect(sink.value({ subjectId: '1', measure: 'likes' })).toBe(60)
    expect(sink.observations().some(({ measure }) => measure === 'views' || measure === 'comments')).toBe(false)
    expect(codes(sink.warnings)).toContain('formats.telegram-no-views')
    expect(JSON.stringify(sink)).not.toContain('Тестов')
  })

  test('no reactions on a post is zero only once the channel is seen to have them', async () => {
    const early = message(1, { date_unixtime: String(SEPTEMBER - 90 * 86_400) })
    const sink = await readBytes(
      telegram,
      bytes(chat('private_channel', [early, message(2, { reactions: [{ count: 4 }] }), message(3)])),
    )
    expect(sink.value({ subjectId: '1', measure: 'likes' })).toBeUndefined()
    expect(sink.value({ subjectId: '3', measure: 'likes' })).toBe(0)
    const never = await readBytes(telegram, bytes(chat('private_channel', [message(1)])))
    expect(never.observations()).toEqual([])
  })

  test('text as a string, as an array, as entities; phones and addresses inside are masked', async () => {
    const texts = [
      message(1, { text: 'Просто строка', text_entities: undefined }),
      message(2, { text: ['Звоните ', { type: 'phone', text: '+70000000000' }, ' сегодня'], text_entities: undefined }),
      message(3, {
        text_entities: [
          { type: 'plain', text: 'См. ' },
          { type: 'text_link', text: 'сайт', href: 'https://example.org' },
        ],
      }),
    ]
    const sink = await readBytes(telegram, bytes(chat('public_channel', texts)))
    expect(sink.posts().map(({ title, format }) => [title, format])).toEqual([
      ['Просто строка', 'text'],
      ['Звоните ••• сегодня', 'text'],
      ['См. сайт', 'link'],
    ])
  })

  test('kinds of posts, forwards, polls, service messages', async () => {
    const posts = [
      message(1, { photo: 'photos/1.jpg' }),
      message(2, { file: 'v.mp4', media_type: 'video_file' }),
      message(3, { poll: { question: 'Кофе?', closed: false, total_voters: 12, answers: [] } }),
      message(4, { forwarded_from: 'Чужой канал' }),
      message(5, { media_type: 'voice_message', file: 'a.ogg' }),
      {
        id: 6,
        type: 'service',
        date: '2024-09-21T13:47:30',
        date_unixtime: String(SEPTEMBER),
        actor: 'Зерно и пар',
        actor_id: 'channel555',
        action: 'pin_message',
      },
    ]
    const sink = await readBytes(telegram, bytes(chat('public_channel', posts)))
    expect(sink.posts().map(({ format }) => format)).toEqual(['photo', 'video', 'poll', 'text', 'audio'])
    expect(sink.posts()[3]!.flags).toEqual(['repost'])
    expect(sink.value({ subjectId: '3', measure: 'poll_votes' })).toBe(12)
    expect(sink.warnings).toContainEqual({ code: 'formats.telegram-service', params: { actions: ['pin_message × 1'] } })
  })

  test('an album is one post; pictures of one second by chance are not', async () => {
    const at = { date_unixtime: String(SEPTEMBER), photo: 'p.jpg', text: '', text_entities: [] }
    const album = [
      message(10, { ...at, text_entities: [{ type: 'plain', text: 'Три фото' }], reactions: [{ count: 5 }] }),
      message(11, at),
      message(12, at),
    ]
    const sink = await readBytes(telegram, bytes(chat('public_channel', [...album, message(20, at), message(31, at)])))
    expect(sink.posts().map(({ postId, format }) => [postId, format])).toEqual([
      ['10', 'carousel'],
      ['20', 'photo'],
      ['31', 'photo'],
    ])
    expect(sink.value({ subjectId: '10', measure: 'likes' })).toBe(5)
  })

  test('the clock of the computer is used, and told, only where the instant is absent', async () => {
    const sink = await readBytes(telegram, bytes(chat('public_channel', [message(1, { date_unixtime: undefined })])))
    expect(sink.posts()[0]!.publishedAt).toBe('2024-09-21T10:47:30Z')
    expect(codes(sink.warnings)).toContain('formats.telegram-local-time')
  })

  test('control characters written as `\\x0b` are read', async () => {
    const file = JSON.stringify(chat('public_channel', [message(1)])).replaceAll(
      'Новый сорт',
      String.raw`Новый\x0bсорт`,
    )
    expect((await readBytes(telegram, utf8(file))).posts()[0]!.title).toBe('Новый сорт')
  })

  test('a message that cannot be read and a repeated one are told', async () => {
    const sink = await readBytes(telegram, bytes(chat('public_channel', [message(1), message(1), { id: 3 }])))
    expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.repeated-object', 'formats.not-object'])
  })

  test('an interrupted download is a refusal with words', async () => {
    await assertTruncationSafe(
      telegram,
      bytes(chat('public_channel', [message(1, { reactions: [{ count: 5 }] })])),
      {},
      60,
    )
  })
})

describe('a group', () => {
  const person = (id: number, user: string | null, over: Json = {}): Json =>
    message(id, {
      from: user === null ? null : `Имя ${user}`,
      from_id: user,
      text_entities: [{ type: 'plain', text: 'Сколько стоит?' }],
      ...over,
    })

  test('messages as events of pseudonyms with replies; deleted accounts and negative ids are kept', async () => {
    const messages = [person(-999_999_939, 'user10'), person(5, null), person(6, 'user11', { reply_to_message_id: 5 })]
    const sink = await readBytes(telegram, bytes(chat('private_supergroup', messages)), {
      pseudonym: (id) => `p(${id})`,
    })
    expect(sink.events().map(({ type, eventId, actor, ref, staff }) => [type, eventId, actor, ref, staff])).toEqual([
      ['message', '-999999939', 'p(user10)', null, null],
      ['message', '5', null, null, null],
      ['message', '6', 'p(user11)', '5', null],
    ])
    expect(sink.events()[0]!.text).toBe('Сколько стоит?')
    expect(JSON.stringify(sink.facts)).not.toContain('Имя')
  })

  test('an anonymous administrator is staff', async () => {
    const sink = await readBytes(
      telegram,
      bytes(chat('public_supergroup', [person(1, 'channel555'), person(2, 'channel777')])),
    )
    expect(sink.events().map(({ staff }) => staff)).toEqual([true, null])
  })

  test('a discussion group: copied posts become posts, replies under them are comments and are counted', async () => {
    const copy = message(1, {
      from_id: 'channel900',
      from: 'Канал',
      forwarded_from: 'Канал',
      reactions: [{ count: 3 }],
    })
    const messages = [
      copy,
      person(2, 'user1', { reply_to_message_id: 1 }),
      person(3, 'channel900', { from: 'Канал', reply_to_message_id: 2 }),
      person(4, 'user2'),
      person(5, 'user3', { reply_to_message_id: 404 }),
    ]
    const sink = await readBytes(telegram, bytes(chat('private_supergroup', messages)))
    expect(sink.posts()).toMatchObject([{ postId: '1', flags: [] }])
    expect(sink.value({ subjectId: '1', measure: 'comments' })).toBe(2)
    expect(sink.value({ subjectId: '1', measure: 'likes' })).toBe(3)
    expect(sink.events().map(({ eventId, type, ref, staff }) => [eventId, type, ref, staff])).toEqual([
      ['2', 'comment', '1', null],
      ['3', 'comment', '2', true],
      ['4', 'message', null, null],
      ['5', 'message', '404', null],
    ])
  })

  test('joins and leaves, by link or by invitation', async () => {
    const service = (id: number, action: string, over: Json = {}): Json => ({
      id,
      type: 'service',
      date: '2024-09-21T13:47:30',
      date_unixtime: String(SEPTEMBER),
      actor: 'Кто-то',
      actor_id: 'user1',
      action,
      ...over,
    })
    const messages = [
      service(1, 'join_group_by_link'),
      service(2, 'invite_members', { members: ['А', null] }),
      service(3, 'remove_members', { members: ['Б'] }),
    ]
    const sink = await readBytes(telegram, bytes(chat('private_supergroup', messages)))
    expect(sink.events().map(({ type, eventId }) => [type, eventId])).toEqual([
      ['join', '1:0'],
      ['join', '2:0'],
      ['join', '2:1'],
      ['leave', '3:0'],
    ])
    expect(sink.value({ measure: 'follows', from: '2024-09-21' })).toBe(3)
    expect(sink.value({ measure: 'unfollows', from: '2024-09-21' })).toBe(1)
  })
})

describe('an export of the whole account', () => {
  const SECRETS = ['+79990001122', '203.0.113.7', 'Тайный Собеседник', 'Приватный текст']
  const account = (...own: Json[]): Json => ({
    about: 'x',
    personal_information: { phone_number: SECRETS[0] },
    contacts: { list: [{ first_name: SECRETS[2], phone_number: SECRETS[0] }] },
    sessions: { list: [{ last_ip: SECRETS[1] }] },
    chats: {
      about: 'x',
      list: [
        {
          name: SECRETS[2],
          type: 'personal_chat',
          id: 1,
          messages: [message(1, { text_entities: [{ type: 'plain', text: SECRETS[3] }] })],
        },
        { type: 'saved_messages', id: 2, messages: [] },
        ...own,
      ],
    },
    left_chats: { list: [chat('public_supergroup', [], { name: 'Старый чат', id: 8 })] },
  })
  const channel = chat('public_channel', [message(1)])
  const leaks = (value: unknown): string[] => SECRETS.filter((secret) => JSON.stringify(value).includes(secret))

  test('the chosen chat, by id or by name, and nothing else: not in facts, warnings or memory', async () => {
    for (const asked of ['555', 'зерно и пар ', 'telegram:555']) {
      const content = await openContent(bytes(account(channel)), 'result.json')
      const sink = collectingSink()
      await telegram.read(content, testOptions({ chat: asked }), sink)
      expect(sink.posts()).toHaveLength(1)
      expect(codes(sink.warnings)).toContain('formats.telegram-kept')
      expect(leaks(sink)).toEqual([])
      expect(leaks(content)).toEqual([])
    }
  })

  test('several channels: the error names them and no private chat', async () => {
    const error = await refusalOf(telegram, bytes(account(channel)))
    expect(error).toMatchObject({ code: 'formats.telegram-choose', params: { chats: ['Зерно и пар', 'Старый чат'] } })
    expect(leaks([error.message, error.params])).toEqual([])
    const missing = await refusalOf(telegram, bytes(account(channel)), { chat: SECRETS[2]! })
    expect(missing.code).toBe('formats.telegram-no-chat')
    expect(missing.params.chats).toEqual(['Зерно и пар', 'Старый чат'])
  })

  test('the only channel needs no choice; none at all is said', async () => {
    const one = { ...account(channel), left_chats: undefined }
    expect((await readBytes(telegram, bytes(one))).posts()).toHaveLength(1)
    expect((await refusalOf(telegram, bytes({ ...account(), left_chats: undefined }))).code).toBe(
      'formats.telegram-none',
    )
  })

  test.each(['personal_chat', 'bot_chat', 'saved_messages', 'replies', 'verification_codes'])(
    'a single %s is refused',
    async (type) => {
      const error = await refusalOf(telegram, bytes(chat(type, [message(1)], { name: SECRETS[2] })))
      expect(error).toBeInstanceOf(MeriloError)
      expect(error.code).toBe('formats.telegram-kind')
      expect(leaks([error.message, error.params])).toEqual([])
    },
  )
})
