/**
 * Pages as news sites build them, with invented articles: for each layout the page and its main text.
 * The layouts imitate how real sites nest, name and interrupt their articles; no word is taken from any of them.
 */

export interface TestPage {
  readonly layout: string
  readonly html: string
  /** The paragraphs of the article. */
  readonly main: readonly string[]
  readonly title: string
  readonly outlet: string | null
  readonly date: string | null
}

/** Paragraphs of different lengths, quotations among them. */
export const STORY: readonly string[] = [
  'The harbour council voted late on Tuesday to keep tram fares where they are, ending a dispute that had divided the city since the spring, when the transport company warned of a deficit.',
  '“We will not raise fares this year,” Mayor Ada Ortiz told reporters after the session. “People who ride the tram to work have paid enough, and they have paid on time.”',
  'The decision, carried by eleven votes to eight, overturns a proposal of the finance committee, which had recommended a rise of five per cent from January.',
  'Opposition members said the company would have to cut services. “Somebody will pay for this evening,” said Jonas Reed, who leads the Citizens’ List in the council.',
  'Mr Reed added that he expected the night line to the docks, which carries about 900 passengers on an average weekday, to be the first to go.',
  'The company, Harbour Trams, declined to say which lines were at risk. In a statement it said that it “took note of the council’s wish” and would present a new budget in March.',
  'It was the third time in four years that the council had rejected a rise. In 2021, members sent the proposal back after a meeting that lasted until two in the morning.',
  'Outside the town hall, passengers waiting for the last tram of the evening were divided.',
  '“I would rather pay ten cents more and have a tram that comes,” said Mira Olsen, a nurse at the port hospital, who takes the first tram of the day.',
  'The next session of the council is on 19 March, when the budget of the harbour authority, itself under pressure from falling freight, is to be discussed.',
]

const p = (xs: readonly string[], attributes = ''): string => xs.map((x) => `<p${attributes}>${x}</p>`).join('\n')

const LINKS = [
  'Storm closes the northern road',
  'Ten things to do on a wet weekend',
  'Museum finds a lost map',
  'Ferry timetable changes again',
  'Reader letters: the tram',
  'School roof to be repaired',
] as const

const list = (attributes: string): string =>
  `<ul${attributes}>${LINKS.map((x, i) => `<li><a href="/s/${i}">${x}</a></li>`).join('')}</ul>`

const nav = `<nav class="site-nav" role="navigation"><ul><li><a href="/">Home</a></li><li><a href="/city">City</a></li><li><a href="/sport">Sport</a></li><li><a href="/business">Business</a></li></ul></nav>`

const COMMENTS = [
  'First! The mayor is right, as always, and the committee should read its own reports.',
  'I take the night line every day, and it is full, so who counts these passengers?',
  'They say this every year, and then, in June, they raise it anyway, you will see.',
]

const comments = (attributes: string): string =>
  `<section${attributes}><h3>Comments (${COMMENTS.length})</h3>${COMMENTS.map((c) => `<div class="comment"><span class="comment-author">rider</span><p>${c}</p></div>`).join('')}</section>`

