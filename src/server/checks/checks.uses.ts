/** Findings, what people decide about them, and the figures that follow. */
import { MeriloError } from '../../core/errors.ts'
import type { DayRange } from '../../core/time/day.ts'
import { decide } from '../../app/decisions.ts'
import { accountLabels } from '../../app/account-labels.ts'
import { aboutKey, guardWord, shownChecks } from '../../app/checks/shown.ts'
import { shownDetail } from '../../app/checks/shown-detail.ts'
import { command, query, type BrandApp } from '../engine/use.ts'
import { periodOf } from '../http/period.ts'

/** Both or none: without them, all time. */
interface Days {
  from?: string | undefined
  to?: string | undefined
}

interface Decision extends Days {
  finding: string
  verdict: 'accept' | 'reject' | 'withdraw'
  reason: string
}

const daysOf = ({ from, to }: Days): DayRange | undefined =>
  from === undefined || to === undefined ? undefined : periodOf({ from, to })

export const checksUses = {
  'checks.list': query((app: BrandApp, asked: Days) => shownChecks(app, app.lang, daysOf(asked) ?? null)),
  'checks.finding': query((app: BrandApp, asked: Days & { finding: string }) =>
    shownDetail(app, app.lang, asked.finding, daysOf(asked)),
  ),
  'checks.decide': command(async (app: BrandApp, { finding, verdict, reason, ...days }: Decision) => {
    if (verdict !== 'withdraw' && reason.trim() === '') throw new MeriloError('server.reason-needed')
    const by = app.person?.name ?? ''
    const decision = await decide(app, { finding, verdict, reason: reason.trim(), by }, daysOf(days))
    const about = aboutKey(decision.finding)!
    const account = (await accountLabels(app, app.lang))(about.account)
    return {
      finding: decision.finding,
      verdict: decision.verdict,
      at: decision.at,
      about: `${guardWord(app.lang, about.guard, 'name')}, ${account.name}`,
    }
  }),
}
