import { expect, test } from 'vitest'
import { readForm } from './page-form'

const PAGE = `
  <form action=""><input type="text" name="typed" value=""/></form>
  <form action="" class="a"><input type="hidden" name="$ACTION_REF_1"/>
    <input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;60ab&quot;}"/>
    <input type="hidden" name="submission" value="k1"/>
    <input type="date" id="treatedOn" name="treatedOn" max="2026-11-21" value="2026-11-21"/>
    <input type="radio" name="symptom1" value="3"/>
    <input type="radio" name="answeredBy" checked="" value="alone"/><input type="radio" name="answeredBy" value="proxy"/>
    <input type="checkbox" name="notScored" value="1"/>
    <textarea name="note" rows="7">Rest &amp; warmth</textarea>
    <select name="symptomDuration"><option value="" selected="">Not asked</option><option value="x">X</option></select>
  </form>`

test('a form sends what stands in it and what is chosen, and nothing of the form beside it', () => {
  expect(readForm(PAGE, 'submission')).toEqual({
    $ACTION_REF_1: '',
    '$ACTION_1:0': '{"id":"60ab"}',
    submission: 'k1',
    treatedOn: '2026-11-21',
    answeredBy: 'alone',
    note: 'Rest & warmth',
    symptomDuration: '',
  })
})

test('a page without such a form is told, not sent as an empty one', () => {
  expect(() => readForm('<p>Sign in</p>', 'submission')).toThrow('no form')
})
