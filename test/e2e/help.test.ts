import { expect, test } from 'vitest'
import { commandNames } from '../../src/cli/commands.ts'
import { each, place, widest } from './merilo.ts'

const here = place()

test.each(['ru', 'en'])(
  'every command explains itself in %s, within 80 columns',
  async (lang) => {
    const answers = await each([null, ...commandNames], (name) =>
      here.bare([...(name === null ? [] : [name]), '--help', '--lang', lang]),
    )
    for (const [i, { code, out, err }] of answers.entries()) {
      const name = commandNames[i - 1] ?? ''
      expect({ name, code, err }).toEqual({ name, code: 0, err: '' })
      expect(out).toContain(`merilo ${name}`.trimEnd())
      expect(/[а-яё]{4}/i.test(out.replaceAll('«Зерно и пар»', ''))).toBe(lang === 'ru')
      expect(widest(out)).toBeLessThanOrEqual(80)
    }
    for (const name of commandNames) expect(answers[0]!.out).toContain(`\n  ${name} `)
  },
  60_000,
)

test('the language comes from the locale, and --lang wins over it', async () => {
  const speaks = async (args: string[], env: Record<string, string>) =>
    /Как вызывать/.test((await here.bare(args, env)).out) ? 'ru' : 'en'
  expect(await speaks(['--help'], { LANG: 'en_US.UTF-8' })).toBe('en')
  expect(await speaks(['--help'], { LANG: 'en_US.UTF-8', LC_ALL: 'ru_RU.UTF-8' })).toBe('ru')
  expect(await speaks(['--help', '--lang', 'en'], { LANG: 'ru_RU.UTF-8' })).toBe('en')
  expect(await speaks(['--lang=ru', '--help'], { LANG: 'de_DE.UTF-8' })).toBe('ru')
})

test('wrong use ends with 2, one sentence on stderr and nothing on stdout', async () => {
  const wrong: [string[], string][] = [
    [['report-all'], 'report-all'],
    [['audit', '--colour'], '--colour'],
    [['audit', '--data'], '--data'],
    [['audit', '--data', ''], '--data'],
    [['audit', '--lang', 'de'], 'de'],
    [['audit', '--today', '2026-02-30'], '2026-02-30'],
    [['audit', '--network', 'myspace'], 'telegram'],
    [['goal'], '"ЦЕЛЬ"'],
    [['report', '--month', '2026-13', '--out', 'r.html'], '2026-13'],
    [['verdict', 'file.csv'], 'file.csv'],
    [['decide', 'a', 'maybe', '--reason', 'x'], 'maybe'],
    [['cause', 'party', '--from', '2026-10-01'], 'contest'],
    [['cause', 'ads', '--from', '2026-10-05', '--to', '2026-10-01'], '2026-10-01'],
  ]
  const answers = await each(wrong, ([args]) => here.bare(args))
  for (const [i, { code, out, err }] of answers.entries()) {
    const [args, told] = wrong[i]!
    expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
    expect(err).toContain(told)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(/внутри Мерила|at .*\.ts:\d/)
  }
}, 60_000)

test('the catalogue: a list, a card, JSON, other spellings, and an offer for what it lacks', async () => {
  const list = await here.run('kpi')
  expect(list.code).toBe(0)
  expect(list.out.split('\n').length).toBeGreaterThan(45)
  expect(widest(list.out)).toBeLessThanOrEqual(80)
  const card = await here.run('kpi', 'CPL', '--lang', 'en')
  expect(card.out).toMatch(/^cost per lead \(CPL\) \[cost_per_lead\]/)
  expect(widest(card.out)).toBeLessThanOrEqual(80)
  const all = (await here.json('kpi')) as { kpis: { id: string }[] }
  expect(all.kpis.map((kpi) => kpi.id)).toContain('err')
  const unknown = await here.run('kpi', 'folowers')
  expect(unknown).toMatchObject({ code: 1, out: '' })
  expect(unknown.err).toContain('Может быть, followers?')
}, 30_000)
