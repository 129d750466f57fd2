/** Where a figure comes from: what it means, how it is made, of which rows, from which files; and what is unknown. */
import { capital } from '../../../i18n/capital.ts'
import type { EvidenceOf } from '../../evidence.ts'
import { Drawer, Loaded, Skeleton } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useEvidence, type Evidence } from './data.ts'
import './evidence.css'
import { Checks } from './checks.tsx'
import { How } from './how.tsx'
import { Picture } from './picture.tsx'
import { Rows } from './rows.tsx'
import { Sources } from './sources.tsx'
import { TheNumber } from './the-number.tsx'
import { evidenceWords } from './words.ts'

export interface EvidenceDrawerProps extends EvidenceOf {
  onClose: () => void
}

export default function EvidenceDrawer({ onClose, ...of }: EvidenceDrawerProps) {
  const { t } = useWords(evidenceWords)
  const query = useEvidence(of)
  return (
    <Drawer open onClose={onClose} title={query.data ? capital(query.data.name) : t('loading')} wide>
      <Loaded
        query={query}
        skeleton={
          <div className="evidence">
            <Skeleton lines={3} />
            <Skeleton height="14rem" />
            <Skeleton lines={5} />
          </div>
        }
      >
        {(evidence) => <Inside evidence={evidence} of={of} />}
      </Loaded>
    </Drawer>
  )
}

const Inside = ({ evidence, of }: { evidence: Evidence; of: EvidenceOf }) => (
  <div className="evidence">
    <TheNumber evidence={evidence} />
    <Checks evidence={evidence} />
    <Picture evidence={evidence} />
    <How evidence={evidence} />
    <Sources evidence={evidence} />
    {evidence.tables.length > 0 && <Rows evidence={evidence} of={of} />}
  </div>
)
