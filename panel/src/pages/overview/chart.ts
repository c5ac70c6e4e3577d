/** How uPlot draws a chart of days. It gets each day by its number: what a day is, the server says. */
import UPlot, { type AlignedData, type Options } from 'uplot'
import { brief, dayOf } from '../../i18n'
import { isolate } from '../../i18n/direction'

export interface Line {
  name: string
  /** One for each day; null where nothing is known. */
  values: (number | null)[]
  /** What stands beside its name while no day is pointed at; null for nothing. */
  total: number | null
  tone: 'accent' | 'good' | 'warn' | 'muted'
  /** Bars, upwards or downwards; else a line. */
  bars?: 'up' | 'down'
}

export interface Look {
  /** The colors of the lines, in their order. */
  colors: string[]
  text: string
  grid: string
  font: string
  isFromRight: boolean
}

interface Asked {
  days: string[]
  lines: Line[]
  look: Look
  onpoint: (day: number | null) => void
  onpick: (day: number, isTouched: boolean) => void
}

const HEIGHT = 170
/** The chart writes from the left, as in this language, whatever the words' own direction. */
const LAID_OUT = 'en'
/** Pixels that a letter of a scale may take. */
const LETTER = 7
/** Steps of a scale of whole numbers. */
const WHOLE = Array.from({ length: 9 }, (_, zeros) => [1, 2, 5].map((one) => one * 10 ** zeros)).flat()
/** Days between two marks. */
const DAYS = [1, 2, 3, 7, 14, 30]
const BARS = UPlot.paths.bars!({ size: [0.72, 30], radius: 0.15 })

function dataOf(lines: Line[]): AlignedData {
  const places = lines[0]!.values.map((_, place) => place)
  return [places, ...lines.map(({ values, bars }) => (bars === 'down' ? values.map((one) => one && -one) : values))]
}

function scaleOf(lines: Line[]): Options['scales'] {
  const hasBars = lines.some((line) => line.bars)
  const room = (low: number, high: number) => Math.max(1, 0.08 * (high - low))
  return {
    x: { time: false, dir: 1, range: (_, first, last) => [first - 0.5, last + 0.5] },
    y: {
      range: (_, low, high) => {
        if (low === null) return [0, 1]
        if (!hasBars) return [Math.max(0, low - room(low, high)), high + room(low, high)]
        return [low < 0 ? low - room(low, high) : 0, Math.max(1, high) + (high > 0 ? 0.08 * high : 0)]
      },
    },
  }
}

function optionsOf({ days, lines, look, onpoint, onpick }: Asked, width: number): Options {
  const axis = { stroke: look.text, font: look.font, ticks: { show: false } }
  const scales = scaleOf(lines)!
  if (look.isFromRight) scales.x!.dir = -1
  return {
    width,
    height: HEIGHT,
    padding: [8, 8, 0, 8],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
    scales,
    axes: [
      {
        ...axis,
        size: 26,
        gap: 6,
        grid: { show: false },
        incrs: DAYS,
        space: 58,
        values: (_, places) => places.map((place) => (days[place] ? isolate(dayOf(days[place]), LAID_OUT) : '')),
      },
      {
        ...axis,
        size: (_, texts) => 14 + LETTER * Math.max(1, ...(texts ?? []).map((one) => one.length)),
        side: look.isFromRight ? 1 : 3,
        grid: { stroke: look.grid, width: 1 },
        incrs: WHOLE,
        space: 34,
        values: (_, values) => values.map((one) => brief(Math.abs(one))),
      },
    ],
    series: [
      {},
      ...lines.map(({ bars, values }, place) => {
        const color = look.colors[place]!
        if (bars) return { fill: color, stroke: color, width: 0, paths: BARS, points: { show: false } }
        const isSparse = values.filter((one) => one !== null).length < 2
        return { stroke: color, width: 2, spanGaps: true, points: { show: isSparse, fill: color } }
      }),
    ],
    hooks: {
      setCursor: [(plot) => onpoint(plot.cursor.idx ?? null)],
      ready: [
        (plot) =>
          plot.over.addEventListener('click', (event) => {
            const day = plot.cursor.idx
            if (typeof day === 'number') onpick(day, (event as PointerEvent).pointerType === 'touch')
          }),
      ],
    },
  }
}

/** Draw a chart into an element, as wide as that is. Returns what removes it. */
export function draw(box: HTMLElement, asked: Asked): () => void {
  const plot = new UPlot(optionsOf(asked, box.clientWidth), dataOf(asked.lines), box)
  const sizes = new ResizeObserver(() => plot.setSize({ width: box.clientWidth, height: HEIGHT }))
  sizes.observe(box)
  return () => {
    sizes.disconnect()
    plot.destroy()
  }
}
