import { expect, it } from 'vitest'
import { isolate } from '../src/i18n/direction'

it('keeps the direction of a name that runs against the sentence to that name', () => {
  expect(isolate('Mia', 'en')).toBe('Mia')
  expect(isolate('42', 'fa')).toBe('42')
  expect(isolate('\u05de\u05d9\u05d4', 'en')).toBe('\u2068\u05de\u05d9\u05d4\u2069')
  expect(isolate('Mia', 'fa')).toBe('\u2068Mia\u2069')
  expect(isolate('\u0645\u06cc\u0627', 'fa')).toBe('\u0645\u06cc\u0627')
})
