/** Цель и KPI: the wizard, the goals in force, the agreement on them. Which one is open stands in the address bar. */
import { useSearchState } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { AgreementPage } from './agreement.tsx'
import { GoalsPage } from './goals-page.tsx'
import { Wizard } from './wizard.tsx'

export default function Screen() {
  const [{ view, step }] = useSearchState()
  const { can } = useBrand()
  if (view === 'agreement') return <AgreementPage />
  return step !== undefined && can('brand.work') ? <Wizard /> : <GoalsPage />
}
