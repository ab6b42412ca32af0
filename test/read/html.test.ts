import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/read/html.ts'

const PAGE = `<!doctype html><html><head>
<title>Ore &amp; steel fall 3% | Valley Herald</title>
<meta property="og:site_name" content="Valley Herald"><meta property="article:published_time" content="2023-05-04T23:00:00+09:00">
<link rel="canonical" href="https://example.org/ore">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Ore & steel fall 3%","author":[{"name":"Ana Cruz"}]}]}</script>
<style>p { width: 50% }</style></head>
<body><nav>Home 99</nav><header><a>Logo 98</a></header><main><article><header><h1>Ore &amp; steel fall 3%</h1></header>
<p>Mines shipped&nbsp;5 tons
 of ore<br>in May.</p><div class="related-posts">Other 97</div>
<ul><li>one<li><p>two</p></ul>
<table><tr><th></th><th colspan=2>Tons</tr><tr><td>2019</td><td><p>5</p></td><td>6</td></tr></table>
<p>After &#8220;it&#x201d;.<aside>aside 96</aside><form><p>form 95</form></article></main><footer>c 2025</footer></body></html>`

describe('readHtml', () => {
  const page = readHtml(PAGE)

  test('text has paragraphs, items and rows, and no furniture', () => {
    expect(page.text).toBe(
      'Ore & steel fall 3%\n\nMines shipped 5 tons of ore\nin May.\n\n- one\n- two\n\n\tTons\n2019\t5\t6\n\nAfter “it”.\n',
    )
  })

  test('metadata', () => {
    expect(page.meta).toEqual({
      title: 'Ore & steel fall 3%',
      published: '2023-05-04',
      outlet: 'Valley Herald',
      author: 'Ana Cruz',
      url: 'https://example.org/ore',
    })
  })

  test('the title of the head is added where the body lacks it', () => {
    expect(readHtml('<title>Rice up 5%</title><p>Rice rose.').text).toBe('Rice up 5%\n\nRice rose.\n')
  })

  test.each([
    ['after the date of the last change', '<meta name="date" content="2099-01-01">', ''],
    [
      'after the date of the last change',
      '<meta property="article:modified_time" content="2020-01-01"><meta name="date" content="2021-01-01">',
      '',
    ],
    ['no date', '<meta name="date" content="soon">', ''],
    [
      'the next source where the first is implausible',
      '<meta property="article:published_time" content="0001-01-01"><meta name="date" content="2021-01-01">',
      '2021-01-01',
    ],
    ['time element', '<p>x</p><time datetime="2021-03-04T10:00">Thursday</time>', '2021-03-04'],
    ['not a time of change', '<time class="updated" datetime="2021-03-04">x</time>', ''],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"datePublished": </script><meta name="date" content="2021-01-01">',
      '2021-01-01',
    ],
  ])('published: %s', (_, head, date) => {
    expect(readHtml(head).meta.published).toBe(date)
  })

  test('only the article is read, teasers beside it are not', () => {
    const body = 'Exports of slate rose by 4 percent to 30,000 tonnes in the first half, the quarry board said on Monday. '.repeat(3)
    const page = `<div>Top story 1</div><article><p>${body}</p></article><article><p>Teaser 2</p></article>`
    expect(readHtml(page).text).toBe(`${body.trim()}\n`)
  })

  test('an unclosed furniture element does not swallow the page', () => {
    expect(readHtml('<nav><a>Home</a><p>Slate exports rose 4 percent.').text).toContain('Slate exports rose 4 percent.')
  })

  test.each([
    ['deep nesting', `${'<div>'.repeat(100_000)}deep 5`],
    ['deep inline nesting, wrong ends', `${'<a><b>'.repeat(50_000)}${'</i>'.repeat(100_000)}deep 5`],
    ['nested tables', `${'<table><tr><td>'.repeat(50_000)}deep 5`],
    ['angle brackets', `${'<'.repeat(300_000)} deep 5`],
    ['line breaks', `${'a<br>'.repeat(200_000)}deep 5`],
    ['entities', `${'&amp;'.repeat(200_000)}deep 5`],
    ['open furniture', `${'<nav>'.repeat(100_000)}deep 5`],
  ])('hostile: %s ends soon with its text', (_, html) => {
    const start = performance.now()
    expect(readHtml(html).text).toContain('deep 5')
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
