import { server } from './ru/server.ts'
import { webServer } from './ru/web-server.ts'
import { app } from './ru/app.ts'
import { sources } from './ru/sources.ts'
import { agreement } from './ru/agreement.ts'
import { bring } from './ru/bring.ts'
import { errors } from './ru/errors.ts'
import { kpis } from './ru/kpis.ts'
import { measures } from './ru/measures.ts'
import { goals } from './ru/goals.ts'
import { goalAudit } from './ru/goal-audit.ts'
import { steps } from './ru/steps.ts'
import { verdict } from './ru/verdict.ts'
import { guards } from './ru/guards.ts'
import { files } from './ru/files.ts'
import { formats } from './ru/formats.ts'
import { report } from './ru/report.ts'
import { cli } from './ru/cli.ts'
import { evidence } from './ru/evidence.ts'
import { explain } from './ru/explain.ts'
import { stats } from './ru/stats.ts'
import { names } from './ru/names.ts'
import { stores } from './ru/stores.ts'
import { told } from './ru/told.ts'
import type { WordMap } from './words.ts'

/** Every sentence of the product in this language, by code. */
export const ru: WordMap = {
  ...server,
  ...webServer,
  ...app,
  ...sources,
  ...agreement,
  ...bring,
  ...errors,
  ...kpis,
  ...measures,
  ...goals,
  ...goalAudit,
  ...steps,
  ...verdict,
  ...guards,
  ...files,
  ...formats,
  ...report,
  ...cli,
  ...evidence,
  ...explain,
  ...stats,
  ...names,
  ...stores,
  ...told,
}
