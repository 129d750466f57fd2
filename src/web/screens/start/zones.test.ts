import { expect, test } from 'vitest'
import { NEAR, offsetOf, otherZones, ownZone } from './zones.ts'

test('offsets are said as people say them', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  expect(offsetOf('Europe/Moscow', now)).toBe('UTC+3')
  expect(offsetOf('Asia/Kolkata', now)).toBe('UTC+5:30')
  expect(offsetOf('America/New_York', now)).toBe('UTC−5')
  expect(offsetOf('Europe/London', now)).toBe('UTC')
})

test('every zone is offered once, also one that only the brand has', () => {
  const others = otherZones('Etc/GMT+5')
  expect(others).toContain('Etc/GMT+5')
  expect(others.filter((zone) => (NEAR as readonly string[]).includes(zone))).toEqual([])
  for (const zone of [...NEAR, ownZone()]) expect(() => offsetOf(zone)).not.toThrow()
})
