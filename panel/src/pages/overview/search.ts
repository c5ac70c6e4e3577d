import { oneOf } from '../../search'

export const RANGES = ['7', '30', '90'] as const
/** What the times of a week are shown for. */
export const METRICS = ['messages', 'joins', 'actions'] as const
export type HeatMetric = (typeof METRICS)[number]

/** What the overview keeps in its URL. */
export const SEARCH = { days: oneOf(RANGES), busy: oneOf(METRICS) }
