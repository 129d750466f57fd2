/** The demo brand's export files, name by name, as a person would have downloaded them. */
import { zipSync } from 'fflate'
import { causesCsv, leadsCsv, spendCsv } from './crm.ts'
import { instagramContentCsv, instagramOverviewCsv, makeInstagram } from './instagram.ts'
import { mentionsCsv } from './mentions.ts'
import { metrikaVisitsTsv } from './site.ts'
import { makeTelegram, telegramChannelJson, telegramChatJson } from './telegram.ts'
import { makeVk, vkCommunityCsv, vkFollowersCsv, vkPostsCsv } from './vk.ts'
import { makeYoutube, youtubeTableCsv } from './youtube.ts'

export interface DemoFile {
  name: string
  bytes: Uint8Array
  /** What a person would add on the command line, because the file does not say it. */
  network?: 'vk'
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Little-endian UTF-16 with its mark, as Meta's overview charts come. */
function utf16(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length + 1 }, (_, i) => (i === 0 ? 0xfeff : text.charCodeAt(i - 1)))
  return new Uint8Array(units.buffer)
}

/** Zip entries carry a date: a fixed one, so that the bytes are the same every time. */
const ZIP_DATE = new Date('2026-11-02T00:00:00Z')

export function demoFiles(): DemoFile[] {
  const vk = makeVk()
  const telegram = makeTelegram()
  const instagram = makeInstagram()
  return [
    { name: 'vk-community.csv', bytes: utf8(vkCommunityCsv(vk)) },
    { name: 'vk-posts.csv', bytes: utf8(vkPostsCsv(vk)) },
    { name: 'vk-followers.csv', bytes: utf8(vkFollowersCsv(vk)), network: 'vk' },
    { name: 'telegram-channel.json', bytes: utf8(telegramChannelJson(telegram)) },
    { name: 'telegram-chat.json', bytes: utf8(telegramChatJson(telegram)) },
    { name: 'May-01-2025_Oct-31-2026_demo.csv', bytes: utf8(instagramContentCsv(instagram)) },
    {
      name: 'Instagram visits.csv',
      bytes: utf16(instagramOverviewCsv(instagram, 'Instagram profile visits', (d) => d.visits)),
    },
    {
      name: 'Instagram follows.csv',
      bytes: utf16(instagramOverviewCsv(instagram, 'Instagram follows', (d) => d.follows)),
    },
    {
      name: 'Instagram link clicks.csv',
      bytes: utf16(instagramOverviewCsv(instagram, 'Instagram link clicks', (d) => d.linkClicks)),
    },
    {
      name: 'youtube-studio.zip',
      bytes: zipSync({ 'Table data.csv': utf8(youtubeTableCsv(makeYoutube())) }, { mtime: ZIP_DATE }),
    },
    { name: 'metrika-visits.tsv', bytes: utf8(metrikaVisitsTsv()) },
    { name: 'brand-analytics.csv', bytes: utf8(mentionsCsv()) },
    { name: 'leads.csv', bytes: utf8(leadsCsv()) },
    { name: 'spend.csv', bytes: utf8(spendCsv()) },
    { name: 'causes.csv', bytes: utf8(causesCsv()) },
  ]
}
