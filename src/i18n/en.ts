import { server } from './en/server.ts'
import { webServer } from './en/web-server.ts'
import { app } from './en/app.ts'
import { sources } from './en/sources.ts'
import { agreement } from './en/agreement.ts'
import { bring } from './en/bring.ts'
import { errors } from './en/errors.ts'
import { kpis } from './en/kpis.ts'
import { measures } from './en/measures.ts'
import { goals } from './en/goals.ts'
import { goalAudit } from './en/goal-audit.ts'
import { steps } from './en/steps.ts'
import { verdict } from './en/verdict.ts'
import { guards } from './en/guards.ts'
import { files } from './en/files.ts'
import { formats } from './en/formats.ts'
import { report } from './en/report.ts'
import { cli } from './en/cli.ts'
import { evidence } from './en/evidence.ts'
import { explain } from './en/explain.ts'
import { stats } from './en/stats.ts'
import { names } from './en/names.ts'
import { stores } from './en/stores.ts'
import { told } from './en/told.ts'
import type { WordMap } from './words.ts'

/** Every sentence of the product in this language, by code. */
export const en: WordMap = {
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