const head = (title: string, more: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${more}<style>p{margin:0}</style><script>var x = "<p>not text</p>"</script></head>`

const TITLE = 'Council keeps tram fares after a long dispute'

const og = (site: string, date: string): string =>
  `<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${date}"><meta property="og:type" content="article">`

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

const page = (layout: string, html: string, more: Partial<TestPage> = {}): TestPage => ({
  layout,
  html,
  main: STORY,
  title: TITLE,
  outlet: 'Harbour Gazette',
  date: '2024-03-05',
  ...more,
})

const s = (from: number, to: number): readonly string[] => STORY.slice(from, to)

const blog = page(
  'blog software: entry-content, sharing bar, related posts, comments, sidebar with widgets',
  `${head(`${TITLE} | Harbour Gazette`, og('Harbour Gazette', '2024-03-05T21:10:00+00:00'))}<body class="single single-post"><div id="page" class="hfeed site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/">Harbour Gazette</a></h1>${nav}</header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-1" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2024-03-05T21:10:00+00:00">March 5, 2024</time></span><span class="byline"> by <span class="author vcard"><a href="/a">Lena Park</a></span></span></div></header><div class="entry-content">${p(STORY)}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>${list('')}</div></div><footer class="entry-footer"><span class="tags-links">Tagged <a href="/t/1">trams</a>, <a href="/t/2">council</a></span></footer></article>${comments(' id="comments" class="comments-area"')}</main></div><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2>${list('')}</section></aside></div><footer class="site-footer">Proudly printed by the harbour. All rights reserved, 2024.</footer></div></body></html>`,
)

const broadcaster = page(
  'broadcaster: story-body with figures, crossheads, media panels and a share panel between paragraphs',
  `${head(`${TITLE} - Coast News`, ld({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-03-05T22:00:00Z', publisher: { '@type': 'Organization', name: 'Coast News' } }))}<body><div id="orb-banner" role="banner">${nav}</div><div id="site-container" role="main"><div class="container"><div class="column--primary"><div class="story-body"><h1 class="story-body__h1">${TITLE}</h1><div class="with-extracted-share-icons"><ul class="mini-info-list"><li><div class="date date--v2" data-seconds="1709676000">5 March 2024</div></li></ul><div class="share share--lightweight"><p>Share this with</p><ul><li><a href="#">Email</a></li><li><a href="#">Copy this link</a></li></ul></div></div><div class="story-body__inner" property="articleBody"><figure class="media-landscape has-caption lead"><span class="image-and-copyright-container"><img src="t.jpg" alt="A tram"><span class="off-screen">Image copyright</span><span class="story-image-copyright">Coast</span></span><figcaption class="media-caption"><span class="media-caption__text">The night line carries about 900 passengers on a weekday</span></figcaption></figure>${p(s(0, 1), ' class="story-body__introduction"')}${p(s(1, 4))}<h2 class="story-body__crosshead">‘Somebody will pay’</h2>${p(s(4, 7))}<ul class="story-body__unordered-list"><li class="story-body__list-item"><a href="/s/1" class="story-body__link">Storm closes the northern road</a></li></ul>${p(s(7, 10))}</div></div><div id="topic-tags"><div class="tags-container"><h2 class="tags-title">Related Topics</h2><ul class="tags-list"><li><a href="/t">Trams</a></li></ul></div></div><div class="share-tools--event-tag">Share this story <a href="#">About sharing</a></div></div><div class="column--secondary"><div class="top-stories"><h2>Top Stories</h2>${list('')}</div><div class="features"><h2>Features</h2>${list('')}</div></div></div></div><footer role="contentinfo"><p>The Coast is not responsible for the content of external sites.</p></footer></body></html>`,
  {
    outlet: 'Coast News',
    main: ['The night line carries about 900 passengers on a weekday', ...s(0, 4), '‘Somebody will pay’', ...s(4, 10)],
  },
)

const columns = page(
  'paper: the article cut into companion columns with advertisements between',
  `${head(`${TITLE} - The Northern Paper`, og('The Northern Paper', '2024-03-05T20:00:00.000Z'))}<body><div id="app"><div><div class="NYTAppHideMasthead css-1q2w90k"><header class="css-1bymuyk">${nav}</header></div><div id="site-content" role="main"><main><article id="story" class="css-1vxca1d"><div id="top-wrapper" class="css-1sy8kpn"><div id="top-slug" class="css-l9onyx"><p>Advertisement</p></div><a href="#after-top" class="css-777zgl">Continue reading the main story</a></div><header class="css-1sa8bjq euiyums1"><h1 class="css-rsa88z" data-test-id="headline">${TITLE}</h1><div class="css-79elbk"><figure class="css-1ef8w8q"><div class="css-bsn42l"><img src="a.jpg" alt=""></div></figure></div><div class="css-18e8msd"><p class="css-1nuro5j">By <span class="css-1baulvz">Lena Park</span></p><ul class="css-1u1psjv"><li class="css-ccw2r3"><time datetime="2024-03-05">March 5, 2024</time></li></ul></div></header><section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-1fanzo5 StoryBodyCompanionColumn"><div class="css-53u6y8">${p(s(0, 3), ' class="css-axufdj evys1bk0"')}</div><aside class="css-ew4tgv"></aside></div><div><div id="story-ad-1-wrapper" class="css-1r07izm"><div class="css-2fg4z9"><p>Advertisement</p></div><a href="#after-story-ad-1">Continue reading the main story</a></div></div><div class="css-1fanzo5 StoryBodyCompanionColumn"><div class="css-53u6y8">${p(s(3, 6), ' class="css-axufdj evys1bk0"')}</div></div><div class="css-1fanzo5 StoryBodyCompanionColumn"><div class="css-53u6y8">${p(s(6, 8), ' class="css-axufdj evys1bk0"')}</div></div><div class="css-1fanzo5 StoryBodyCompanionColumn"><div class="css-53u6y8">${p(s(8, 10), ' class="css-axufdj evys1bk0"')}</div></div></section><div class="bottom-of-article"><div class="css-1ubp8k9"><p>Lena Park reports on the city. <a href="#">More about Lena Park</a></p></div></div></article></main></div><nav aria-labelledby="site-index">${list('')}</nav></div></div></body></html>`,
  { outlet: 'The Northern Paper' },
)

const paragraphDivs = page(
  'television: every paragraph a div, highlights first, embedded boxes and read-more links between',
  `${head(`${TITLE} - Channel Nine`, og('Channel Nine', '2024-03-05T23:01:00Z'))}<body class="pg pg-article"><div class="nav--plain-header">${nav}</div><article class="pg-rail-tall pg-rail--align-right"><meta content="2024-03-05T23:01:00Z" itemprop="datePublished"><h1 class="pg-headline">${TITLE}</h1><div class="metadata"><p class="metadata__byline">By Lena Park, Channel Nine</p><p class="update-time">Updated 2301 GMT, March 5, 2024</p></div><div class="l-container"><section class="zn zn-body-text" id="body-text"><div class="l-container">${s(
    0,
    4,
  )
    .map((x) => `<div class="zn-body__paragraph">${x}</div>`)
    .join(
      '',
    )}<div class="el__embedded el__embedded--standard"><div class="el__article"><a href="/s/3">Museum finds a lost map</a></div></div>${s(
    4,
    8,
  )
    .map((x) => `<div class="zn-body__paragraph">${x}</div>`)
    .join('')}<div class="ad ad--epic"><span>Advertisement</span></div>${s(8, 10)
    .map((x) => `<div class="zn-body__paragraph">${x}</div>`)
    .join(
      '',
    )}</div></section></div></article><div class="ob-widget outbrain">${list('')}</div><footer class="l-footer">© 2024 Channel Nine. All Rights Reserved. Terms of service, cookies, privacy.</footer></body></html>`,
  { outlet: 'Channel Nine' },
)

const breaks = page(
  'old table layout: text parted by double line breaks',
  `<html><head><title>Harbour Gazette: ${TITLE}</title></head><body bgcolor="#ffffff"><table width="100%"><tr><td width="150" valign="top"><a href="/">Home</a><br><a href="/c">City</a><br><a href="/s">Sport</a><br>${LINKS.map((x) => `<a href="/x">${x}</a><br>`).join('')}</td><td valign="top"><font size="5"><b>${TITLE}</b></font><br><br><font size="2">March 5, 2024</font><br><br><font size="3">${STORY.join('<br><br>\n')}</font><br><br></td><td width="200"><table><tr><td>${LINKS.map((x) => `<a href="/y">${x}</a><br>`).join('')}</td></tr></table></td></tr></table><center><font size="1">Copyright 2024</font></center></body></html>`,
  { outlet: null, date: null },
)

const asides = page(
  'daily: asides, rich links, pull quotes and a newsletter form inside the body; submeta after it',
  `${head(`${TITLE} | Tram fares | The Daily Coast`, `${og('the Daily Coast', '2024-03-05T20:44:00.000Z')}<link rel="canonical" href="https://daily.example/city/2024/mar/05/fares">`)}<body class="has-page-skin"><div class="new-header">${nav}</div><div class="l-side-margins"><article id="article" class="content content--article tonal" itemscope itemtype="http://schema.org/NewsArticle" role="main"><header class="content__head"><h1 class="content__headline" itemprop="headline">${TITLE}</h1><div class="content__standfirst" data-link-name="standfirst"><p>The vote ends a dispute that began in spring</p></div></header><div class="content__main"><div class="gs-container"><div class="content__main-column content__main-column--article"><div class="content__meta-container"><p class="byline"><a rel="author" href="/p/lena">Lena Park</a></p><p class="content__dateline"><time itemprop="datePublished" datetime="2024-03-05T20:44:00+0000">Tue 5 Mar 2024</time></p></div><div class="content__article-body from-content-api js-article__body" itemprop="articleBody">${p(s(0, 3))}<aside class="element element-rich-link element--thumbnail"><div class="rich-link__container"><a href="/s/2">Ten things to do on a wet weekend</a> <span>Read more</span></div></aside>${p(s(3, 5))}<form class="email-sub__form"><input type="email" name="e"><button>Sign up</button></form>${p(s(5, 8))}<aside class="element element-pullquote"><blockquote>Somebody will pay for this evening</blockquote></aside>${p(s(8, 10))}</div><div class="submeta"><span class="submeta__label">Topics</span><ul class="submeta__links"><li><a href="/t">Trams</a></li></ul><ul class="social"><li><a href="#">Share</a></li></ul></div></div></div></div></article><div class="most-popular">${list('')}</div></div><footer class="l-footer">${list('')}</footer></body></html>`,
  { outlet: 'the Daily Coast' },
)

const french = page(
  'foreign words for class names, a paid-content notice, a gallery and a list of other articles',
  `${head(`${TITLE} - Le Port`, `<meta name="DC.date.issued" content="2024-03-05"><meta property="og:site_name" content="Le Port"><meta property="og:title" content="${TITLE}">`)}<body><div id="bandeau">${nav}</div><div class="global"><div class="conteneur"><article class="article article-normal"><h1 class="tt2">${TITLE}</h1><p class="txt_meta signature">Le Port | <time datetime="2024-03-05T19:32:08+02:00" itemprop="datePublished">05.03.2024</time> • Par Lena Park</p><div class="bloc_reseaux"><a href="#">Partager</a><a href="#">Tweeter</a></div><div id="articleBody" class="contenu_article js_article_body" itemprop="articleBody">${p(s(0, 4))}<h2 class="intertitre">Une soirée longue</h2>${p(s(4, 7))}<p class="lire">Lire aussi : <a href="/s/1">Ten things to do on a wet weekend</a></p>${p(s(7, 10))}</div><div class="bloc_abonnez"><p>Abonnez-vous dès 1 euro</p></div></article></div><div class="colonne-droite"><h3>Les plus lus</h3>${list('')}</div></div></body></html>`,
  { outlet: 'Le Port', main: [...s(0, 4), 'Une soirée longue', ...s(4, 10)] },
)

const canvas = page(
  'portal: atomic class names, slideshow, social buttons, endless stream of other stories below',
  `${head(TITLE, og('Portal News', '2024-03-05T21:00:00.000Z'))}<body id="atomic"><div id="UH">${nav}</div><div id="YDC-Col1"><div id="Main"><div class="canvas"><header class="canvas-header"><h1>${TITLE}</h1></header><div class="canvas-attribution"><a href="/p">Harbour Wire</a><time datetime="2024-03-05T21:00:00.000Z">March 5, 2024</time></div><div class="canvas-share-buttons"><button>Share</button></div><article class="canvas-body C(#26282a) Wow(bw) Mb(20px)" data-type="story"><figure class="canvas-image"><img src="x.jpg"><figcaption>A tram at the docks</figcaption></figure>${STORY.map((x, i) => `<p class="canvas-atom canvas-text Mb(1.0em) Mb(0)--sm Mt(0.8em)--sm" data-type="text" data-reactid="${i}">${x}</p>`).join('')}</article></div></div><div id="Stream"><ul class="js-stream-content">${LINKS.map((x) => `<li class="js-stream-item"><h3><a href="/z">${x}</a></h3><p>A short teaser that says what happens, where, and why one should read on.</p></li>`).join('')}</ul></div></div><div id="YDC-Col2">${list('')}</div></body></html>`,
  { outlet: 'Portal News', main: ['A tram at the docks', ...STORY] },
)

const bare = page(
  'plain page: headings and paragraphs in the body and nothing else',
  `<title>${TITLE}</title><h1>${TITLE}</h1>${p(STORY)}`,
  { outlet: null, date: null },
)

const wrapped = page(
  'content system: each paragraph in a div of its own, in a grid, with blocks of links between',
  `${head(
    `${TITLE} – The Post`,
    `${ld([
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'The Post' },
          {
            '@type': ['NewsArticle', 'Article'],
            headline: TITLE,
            datePublished: '2024-03-05T18:00:00-03:00',
            publisher: { name: 'The Post' },
          },
        ],
      },
    ])}`,
  )}<body><div id="root"><div class="layout">${nav}<div class="grid"><div class="col-8"><h1 class="headline">${TITLE}</h1><h2 class="subheadline">Eleven votes to eight, and a long evening in the town hall</h2><div class="article-body" data-qa="article-body">${STORY.map((x, i) => `<div class="teaser-content grid-center"><p data-el="text" class="font-copy">${x}</p></div>${i === 4 ? `<div class="interstitial"><a href="/s/1">Storm closes the northern road</a></div>` : ''}`).join('')}</div></div><div class="col-4">${list(' class="rail"')}</div></div></div></div></body></html>`,
  { outlet: 'The Post' },
)

