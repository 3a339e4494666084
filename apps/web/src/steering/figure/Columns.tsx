import { ticks } from 'd3-array'
import { Fragment, useId } from 'react'
import { LinkBase, type RouterTo } from 'react-admin'
import { formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './Columns.module.css'
import type { Look } from './series'
import { useWidth } from './use-width'

/** A number written over its column, and the list that it opens. */
export interface ColumnFigure {
  readonly text: string
  readonly to: RouterTo
  readonly label: string
}

export interface Column {
  readonly key: string
  /** Under the column. */
  readonly label: string
  /** Under the columns that share it, side by side: a year. */
  readonly group?: string
  /** From the bottom up. */
  readonly parts: readonly { readonly key: string; readonly value: number; readonly look: Look }[]
  /** History typed in, drawn apart on top; null where there is none. */
  readonly typed: number | null
  readonly figures: readonly ColumnFigure[]
}

const height = 236
const top = 24
const side = 34
/** Under the columns: a line of words, or two. */
const lines = { one: 24, two: 40 } as const

/** Stacked columns, each number over them a link; drawn for the width there is. */
export function Columns({ label, columns }: { label: string; columns: readonly Column[] }) {
  const language = useLanguage()
  const hatch = useId()
  const { box, width } = useWidth(560)
  const tallest = Math.max(1, ...columns.map(({ parts, typed }) => parts.reduce((sum, { value }) => sum + value, typed ?? 0)))
  const marks = ticks(0, tallest, 4).filter(Number.isInteger)
  const floor = height - (columns.some(({ group }) => group !== undefined) ? lines.two : lines.one)
  const y = (value: number) => floor - (value / Math.max(tallest, marks.at(-1) ?? 0)) * (floor - top)
  const slot = Math.max(0, width - side) / Math.max(1, columns.length)
  const bar = Math.min(48, slot * 0.7)
  const looks = [...new Map(columns.flatMap(({ parts }) => parts).map(({ look }) => [look.color, look])).keys()]
  return (
    <figure ref={box} aria-label={label}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its links are read one by one, and the figure around it has its name */}
      <svg className={styles.columns} width={width} height={height}>
        <defs>
          {looks.map((color) => (
            <pattern key={color} id={idOf(hatch, color)} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="6" height="6" className={styles.ground} />
              <rect width="3" height="6" fill={color} />
            </pattern>
          ))}
        </defs>
        <g aria-hidden>
          {marks.map((mark) => (
            <Fragment key={mark}>
              <line className={styles.mark} x1={side} x2={width} y1={y(mark)} y2={y(mark)} />
              <text className={styles.scale} x={side - 8} y={y(mark)} dy="0.32em">
                {formatNumber(mark, language)}
              </text>
            </Fragment>
          ))}
        </g>
        {columns.map((column, index) => {
          const middle = side + slot * (index + 0.5)
          const isFirst = column.group !== columns[index - 1]?.group
          const sharing = columns.filter(({ group }) => group === column.group).length
          return (
            <g key={column.key}>
              <g aria-hidden>
                {stacked(column).map(({ key, from, to, look }) => (
                  <rect
                    key={key}
                    className={look ? styles.part : styles.typed}
                    x={middle - bar / 2}
                    width={bar}
                    y={y(to)}
                    height={Math.max(0, y(from) - y(to))}
                    {...(look && { fill: look.hatched ? `url(#${idOf(hatch, look.color)})` : look.color, stroke: look.color })}
                  />
                ))}
                {(column.group === undefined || slot >= 26) && (
                  <text className={styles.label} x={middle} y={floor + 16}>
                    {column.label}
                  </text>
                )}
                {column.group !== undefined && isFirst && (
                  <text className={styles.group} x={middle + (slot * (sharing - 1)) / 2} y={floor + (slot >= 26 ? 33 : 16)}>
                    {slot * sharing < 34 ? `’${column.group.slice(-2)}` : column.group}
                  </text>
                )}
              </g>
              <text className={styles.figure} x={middle} y={y(stacked(column).at(-1)?.to ?? 0) - 7}>
                {column.figures.map(({ text, to, label: said }, place) => (
                  <Fragment key={said}>
                    {place > 0 && <tspan aria-hidden>/</tspan>}
                    <LinkBase to={to} aria-label={said}>
                      {text}
                    </LinkBase>
                  </Fragment>
                ))}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

/** The parts of a column put on one another, the history typed in last; those of nothing are not drawn. */
function stacked({ parts, typed }: Column): { key: string; from: number; to: number; look: Look | null }[] {
  const all: { key: string; value: number; look: Look | null }[] = [...parts, { key: 'typed', value: typed ?? 0, look: null }]
  return all
    .map(({ key, value, look }, index) => {
      const from = all.slice(0, index).reduce((sum, one) => sum + one.value, 0)
      return { key, from, to: from + value, look }
    })
    .filter(({ from, to }) => to > from)
}

function idOf(hatch: string, color: string): string {
  return `${hatch}${color.slice(1)}`
}
