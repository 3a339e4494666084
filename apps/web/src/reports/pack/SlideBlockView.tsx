import { untoldSaid } from '@ancrage/domain/reports/said'
import type { SlideBlock, SlideChart, SlideTable } from '@ancrage/domain/reports/slides/slide'
import { formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './Pack.module.css'

/** A block of a slide. */
export function SlideBlockView({ block }: { block: SlideBlock }) {
  switch (block.kind) {
    case 'figures':
      return (
        <dl className={styles.figures}>
          {block.figures.map(({ label, value, before }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={styles.figure}>{value}</dd>
              {before.map((line) => (
                <dd key={line} className={styles.before}>
                  {line}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )
    case 'chart':
      return <Chart chart={block} />
    case 'table':
      return <Table table={block} />
    case 'list':
      return (
        <div>
          <h4 className={styles.caption}>{block.caption}</h4>
          <ul className={styles.list}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )
    case 'text':
      return <p>{block.text}</p>
  }
}

/** A chart, and beside each bar its number: what is drawn is said. */
function Chart({ chart: { form, caption, categories, series, alternative } }: { chart: SlideChart }) {
  const language = useLanguage()
  const sums = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
  const most = Math.max(1, ...sums)
  return (
    <figure className={styles.chart} role="img" aria-label={alternative}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <div aria-hidden>
        {categories.map((category, at) => (
          <div key={category} className={styles.bar} data-form={form}>
            <span>{category}</span>
            <span className={styles.track}>
              {series.map(({ name, values }, of) => {
                const value = values[at] ?? 0
                return value > 0 ? (
                  <span key={name} data-series={of % 4} style={{ width: `${(value / most) * 100}%` }}>
                    {series.length > 1 ? formatNumber(value, language) : ''}
                  </span>
                ) : null
              })}
              {series.length === 1 && (
                <b>{series[0]?.values[at] == null ? untoldSaid('untold', language) : formatNumber(sums[at] ?? 0, language)}</b>
              )}
            </span>
          </div>
        ))}
        {series.length > 1 && (
          <p className={styles.legend}>
            {series.map(({ name }, of) => (
              <span key={name} data-series={of % 4}>
                {name}
              </span>
            ))}
          </p>
        )}
      </div>
    </figure>
  )
}

function Table({ table: { caption, columns, rows, more } }: { table: SlideTable }) {
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th key={label} scope="col" data-number={isNumber}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, of) => (
                <td key={columns[of]?.label} data-number={columns[of]?.isNumber} data-head={columns[of]?.label}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more && <p className={styles.more}>{more}</p>}
    </div>
  )
}
