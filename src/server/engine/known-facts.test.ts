import { expect, test } from 'vitest'
import type { Fact } from '../../core/facts/types.ts'
import { openFacts } from '../../store/facts/open.ts'
import { knownFacts } from './known-facts.ts'

const likes = (account: string): Fact => ({
  kind: 'observation',
  account,
  subject: 'account',
  subjectId: '',
  measure: 'likes',
  dims: '',
  grain: 'day',
  from: '2026-10-01',
  to: '2026-10-01',
  value: 5,
  currency: null,
  definition: 'test/1',
  row: 1,
})

async function store() {
  const facts = await openFacts(':memory:')
  let asked = 0
  const known = knownFacts({ ...facts, coverage: (scope) => (asked++, facts.coverage(scope)) })
  const bring = async (workspace: string, account: string) => {
    const writer = await known.beginImport(workspace, account, '2026-11-01T00:00:00Z')
    await writer.append([likes(account)])
    return writer
  }
  const accounts = async (workspace = 'w') =>
    (await known.coverage({ workspace, accounts: [] })).map((one) => one.account)
  return { known, bring, accounts, asked: () => asked }
}

test('what accounts have is asked once until an import is committed or undone', async () => {
  const { known, bring, accounts, asked } = await store()
  await (await bring('w', 'vk:1')).commit()
  expect([await accounts(), await accounts(), asked()]).toEqual([['vk:1'], ['vk:1'], 1])
  const writer = await bring('w', 'vk:2')
  expect([await accounts(), asked()]).toEqual([['vk:1'], 1])
  await writer.commit()
  expect([await accounts(), asked()]).toEqual([['vk:1', 'vk:2'], 2])
  await known.undoImport('w', 'vk:1')
  expect(await accounts()).toEqual(['vk:2'])
  await known.close()
})

test('another workspace keeps what is known of it', async () => {
  const { known, bring, accounts, asked } = await store()
  await (await bring('w', 'vk:1')).commit()
  await (await bring('v', 'vk:2')).commit()
  expect([await accounts('w'), await accounts('v'), asked()]).toEqual([['vk:1'], ['vk:2'], 2])
  await (await bring('v', 'vk:3')).commit()
  expect([await accounts('w'), await accounts('v'), asked()]).toEqual([['vk:1'], ['vk:2', 'vk:3'], 3])
  await known.close()
})
