import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promotes } from '../../src/core/guards/promotion.ts'
import { alike } from '../../src/core/guards/texts.ts'
import { percent, type Line } from './line.ts'
import { quotedRows } from './read.ts'

const COPIES = 3

/** Share of comments told right, and the share that «never spam» would tell right. */
export function accuracy(file: string): { ours: number; majority: number; missed: number; wrong: number; n: number } {
  const rows = quotedRows(file)
    .slice(1)
    .map((row) => ({ text: row.at(-2)!, spam: row.at(-1)!.trim() === '1' }))
  const copies = new Set(
    alike(rows.map((row) => row.text))
      .filter((group) => group.length >= COPIES)
      .flat(),
  )
  const told = rows.map(({ text }, i) => promotes(text) || copies.has(i))
  const spam = rows.filter((row) => row.spam).length
  return {
    ours: rows.filter((row, i) => row.spam === told[i]).length / rows.length,
    majority: Math.max(spam, rows.length - spam) / rows.length,
    missed: rows.filter((row, i) => row.spam && !told[i]).length,
    wrong: rows.filter((row, i) => !row.spam && told[i]).length,
    n: rows.length,
  }
}

export function spamLines(folder: string | null): Line[] {
  const path = folder === null ? null : join(folder, 'youtube-spam')
  if (path === null || !existsSync(join(path, 'Youtube05-Shakira.csv'))) return []
  const { ours, majority, missed, wrong, n } = accuracy(join(path, 'Youtube05-Shakira.csv'))
  const seen = accuracy(join(path, 'Youtube01-Psy.csv'))
  return [
    {
      question: 'comments that advertise or repeat told from talk, accuracy',
      data: 'youtube-spam, Shakira',
      reference: `rule of ten words .911 / .926; «never» ${majority.toFixed(3)}`,
      aim: '≥ .94',
      ours: `${ours.toFixed(3)} (${missed} spam missed, ${wrong} talk called spam, of ${n})`,
      reached: ours >= 0.94,
      note: `The rules (src/core/guards/promotion.ts) were written while looking at the Psy file (${percent(seen.ours)} there, which proves nothing) and at three rows of the Shakira file, all of them talk; that one was scored once and nothing was changed afterwards. Near-duplicates count from ${COPIES} copies. Short praise is no spam in this file, so the judgement «says nothing» takes no part. Words written for one video's advertisers do not cover the next one's: more labelled files (the collection has five, two are here) to write on would reach the aim. The Russian rules are not measured: no labelled Russian file is free.`,
    },
  ]
}
