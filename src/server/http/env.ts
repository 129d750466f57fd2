/** What every handler finds in its context. */
import type { Logger } from 'pino'
import type { Lang } from '../../i18n/words.ts'
import type { Office, Person, Role, Session } from '../../store/office/types.ts'
import type { Config } from '../config.ts'
import type { Engine } from '../engine/engine.ts'
import type { ArgsOf, ResultOf, UseName } from '../engine/uses.ts'
import type { Jobs } from '../jobs/jobs.ts'

export interface Services {
  config: Config
  engine: Engine
  office: Office
  jobs: Jobs
  log: Logger
  now: () => Date
}

export interface Signed {
  person: Person
  /** null: came with an API token. */
  session: Session | null
  /** Of an API token: the only brand it opens, and whether it may change anything. */
  token: { brand: string | null; canWrite: boolean } | null
}

export interface Env {
  Variables: {
    services: Services
    lang: Lang
    signed: Signed | null
    /** Address of the caller, for rate limits; never logged. */
    address: string
    /** Inside a brand only. */
    brand: string
    role: Role
    /** Runs a use case of the brand for the person who asks. */
    ask: <U extends UseName>(use: U, args: ArgsOf<U>) => Promise<ResultOf<U>>
    /** The same as a job, for work that takes longer than a request should. */
    start: <U extends UseName>(use: U, args: ArgsOf<U>) => { job: string }
    /** Writes a line into the brand's log of actions. */
    record: (action: string, subject: string) => Promise<void>
  }
}
