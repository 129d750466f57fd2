import { expect, test, vi } from 'vitest'
import { startProgress } from './progress.ts'

const terminal = (isTTY: boolean) => {
  const written: string[] = []
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream
  return { written, stream }
}

test('nothing in the first second, then a bar that moves by itself and is wiped at the end', () => {
  vi.useFakeTimers()
  try {
    const { written, stream } = terminal(true)
    const progress = startProgress(2, stream)
    progress.update(1, 'читаю big.csv')
    vi.advanceTimersByTime(900)
    expect(written).toEqual([])
    vi.advanceTimersByTime(600)
    expect(written.length).toBeGreaterThan(1)
    expect(new Set(written).size).toBe(written.length)
    expect(written.at(-1)).toMatch(/█{12}.░{11} читаю big\.csv$/u)
    progress.end()
    expect(written.at(-1)).toBe('\r\u001b[K')
    const before = written.length
    vi.advanceTimersByTime(5000)
    expect(written.length).toBe(before)
  } finally {
    vi.useRealTimers()
  }
})

test('a pipe sees nothing', () => {
  const { written, stream } = terminal(false)
  const progress = startProgress(2, stream)
  progress.update(1, 'x')
  progress.end()
  expect(written).toEqual([])
})
