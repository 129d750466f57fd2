/** The KPI agreement for a screen and for paper: the same document, and who has signed it. */
import type { Lang } from '../../i18n/words.ts'
import type { AgreementDocument } from '../../reports/agreement-html.ts'
import { agreementOf, signatures, type Signatures } from '../agreement.ts'
import { agreementDocument } from '../agreement-words.ts'
import type { AppContext } from '../context.ts'

export interface AgreementView extends Signatures {
  document: AgreementDocument
}

export async function agreementView(app: AppContext, lang: Lang): Promise<AgreementView> {
  const brand = await app.book.brand.get(app.workspace)
  const names = new Map((await app.book.accounts.all(app.workspace)).map((account) => [account.id, account.name]))
  const document = agreementDocument(await agreementOf(app), brand?.name ?? '', names, lang)
  return { ...(await signatures(app)), document }
}
