/** `npm run password -- E-MAIL`: at the machine itself, a link for a new password; also for the owner who forgot theirs. */
import { join } from 'node:path'
import { langOf } from '../cli/options.ts'
import { failureText } from '../cli/failure.ts'
import { MeriloError } from '../core/errors.ts'
import { say } from '../i18n/say.ts'
import { FILES } from '../store/data-folder.ts'
import { openOffice } from '../store/office/open.ts'
import { makeResetLink } from './auth/reset-link.ts'
import { readConfig } from './config.ts'

const lang = langOf([], process.env)
const [email = ''] = process.argv.slice(2)

try {
  const config = readConfig(process.env)
  const office = openOffice(join(config.dataDir, FILES.book))
  try {
    const person = await office.people.findByEmail(email)
    // Who sits at the machine may do everything with the data anyway: the second factor is no wall here.
    const link = person && makeResetLink(person, true, new Date())
    if (link === null) throw new MeriloError('server.email-unknown', { email })
    const address = config.url || `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${config.port}`
    process.stdout.write(`${say(lang, { code: 'server.reset-link', params: { address: address + link.path } })}\n`)
  } finally {
    await office.close()
  }
} catch (error) {
  process.stderr.write(`${await failureText(error, lang)}\n`)
  process.exitCode = 1
}
