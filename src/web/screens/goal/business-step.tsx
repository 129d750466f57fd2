/** The kind of business: it decides what is advised, and is kept with the brand. */
import { BUSINESS_KINDS, type BusinessKind } from '../../../core/goals/evidence.ts'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Button, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { ChoiceList } from './choice-list.tsx'
import { useDraft } from './use-draft.ts'
import { goalWords } from './words.ts'

export function BusinessStep() {
  const { t } = useWords(goalWords)
  const brand = useBrand()
  const { draft, go } = useDraft()
  const keep = useCommand((business: BusinessKind) =>
    read(api.brands[':brand'].goals.business.$put({ param: { brand: brand.id }, json: { business } })),
  )
  const next = draft.reason === null ? 'reason' : draft.reason === 'milestone' ? 'target' : 'kpi'
  const choose = (business: BusinessKind) => {
    keep.mutate(business)
    go(next, { business })
  }
  return (
    <>
      <ChoiceList
        items={BUSINESS_KINDS.map((id) => ({ id, title: t(`business.${id}`), text: t(`business.${id}.is`) }))}
        chosen={draft.business ?? (brand.business as BusinessKind | null)}
        onChoose={choose}
      />
      <div className="wizard__foot">
        <Button onClick={() => go('reason')}>{t('back')}</Button>
        <Button kind="quiet" onClick={() => go(next)}>
          {t('business.skip')}
        </Button>
      </div>
    </>
  )
}
