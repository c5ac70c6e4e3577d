import { describe, expect, it } from 'vitest'
import { newRule, newTrigger, TEMPLATES, TRIGGER_FIELDS, TRIGGER_TYPES } from '../src/pages/rules/forms'
import { marked } from '../src/pages/rules/marked'
import { consequences, triggerInWords } from '../src/pages/rules/sentences'

describe('a trigger', () => {
  it.each(TRIGGER_TYPES)('%s has a sentence of its own', (type) => {
    const sentence = triggerInWords({ ...newTrigger(type), ...(type === 'words' ? { words: ['casino'] } : {}) } as never)
    expect(sentence).toContain(`means-${type.replaceAll('_', '-')}`) // without a catalogue, words are their keys
  })

  it('that is made of others holds no such one', () => {
    const parts = TRIGGER_FIELDS.new_member.find((field) => field.kind === 'triggers')!.options!
    expect(TRIGGER_TYPES.filter((type) => !parts.includes(type))).toEqual(['new_member', 'reactions'])
  })
})

describe('a rule', () => {
  it('says what it does', () => {
    expect(consequences(newRule())).toEqual(['then-nothing'])
    expect(consequences({ ...newRule(), penalty: 'ban', penalty_duration: 60, delete_message: true })).toEqual([
      'then-delete',
      'then-ban-for',
    ])
  })

  it.each(Object.keys(TEMPLATES))('made by the template %s has a name and a trigger', (name) => {
    expect(TEMPLATES[name]!()).toMatchObject({ rule_name: expect.stringMatching(/^[a-z-]+$/), trigger: expect.any(Object) })
  })
})

describe('a text with marks', () => {
  const parts = (text: string, ...marks: [number, number][]) =>
    marked(text, marks.map(([offset, length]) => ({ offset, length }))).map((one) => (one.isMarked ? `[${one.text}]` : one.text))

  it.each([
    ['our casino', [[4, 6]], ['our ', '[casino]']],
    ['🎰 win', [[3, 3]], ['🎰 ', '[win]']],
    ['free money', [[5, 5], [0, 4], [0, 5]], ['[free money]']],
    ['nothing', [], ['nothing']],
  ] as [string, [number, number][], string[]][])('cuts %s', (text, marks, cut) => {
    expect(parts(text, ...marks)).toEqual(cut)
  })
})
