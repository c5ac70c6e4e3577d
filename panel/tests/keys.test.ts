import { describe, expect, it } from 'vitest'
import { keyOf } from '../src/palette/keys'
import { fits } from '../src/palette/lookup'
import { ROUTES } from '../src/routes'

describe('a key', () => {
  it('is the letter in its place on a Latin keyboard', () => {
    expect(keyOf({ key: 'л', code: 'KeyK' })).toBe('k')
    expect(keyOf({ key: 'ن', code: 'KeyK' })).toBe('k')
  })

  it('is what is printed on it where that is Latin, and a key with a name keeps it', () => {
    expect(keyOf({ key: 'o', code: 'KeyS' })).toBe('o') // Dvorak
    expect(keyOf({ key: '?', code: 'Minus' })).toBe('?')
    expect(keyOf({ key: 'Enter', code: 'Enter' })).toBe('Enter')
  })

  it.each(['/groups/:group', '/'])('leads to one page of the menu of %s', (menu) => {
    const isOfGroup = (path: string) => path.startsWith('/groups/:group')
    const keys = ROUTES.flatMap((one) => (one.nav && isOfGroup(one.path) === isOfGroup(menu) ? [one.nav.key] : []))
    expect(new Set(keys).size).toBe(keys.length)
    // The key of the list of groups is `g` twice, everywhere.
    expect(isOfGroup(menu) && keys.includes('g')).toBe(false)
  })
})

describe('what is typed into the palette', () => {
  it('fits a label that has each of its words in it', () => {
    expect(fits('Delete service messages', 'mess DEL')).toBe(true)
    expect(fits('Delete service messages', 'mess add')).toBe(false)
    expect(fits('ﬁlter', 'filter')).toBe(true)
  })
})
