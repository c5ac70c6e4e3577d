/** The time, for what says how long ago something was: read in a component, it follows. */
import { createSubscriber } from 'svelte/reactivity'

/** Milliseconds between two looks. */
const EVERY = 5_000

const subscribe = createSubscriber((update) => {
  const timer = setInterval(update, EVERY)
  return () => clearInterval(timer)
})

export function now(): number {
  subscribe()
  return Date.now()
}
