import { expect, test } from 'vitest'
import type { AppContext } from './context.ts'
import { decisionsOf } from './decisions.ts'

test('the last word counts, and a withdrawn one leaves the finding open', async () => {
  const said = (finding: string, verdict: string, day: number) => ({
    id: `${finding}${day}`,
    finding,
    verdict,
    reason: '',
    by: 'М.',
    at: `2026-11-0${day}T00:00:00Z`,
  })
  const all = [said('a', 'reject', 3), said('a', 'accept', 1), said('b', 'accept', 1), said('b', 'withdraw', 2)]
  const app = { workspace: 'w', book: { decisions: { all: async () => all } } } as unknown as AppContext
  const inForce = await decisionsOf(app)
  expect([...inForce.keys()]).toEqual(['a'])
  expect(inForce.get('a')!.verdict).toBe('reject')
})
