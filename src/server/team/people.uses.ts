/** Personal data of the audience as the engine works with it. */
import {
  countOld,
  erasePerson,
  keptFrom,
  keptOfPeople,
  recordsOf,
  sweepPersonalData,
} from '../../app/people/personal-data.ts'
import { erasedOf } from '../../app/people/erased.ts'
import { forgottenBefore } from '../../app/people/forgotten.ts'
import { MeriloError } from '../../core/errors.ts'
import { command, query, type BrandApp } from '../engine/use.ts'

export const peopleUses = {
  'people.kept': query(async (app: BrandApp) => ({
    kinds: await keptOfPeople(app),
    retentionMonths: (await app.book.brand.get(app.workspace))?.retentionMonths ?? null,
    forgottenBefore: await forgottenBefore(app),
    erased: (await erasedOf(app)).size,
  })),
  /** What the daily round must know, without looking into the facts. */
  'people.promises': query(async (app: BrandApp) => ({
    retentionMonths: (await app.book.brand.get(app.workspace))?.retentionMonths ?? null,
    erased: (await erasedOf(app)).size,
  })),
  'people.old': query(async (app: BrandApp, { months }: { months: number }) => ({
    events: await countOld(app, months),
    before: keptFrom(app, months),
  })),
  'people.records': query(async (app: BrandApp, { identity }: { identity: string }) => ({
    records: await recordsOf(app, identity),
  })),
  'people.erase': command((app: BrandApp, { identity }: { identity: string }) => erasePerson(app, identity)),
  'people.retain': command(async (app: BrandApp, { months }: { months: number | null }) => {
    const brand = await app.book.brand.get(app.workspace)
    if (brand === null) throw new MeriloError('server.brand-unknown')
    await app.book.brand.save(app.workspace, { ...brand, retentionMonths: months })
    return sweepPersonalData(app)
  }),
  'people.sweep': command((app: BrandApp) => sweepPersonalData(app)),
}
