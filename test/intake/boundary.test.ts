import {expect, test} from 'vitest'
import {passesBoundary} from '../../src/intake/boundary.ts'
import {english} from '../../src/intake/phrases/en.ts'

test.each([
  'A visit is $89.',
  'It costs about two hundred dollars.',
  'Estimates are a free estimate for you.',
  'Sam will be there at 6 pm.',
  'Somebody will come within an hour.',
  'We can do tomorrow.',
  "I'm sending a plumber.",
  "You're all set, see you Friday.",
  'I have scheduled your visit.',
  'It is probably the flapper.',
  'That sounds like a broken pipe.',
  'Turn off the water at the main.',
  'You should leave the house.',
  'Do not touch the panel.',
  'It is safe to stay.',
  "Don't worry, you should be fine.",
  'Please call 911.',
])('"%s" is never said', said => {
  expect(passesBoundary(said)).toBe(false)
})

test.each([...english.approved, "I can't give prices; the owner will go over that when they call back."])(
  '"%s" may be said',
  said => {
    expect(passesBoundary(said)).toBe(true)
  },
)

test("the owner's own words are the owner's", () => {
  expect(passesBoundary('Thanks for calling Right Away Plumbing.', ['Thanks for calling Right Away Plumbing.'])).toBe(
    true,
  )
})
