import { setImmediate as breathe } from 'node:timers/promises'
import type { Format } from '../types.ts'
import { accountOf } from './account-of.ts'
import { isRecord } from './json.ts'
import { say } from './phrases.ts'
import { emitPosts } from './telegram-channel.ts'
import { chooseChat, isTelegram } from './telegram-chats.ts'
import { emitGroup, emitService } from './telegram-group.ts'
import { messageOf, type Message } from './telegram-messages.ts'

/** Messages between two breaths, in which others who wait for this thread are answered. */
const AT_ONCE = 2_000

/** Telegram Desktop `result.json`: one chat or the whole account. */
export const telegram: Format = {
  id: 'telegram-desktop',
  recognise: (content) => content.kind === 'json' && isTelegram(content.value),
  read: async (content, options, sink) => {
    if (content.kind !== 'json') return
    const whole = isRecord(content.value) && !('messages' in content.value)
    const chat = chooseChat(content.value, options.chat)
    const messages: Message[] = []
    const ids = new Set<string>()
    for (const [index, value] of chat.messages.entries()) {
      if (index % AT_ONCE === AT_ONCE - 1) await breathe()
      const message = messageOf(value, index + 1, options.zone)
      if (message === null) sink.skip(index + 1, say('formats.not-object', {}))
      else if (ids.has(message.id)) sink.skip(message.row, say('formats.repeated-object', { name: message.id }))
      else {
        ids.add(message.id)
        messages.push(message)
      }
    }
    const account = accountOf(sink, options, {
      network: 'telegram',
      nativeId: chat.id || null,
      name: chat.name || null,
    })
    if (chat.channel) {
      const posts = messages.filter(({ type }) => type === 'message')
      emitPosts(sink, account, posts, options.today)
      sink.warn(say('formats.telegram-no-views', {}))
    } else emitGroup(sink, { id: chat.id, account, messages }, options)
    const other = emitService(sink, account, messages, options)
    if (other.size > 0)
      sink.warn(
        say('formats.telegram-service', { actions: [...other].map(([action, count]) => `${action} × ${count}`) }),
      )
    const local = messages.filter(({ localClock }) => localClock).length
    if (local > 0) sink.warn(say('formats.telegram-local-time', { messages: local, zone: options.zone }))
    if (whole) sink.warn(say('formats.telegram-kept', { chat: chat.name || chat.id }))
    await sink.flush()
  },
}