const boxes = page(
  'tabloid: boxes of links and facts within the story, captions, a video box and a poll',
  `${head(`${TITLE} | Evening Star`, og('Evening Star', '2024-03-05T20:30:00Z'))}<body><div class="header-container">${nav}</div><div id="content-wrap"><div class="story-wrapper"><div class="story-headline"><h1>${TITLE}</h1></div><div class="story-info"><ul><li class="byline">Lena Park</li><li>Evening Star</li><li class="date-and-time">March 05, 2024 8:30PM</li></ul></div><div class="story-body"><div class="story-sidebar"><div class="module related-box"><h4>Related Coverage</h4>${list('')}</div></div><div class="image-frame"><img src="q.jpg"><p class="caption">The town hall on Tuesday evening. Picture: Staff</p></div>${p(s(0, 2))}<p><strong><a href="/s/3">MUSEUM FINDS A LOST MAP</a></strong></p>${p(s(2, 6))}<div class="video-box"><div class="video-promo"><a href="/v">Watch: the session in two minutes</a></div></div>${p(s(6, 10))}<div class="poll-widget"><form><p>Should fares rise?</p><input type="radio"><input type="radio"><button>Vote</button></form></div></div></div><div class="story-footer"><div class="comments-promo">Have your say</div></div></div>${comments(' class="reader-comments"')}</body></html>`,
  { outlet: 'Evening Star' },
)

const live = page(
  'magazine: drop cap, section breaks, footnotes, author box and a bar of issues',
  `${head(`${TITLE} — The Quarterly`, og('The Quarterly', '2024-03-05'))}<body class="post-template-default"><div class="topbar">${nav}</div><main><article><div class="hero"><h1>${TITLE}</h1><p class="dek">How a council of nineteen learned to say no</p></div><div class="post-content"><p class="has-drop-cap">${STORY[0]}</p>${p(s(1, 5))}<hr class="wp-block-separator">${p(s(5, 10))}</div><div class="author-box"><h4>About the author</h4><p>Lena Park writes about cities, trams and water.</p></div></article></main><section class="more-from"><h3>More from this issue</h3>${list('')}</section><footer><p>© The Quarterly 2024</p></footer></body></html>`,
  { outlet: 'The Quarterly' },
)

export const PAGES: readonly TestPage[] = [
  blog,
  broadcaster,
  columns,
  paragraphDivs,
  breaks,
  asides,
  french,
  canvas,
  bare,
  wrapped,
  boxes,
  live,
]
