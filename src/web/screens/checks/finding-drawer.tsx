/** One finding: what, how much and how sure; the days, the signs, what a decision changes; the decision; the rows. */
import { useSearchState } from '../../search.ts'
import { Drawer, Loaded } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useFinding, type Days, type Detail } from './data.ts'
import { Decide } from './decide.tsx'
import { DetailEffects } from './detail-effects.tsx'
import { DetailHead } from './detail-head.tsx'
import { DetailPicture } from './detail-picture.tsx'
import { DetailRows } from './detail-rows.tsx'
import { Method } from './method.tsx'
import { checksWords } from './words.ts'

export function FindingDrawer({ days }: { days: Days }) {
  const [{ finding }, set] = useSearchState()
  if (finding === undefined) return null
  return <Open key={finding} named={finding} days={days} onClose={() => set({ finding: undefined })} />
}

function Open({ named, days, onClose }: { named: string; days: Days; onClose: () => void }) {
  const { t } = useWords(checksWords)
  const query = useFinding(named, days)
  return (
    <Drawer open wide onClose={onClose} title={query.data?.finding.name ?? t('detail.loading')}>
      <Loaded query={query}>{(detail) => <Inside detail={detail} days={days} />}</Loaded>
    </Drawer>
  )
}

const Inside = ({ detail, days }: { detail: Detail; days: Days }) => (
  <div className="finding">
    <DetailHead detail={detail} />
    <DetailPicture detail={detail} />
    <DetailEffects detail={detail} />
    <Decide detail={detail} days={days} />
    <DetailRows detail={detail} />
    <Method detail={detail} />
  </div>
)
