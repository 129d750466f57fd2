/** What a file holds: what would be imported, what would be left out and why, its first rows. */
import { Table } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Preview } from './data.ts'
import { sourcesWords } from './words.ts'

type Line = Preview['lines'][number]

export function Inside({ preview, file }: { preview: Preview; file: string }) {
  const { t, f } = useWords(sourcesWords)
  const { lines, warnings, sample, earlier, causes } = preview
  const level = (line: Line) =>
    line.level === 'post' || line.level === 'campaign' || line.level === 'event' ? t(`item.level.${line.level}`) : ''
  return (
    <div className="sources-item__inside">
      {earlier.length > 0 && (
        <p className="sources-item__note">{t('item.earlier', { files: earlier.map((one) => one.file) })}</p>
      )}
      {causes > 0 && <p className="sources-item__note">{t('item.causes', { count: causes })}</p>}
      {lines.length > 0 && (
        <details>
          <summary>
            {t('item.lines')}: <span className="muted">{summaryOf(lines)}</span>
          </summary>
          <Table
            caption={`${t('item.lines')}: ${file}`}
            hideCaption
            rows={lines}
            keyOf={(line) => `${line.level} ${line.name}`}
            limit={12}
            columns={[
              {
                id: 'what',
                head: t('item.line.what'),
                rowHead: true,
                cell: (line) => (
                  <>
                    {line.name} {level(line) !== '' && <span className="muted">{level(line)}</span>}
                  </>
                ),
              },
              { id: 'facts', head: t('item.line.facts'), align: 'end', cell: (line) => f.number(line.facts) },
              { id: 'period', head: t('item.line.period'), cell: (line) => f.range(line.from, line.to) },
            ]}
          />
        </details>
      )}
      <Skipped preview={preview} />
      {warnings.length > 0 && (
        <details>
          <summary>{t('item.warnings', { count: warnings.length })}</summary>
          <ul className="sources-item__list">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      {sample && <Sample sample={sample} file={file} />}
    </div>
  )
}

/** The first few names, as a promise of what is inside. */
function summaryOf(lines: readonly Line[]): string {
  const names = [...new Set(lines.map((line) => line.name))]
  return names.slice(0, 4).join(', ') + (names.length > 4 ? '…' : '')
}

export function Skipped({ preview: { skipped }, open = false }: { preview: Preview; open?: boolean }) {
  const { t } = useWords(sourcesWords)
  if (skipped.count === 0) return null
  return (
    <details open={open}>
      <summary>{t('item.skipped', { count: skipped.count })}</summary>
      <ul className="sources-item__list">
        {skipped.reasons.map(({ text, count, rows }) => (
          <li key={text}>
            {text}{' '}
            <span className="muted">
              {count === 1
                ? t('item.skipped.row', { row: rows[0]! })
                : t('item.skipped.rows', { rows, more: count - rows.length })}
            </span>
          </li>
        ))}
      </ul>
      {skipped.more > 0 && <p className="muted">{t('item.skipped.more', { count: skipped.more })}</p>}
    </details>
  )
}

function Sample({ sample, file }: { sample: NonNullable<Preview['sample']>; file: string }) {
  const { t } = useWords(sourcesWords)
  const title = t(sample.header.length > 0 ? 'item.sample' : 'item.sample.facts')
  const width = Math.max(sample.header.length, ...sample.rows.map((row) => row.cells.length))
  return (
    <details>
      <summary>{title}</summary>
      <Table
        caption={sample.name === '' ? `${title}: ${file}` : sample.name}
        hideCaption={sample.name === ''}
        rows={sample.rows}
        keyOf={({ row }, index) => `${row} ${index}`}
        columns={[
          { id: 'row', head: t('item.row'), align: 'end', cell: ({ row }) => <span className="muted">{row}</span> },
          ...Array.from({ length: width }, (_, at) => ({
            id: String(at),
            head: sample.header[at] ?? '',
            cell: ({ cells }: { cells: string[] }) => cells[at] ?? '',
          })),
        ]}
      />
    </details>
  )
}
