import { describe, expect, test } from 'vitest'
import { cp1251, utf16le } from '../testing/bytes.ts'
import { metaAudience } from './meta-audience.ts'
import { assertTruncationSafe, codes, readBytes, refusalOf } from './testing/run.ts'

const FILE = `sep=,
"Age & gender"
"","Women","Men"
"18-24","10.6","6.5"
"25-34","0.5","0"

"Top countries"
"Russia","Kazakhstan"
"91.2","3.4"

"Top cities"
"Moscow, Russia","Kazan, Russia"
"40","8.1"
`

describe('Meta audience', () => {
  test('shares are slices of followers in percent, true on the day of the import', async () => {
    const sink = await readBytes(metaAudience, utf16le(FILE), { network: 'instagram', today: '2026-11-21' })
    expect(sink.observations()[0]).toMatchObject({
      account: 'instagram:?',
      measure: 'followers',
      dims: 'age=18-24|gender=f|of=percent',
      value: 10.6,
      from: '2026-11-21',
      to: '2026-11-21',
      definition: 'meta.audience-percent',
    })
    expect(sink.value({ dims: 'age=25-34|gender=m|of=percent' })).toBe(0)
    expect(sink.value({ dims: 'country=Kazakhstan|of=percent' })).toBe(3.4)
    expect(sink.value({ dims: 'city=Kazan, Russia|of=percent' })).toBe(8.1)
    expect(sink.skipped).toEqual([])
  })

  test('men may stand first, towns are cities', async () => {
    const file = FILE.replace('"Women","Men"', '"Men","Women"').replace('Top cities', 'Top towns/cities')
    const sink = await readBytes(metaAudience, utf16le(file), { network: 'facebook' })
    expect(sink.value({ dims: 'age=18-24|gender=m|of=percent' })).toBe(10.6)
    expect(sink.value({ dims: 'city=Moscow, Russia|of=percent' })).toBe(40)
  })

  test('whose audience it is must be said', async () => {
    expect((await refusalOf(metaAudience, utf16le(FILE))).code).toBe('formats.network-needed')
  })

  test('the older variant: number of followers, percent signs, cities split by the tab', async () => {
    const file =
      'sep=\t\r\nFacebook followers\r\nFB_PAGE\tFOLLOW\tUNIQUE_USERS\r\n30222\r\n\r\nAge & gender\r\n\tWomen\tMen\r\n18-24\t10.6%\t6.5%\r\n\r\nTop cities\r\nSofia\tBulgaria\tVarna\tBulgaria\r\n51.2%\t4%\r\n'
    const sink = await readBytes(metaAudience, utf16le(file), { today: '2026-11-21' })
    expect(sink.value({ account: 'facebook:?', measure: 'followers', dims: '' })).toBe(30222)
    expect(sink.value({ dims: 'age=18-24|gender=m|of=percent' })).toBe(6.5)
    expect(sink.value({ dims: 'city=Varna, Bulgaria|of=percent' })).toBe(4)
  })

  test.each(['3.апр', '17.юни', 'Apr-03'])('«%s» in place of a share refuses the file', async (cell) => {
    const file = `Age & gender\r\n;Women;Men\r\n18-24;10,6;${cell}\r\n25-34;7,1;2,2\r\n\r\nTop countries\r\nРоссия;Казахстан\r\n91,2;3,4\r\n`
    expect(await refusalOf(metaAudience, cp1251(file), { network: 'facebook' })).toMatchObject({
      code: 'formats.excel-damaged',
      params: { text: cell, row: 3 },
    })
  })

  test('names and shares of unequal number are not matched by guess', async () => {
    const file = FILE.replace('"91.2","3.4"', '"91.2","3.4","1"')
    const sink = await readBytes(metaAudience, utf16le(file), { network: 'facebook' })
    expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.ragged-block'])
  })

  test('an interrupted download never fails oddly and never invents a zero', async () => {
    await assertTruncationSafe(metaAudience, utf16le(FILE), { network: 'instagram' })
  })
})
