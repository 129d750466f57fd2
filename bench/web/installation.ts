/**
 * An agency's data folder: 100 brands of 10 accounts over 24 months with goals and figures, 50 people who see all of it.
 * It is made once per machine into the temporary folder, and each run works on a copy.
 */
import { cp, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeSecret } from '../../src/server/auth/secrets.ts'
import { runUse } from '../../src/server/engine/run-use.ts'
import type { UseName } from '../../src/server/engine/uses.ts'
import { openDataFolder, FILES, type Stores } from '../../src/store/data-folder.ts'
import type { GoalRecord } from '../../src/store/book/types.ts'
import { openOffice } from '../../src/store/office/open.ts'
import { ACCOUNTS, accountId, BRANDS, brandId, fillFacts, FROM, NETWORKS, TO, TODAY } from './facts.ts'

export const PEOPLE = 50
/** Raised when what is generated changes. */
const VERSION = 2
const MADE = join(tmpdir(), `merilo-bench-web-${VERSION}`)

export interface Installation {
  folder: string
  /** Cookies of the people, each a session. */
  cookies: string[]
}

/** A copy of the generated folder with fresh sessions; `say` tells of the first making, which takes a minute or two. */
export async function installation(folder: string, say: (text: string) => unknown): Promise<Installation> {
  if (!(await stat(MADE).catch(() => null))) {
    say(`  making ${BRANDS} brands with ${ACCOUNTS} accounts each in ${MADE}, once`)
    const half = await mkdtemp(join(tmpdir(), 'merilo-bench-making-'))
    await make(half)
    await rename(half, MADE)
  }
  await cp(MADE, folder, { recursive: true })
  return { folder, cookies: await people(folder) }
}

async function make(folder: string): Promise<void> {
  // The stores make their tables; the facts file is then filled past them.
  await (await openDataFolder(folder)).close()
  await fillFacts(join(folder, FILES.facts))
  await fillBooks(folder)
}

export async function fillBooks(folder: string): Promise<void> {
  const stores = await openDataFolder(folder)
  try {
    for (let b = 0; b < BRANDS; b++) await brand(stores, b)
    const goals = await goalsOfFirst(stores)
    for (let b = 1; b < BRANDS; b++) await sameGoals(stores, b, goals)
    for (let b = 0; b < BRANDS; b++) await ask(stores, brandId(b), 'portfolio.summary', {})
  } finally {
    await stores.close()
  }
}

const ask = (stores: Stores, brand: string, use: UseName, args: unknown): Promise<unknown> =>
  runUse(stores, { use, brand, lang: 'ru', person: null, args, revision: 0 }, () => {})

async function brand({ book }: Stores, b: number): Promise<void> {
  const id = brandId(b)
  const at = `${TO}T20:00:00.000Z`
  await book.brand.save(id, {
    name: `Brand ${b + 1}`,
    demo: false,
    business: null,
    currency: 'RUB',
    zone: 'Europe/Moscow',
    today: TODAY,
    colour: null,
    logo: null,
    retentionMonths: null,
    createdAt: at,
  })
  const accounts = Array.from({ length: ACCOUNTS }, (_, k) => accountId(b, k))
  for (const [k, account] of accounts.entries()) {
    const network = NETWORKS[k % NETWORKS.length]!
    const nativeId = account.slice(account.indexOf(':') + 1)
    await book.accounts.save(id, { id: account, network, nativeId, name: `Account ${k + 1}`, zone: 'Europe/Moscow' })
  }
  const file = { file: 'bench.csv', hash: 'bench', source: 'bench', rows: 1, facts: 1, skipped: [], warnings: [] }
  const when = { zone: 'Europe/Moscow', at, from: FROM, to: TO, by: null }
  await book.imports.save(id, { id: 'i1', ...file, accounts, status: 'done', ...when })
}

/** Thought out once; the other brands have the same, each on its own accounts. */
async function goalsOfFirst(stores: Stores): Promise<GoalRecord[]> {
  const first = brandId(0)
  const wanted = '+600 подписчиков ВКонтакте за октябрь и ноябрь 2026'
  const fix = { start: '2026-10-01', deadline: '2026-11-30' }
  const supporting = [{ kpi: 'err', amount: 5, form: 'to', base: 'before', ...fix }]
  await ask(stores, first, 'goals.create', { sentence: wanted, fix, hint: {}, supporting, changes: {} })
  return stores.book.goals.all(first)
}

async function sameGoals({ book }: Stores, b: number, goals: readonly GoalRecord[]): Promise<void> {
  const moved = (id: string) => id.replace(/\d+$/, (digits) => String(Number(digits) + b * ACCOUNTS))
  for (const goal of goals) await book.goals.save(brandId(b), { ...goal, accounts: goal.accounts.map(moved) })
  for (const plan of await book.stepPlans.all(brandId(0))) await book.stepPlans.save(brandId(b), plan)
}

async function people(folder: string): Promise<string[]> {
  const office = openOffice(join(folder, FILES.book))
  const at = new Date().toISOString()
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  const cookies: string[] = []
  try {
    for (let p = 0; p < PEOPLE; p++) {
      const id = `person-${p}`
      const named = { id, email: `person-${p}@example.test`, name: `Person ${p}`, lang: 'ru' as const }
      // The first one owns the installation, the others have a right in every brand.
      const rest = { password: null, totp: null, installOwner: p === 0, createdAt: at }
      await office.people.save({ ...named, ...rest })
      for (let b = 0; b < BRANDS; b++)
        await office.members.save({ brand: brandId(b), personId: id, role: 'manager', createdAt: at })
      const secret = makeSecret()
      const session = { id: secret.id, secretHash: secret.hash, personId: id, device: 'bench' }
      await office.sessions.save({ ...session, createdAt: at, seenAt: at, expiresAt })
      cookies.push(`merilo=${secret.text}`)
    }
  } finally {
    await office.close()
  }
  return cookies
}

export async function removeCopy(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}
