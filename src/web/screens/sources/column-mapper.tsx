/** What the columns of an unknown table hold: proposed, corrected here, remembered for the next such table. */
import { Field, Select, Table } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useSources, type Columns, type Mapping, type Network } from './data.ts'
import type { Item } from './item.ts'
import { answer } from './queue.ts'
import { sourcesWords } from './words.ts'

const LEVELS = ['day', 'post', 'lead', 'sale', 'spend'] as const
const ROW_FIELDS = new Set([
  'date',
  'time',
  'id',
  'url',
  'text',
  'format',
  'account',
  'network',
  'status',
  'amount',
  'currency',
  'source',
  'medium',
  'campaign',
  'content',
  'contact',
])
/** Deals and spend belong to the CRM and the cabinet, whatever brought them. */
const NETWORK_OF: Partial<Record<Mapping['level'], Network>> = { lead: 'crm', sale: 'crm', spend: 'ads' }

export function ColumnMapper({ item, columns }: { item: Item; columns: Columns }) {
  const { t } = useWords(sourcesWords)
  const { asks } = item.preview!
  // Once touched it stays open, whatever the next look says.
  const open = asks.columns || asks.network !== null || columns.missing.length > 0 || item.choices.mapping !== null
  const mapping = item.choices.mapping ?? columns.mapping
  const asksNetwork = asks.network !== null && item.choices.mapping === null
  const set = (to: Partial<Mapping>) => answer(item.key, { mapping: { ...mapping, ...to } })
  const give = (column: string, field: string) => {
    // A meaning belongs to one column: it leaves the one that had it.
    const kept = Object.entries(mapping.columns).filter(([name, has]) => name !== column && has !== field)
    set({ columns: Object.fromEntries(field === '' ? kept : [...kept, [column, field]]) })
  }
  return (
    <details className="sources-map" open={open || undefined}>
      <summary>{t('map.title')}</summary>
      <div className="stack-s">
        <p className="muted">{t(columns.remembered ? 'map.remembered' : 'map.proposed')}</p>
        {columns.missing.length > 0 && (
          <p className="sources-map__missing" role="alert">
            {t('map.missing', { what: columns.missing.map((part) => missingWord(part, t)) })}
          </p>
        )}
        <div className="sources-map__row">
          <Field label={t('map.level')}>
            <Select
              value={mapping.level}
              onChange={(event) => {
                const level = event.target.value as Mapping['level']
                set({ level, network: NETWORK_OF[level] ?? (isSocial(mapping.network) ? mapping.network : 'other') })
              }}
            >
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {t(`map.level.${level}`)}
                </option>
              ))}
            </Select>
          </Field>
          {NETWORK_OF[mapping.level] === undefined && (
            <NetworkField
              value={asksNetwork ? '' : mapping.network}
              open={asksNetwork}
              onChange={(network) => set({ network })}
            />
          )}
        </div>
        <Table
          caption={`${t('map.title')}: ${item.name}`}
          hideCaption
          rows={columns.columns}
          keyOf={(column) => column.name}
          columns={[
            { id: 'column', head: t('map.column'), rowHead: true, wrap: true, cell: (column) => column.name },
            {
              id: 'samples',
              head: t('map.samples'),
              cell: (column) => <span className="muted">{column.samples.join(' · ')}</span>,
            },
            {
              id: 'meaning',
              head: t('map.meaning'),
              cell: (column) => (
                <>
                  <Meaning
                    name={column.name}
                    value={mapping.columns[column.name] ?? ''}
                    fields={columns.fields}
                    onChange={(field) => give(column.name, field)}
                  />
                  {column.note && !mapping.columns[column.name] && (
                    <span className="sources-map__note">{t(`map.note.${column.note}`)}</span>
                  )}
                </>
              ),
            },
          ]}
        />
      </div>
    </details>
  )
}

interface MeaningProps {
  name: string
  value: string
  fields: Columns['fields']
  onChange: (field: string) => void
}

function Meaning({ name, value, fields, onChange }: MeaningProps) {
  const { t } = useWords(sourcesWords)
  const option = ({ id, name: word }: { id: string; name: string }) => (
    <option key={id} value={id}>
      {word}
    </option>
  )
  return (
    <Select aria-label={t('map.meaning-of', { name })} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('map.ignore')}</option>
      <optgroup label={t('map.fields.row')}>{fields.filter(({ id }) => ROW_FIELDS.has(id)).map(option)}</optgroup>
      {fields.some(({ id }) => !ROW_FIELDS.has(id)) && (
        <optgroup label={t('map.fields.measures')}>
          {fields.filter(({ id }) => !ROW_FIELDS.has(id)).map(option)}
        </optgroup>
      )}
    </Select>
  )
}

const BUSINESS = new Set(['site', 'crm', 'monitoring', 'ads'])
const isSocial = (network: string): boolean => !BUSINESS.has(network)

interface NetworkFieldProps {
  value: string
  /** Not answered yet. */
  open: boolean
  onChange: (network: Network) => void
}

function NetworkField({ value, open, onChange }: NetworkFieldProps) {
  const { t } = useWords(sourcesWords)
  const { data } = useSources()
  return (
    <Field label={t(open ? 'ask.network' : 'map.network')} className={open ? 'sources-map__open' : undefined}>
      <Select value={value} onChange={(event) => onChange(event.target.value as Network)}>
        {value === '' && <option value="">{t('ask.network.choose')}</option>}
        {data?.networks
          .filter(({ id }) => isSocial(id) || id === 'site')
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
    </Field>
  )
}

type Words = ReturnType<typeof useWords<typeof sourcesWords.ru>>['t']

const missingWord = (part: string, t: Words): string =>
  part === 'date' || part === 'measure' || part === 'url' || part === 'amount' || part === 'spend'
    ? t(`map.missing.${part}`)
    : part
