import { expect, it } from 'vitest'
import { messageLink } from '../src/ui/messages'

it('links to a message of a supergroup, and to none of a basic group', () => {
  expect(messageLink(-1001234567890, 5)).toBe('https://t.me/c/1234567890/5')
  expect(messageLink(-1000000000042, 5)).toBe('https://t.me/c/42/5')
  expect(messageLink(-4242, 5)).toBeUndefined()
})
