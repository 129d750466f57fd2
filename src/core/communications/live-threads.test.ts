import { describe, expect, it } from 'vitest'
import { liveThreads, markLiveThreads } from './live-threads.ts'
import { message } from './testing.ts'

const comment = (id: string, minute: number, actor: string | null, ref: string) =>
  message(id, minute, actor, 'текст', { type: 'comment', ref })

const dialogue = [comment('1', 0, 'anna', 'post'), comment('2', 1, 'bella', '1'), comment('3', 2, 'anna', '2')]

describe('live discussion', () => {
  it('is two readers who answer each other', () => {
    expect(liveThreads(dialogue)).toMatchObject({ total: 3, share: 1 })
  })
  it('counts every comment of the thread, also when the network hangs all replies on the first', () => {
    const flat = [
      comment('1', 0, 'anna', 'post'),
      comment('2', 1, 'bella', '1'),
      comment('3', 2, 'anna', '1'),
      comment('4', 3, 'staff', '1'),
    ]
    expect([...liveThreads(flat).live]).toEqual(['1', '2', '3', '4'])
  })
  it.each([
    ['nobody answers', [comment('1', 0, 'anna', 'post'), comment('2', 1, 'bella', 'post')]],
    [
      'only the brand answers',
      [comment('1', 0, 'anna', 'post'), comment('2', 1, 'staff', '1'), comment('3', 2, 'anna', '2')],
    ],
    [
      'a person answers herself',
      [comment('1', 0, 'anna', 'post'), comment('2', 1, 'anna', '1'), comment('3', 2, 'anna', '2')],
    ],
    ['the first never speaks again', [comment('1', 0, 'anna', 'post'), comment('2', 1, 'bella', '1')]],
    ['people are unknown', [comment('1', 0, null, 'post'), comment('2', 1, null, '1'), comment('3', 2, null, '2')]],
  ])('is not when %s', (_, comments) => {
    expect(liveThreads(comments).share).toBe(0)
  })
  it('is a share of all comments', () => {
    expect(liveThreads([...dialogue, comment('9', 0, 'cora', 'post')]).share).toBe(0.75)
    expect(liveThreads([])).toEqual({ live: new Set(), total: 0, share: null })
  })
  it('survives a loop in broken data', () => {
    expect(liveThreads([comment('1', 0, 'anna', '2'), comment('2', 1, 'bella', '1')]).total).toBe(2)
  })
  it('marks what changes, and takes back what is live no more', () => {
    expect(markLiveThreads(dialogue).map((event) => event.status)).toEqual(['live', 'live', 'live'])
    const marked = markLiveThreads(dialogue)
    expect(markLiveThreads(marked)).toEqual([])
    expect(markLiveThreads([marked[0]!])).toMatchObject([{ eventId: '1', status: null }])
  })
})
