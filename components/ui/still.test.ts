import { createElement } from 'react'
import { expect, test } from 'vitest'
import { OwnWords } from './own-words'
import { Still } from './still'

test('what people typed stays text, in words and in attributes', () => {
  const typed = '"><img src=x onerror=alert(1)> & <b>'
  const { props } = Still({ children: createElement('p', { title: typed }, createElement(OwnWords, null, typed)) })
  const { __html: html } = props.dangerouslySetInnerHTML
  expect(html).not.toMatch(/<(img|b)\b/)
  expect(html).toContain('“&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;”')
  expect(html).toMatch(/^<p title="&quot;&gt;&lt;img/)
})
