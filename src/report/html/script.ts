/**
 * The one script of the report: filters and copy buttons. Everything is there without it.
 * It writes text only (`textContent`, `value`), never markup.
 */
export const SCRIPT: string = `(function () {
  'use strict'
  var root = document.documentElement
  root.classList.add('on')
  var all = function (s, e) { return Array.prototype.slice.call((e || document).querySelectorAll(s)) }
  var byId = function (id) { return document.getElementById(id) }
  var data = null
  var read = function () { return data || (data = JSON.parse(byId('variorum-data').textContent)) }
  var nums = function (s) { return (s || '').split(' ').filter(Boolean) }

  // Filters
  var box = byId('filters')
  if (box) {
    box.hidden = false
    var val = function (id) { var e = byId(id); return e ? e.value : '' }
    var groups = function (p) {
      return (p.getAttribute('data-g') || '').split('|').map(function (g) { return { none: g.charAt(0) === '!', of: g.replace('!', '').split(',') } })
    }
    var place = function (p, only, a, b, c) {
      var gs = groups(p)
      var at = function (o) { return gs.filter(function (g) { return g.of.indexOf(o) >= 0 }) }
      if (only) {
        var mine = at(only).filter(function (g) { return !g.none && g.of.length === 1 })
        if (mine.length === 0 || gs.length < 2) return false
      }
      if (a && b && c) {
        var both = gs.filter(function (g) { return g.of.indexOf(a) >= 0 && g.of.indexOf(b) >= 0 })
        if (both.length === 0 || at(c).length === 0 || both.some(function (g) { return g.of.indexOf(c) >= 0 })) return false
      }
      return true
    }
    var apply = function () {
      var carried = val('f-carried'), only = val('f-only'), a = val('f-a'), b = val('f-b'), c = val('f-c')
      var against = a && b && c && a !== b && a !== c && b !== c
      var quotes = byId('f-quotes').checked
      var boxes = all('#filters [data-kind]')
      var kinds = boxes.filter(function (x) { return x.checked }).map(function (x) { return x.getAttribute('data-kind') })
      var byKind = kinds.length > 0 && kinds.length < boxes.length
      var active = carried || only || against || quotes || byKind
      var n = 0
      all('.st').forEach(function (st) {
        var of = nums(st.getAttribute('data-o'))
        var ok = true
        if (carried === 'one') ok = of.length === 1
        else if (carried === 'many') ok = of.length > 1
        else if (carried) ok = of.length === 1 && of[0] === carried
        var parts = all('.part', st), diffs = all('.diff', st)
        var hit = {}
        var places = 0
        parts.forEach(function (p) {
          var good = !(only || against) || place(p, only, against ? a : '', b, c)
          if (good) { places++; var m = /-p(\\d+)$/.exec(p.id); if (m) hit[m[1]] = true }
          p.classList.toggle('off', !good)
        })
        if ((only || against) && places === 0) ok = false
        var found = 0
        diffs.forEach(function (d) {
          var good = (!quotes || d.getAttribute('data-q') === 'both') && (!byKind || kinds.indexOf(d.getAttribute('data-k')) >= 0)
          if (good && (only || against)) good = nums(d.getAttribute('data-p')).some(function (p) { return hit[p] })
          if (good) found++
          d.classList.toggle('off', !good)
        })
        if ((quotes || byKind) && found === 0) ok = false
        st.hidden = !ok
        if (ok) n++
      })
      all('tr[data-s]').forEach(function (tr) {
        var st = sts[Number(tr.getAttribute('data-s'))]
        tr.hidden = st ? st.hidden : false
      })
      byId('f-status').textContent = active ? n + ' of ' + sts.length + ' statements shown' : 'All ' + sts.length + ' statements shown'
    }
    var sts = []
    all('.st').forEach(function (st) { sts[Number(st.getAttribute('data-s'))] = st })
    box.addEventListener('change', apply)
    byId('f-reset').addEventListener('click', function () {
      all('select', box).forEach(function (s) { s.selectedIndex = 0 })
      all('input', box).forEach(function (i) { i.checked = false })
      apply()
    })
    byId('f-open').addEventListener('click', function () { all('.st:not([hidden])>details').slice(0, 400).forEach(function (d) { d.open = true }) })
    byId('f-close').addEventListener('click', function () { all('.st>details').forEach(function (d) { d.open = false }) })
  }

  // Copying
  var copy = function (text, button) {
    var done = function (ok) {
      var was = button.getAttribute('data-label') || button.textContent
      button.setAttribute('data-label', was)
      button.textContent = ok ? 'Copied' : 'Press Ctrl+C'
      setTimeout(function () { button.textContent = was }, 1600)
    }
    var by = function () {
      var t = document.createElement('textarea')
      t.value = text
      t.setAttribute('readonly', '')
      t.className = 'skip'
      document.body.appendChild(t)
      t.select()
      var ok = false
      try { ok = document.execCommand('copy') } catch (e) { ok = false }
      t.remove()
      button.focus()
      done(ok)
    }
    if (navigator.clipboard && navigator.clipboard.writeText) navigator.clipboard.writeText(text).then(function () { done(true) }, by)
    else by()
  }
  var citation = function (s, w) {
    var d = read(), st = d.statements[s], v = st.versions[w]
    var src = d.sources.filter(function (x) { return x.id === v.article })[0]
    var where = v.spans.length ? 'characters ' + v.spans[0][0] + '\\u2013' + v.spans[v.spans.length - 1][1] : ''
    var who = st.speaker ? ', attributed to ' + st.speaker : ''
    var note = (v.via.length ? v.outlet + ', via ' + v.via.join(', ') + '; ' : '') + where + who
    var form = (byId('f-form') || {}).value || 'plain'
    var said = v.passedOver.reduceRight(function (s, at) { return s.slice(0, at) + ' [\\u2026]' + s.slice(at) }, v.text)
    if (!src) return said
    var c = src.cite
    if (form === 'markdown') return '> ' + said.replace(/[\\\\\`*_[\\]<>]/g, '\\\\$&').replace(/\\s+/g, ' ') + '\\n>\\n> ' + c.markdown + ' (' + note + ')'
    if (form === 'bibtex') return c.bibtex.replace(/\\n}$/, function () { return ',\\n  annote = {' + (note + ': ' + said).replace(/[\\\\{}]/g, '').replace(/[&%$#_]/g, '\\\\$&') + '}\\n}' })
    if (form === 'csl') { var o = JSON.parse(c.csl); o.note = note; o.abstract = said; return JSON.stringify(o, null, 2) }
    return '\\u201c' + said.replace(/^[\\u201c\\u201d"]|[\\u201c\\u201d"]$/g, '') + '\\u201d ' + c.plain.replace(/\\.$/, '') + ', ' + note + '.'
  }
  // In a frame without an address of its own, places are found by hand
  var go = function (a, e) {
    var at = byId(decodeURIComponent(a.getAttribute('href').slice(1)))
    if (!at) return
    e.preventDefault()
    for (var d = at.closest('details'); d; d = d.parentElement.closest('details')) d.open = true
    all('.at').forEach(function (x) { x.classList.remove('at') })
    at.classList.add('at')
    if (!at.hasAttribute('tabindex')) at.setAttribute('tabindex', '-1')
    at.focus({ preventScroll: true })
    at.scrollIntoView()
  }
  document.addEventListener('click', function (e) {
    var a = location.protocol === 'about:' && e.target && e.target.closest ? e.target.closest('a[href^="#"]') : null
    if (a) return go(a, e)
    var b = e.target && e.target.closest ? e.target.closest('button[data-cite],button[data-pre]') : null
    if (!b) return
    var p = b.getAttribute('data-pre')
    if (p) return copy(byId(p).textContent, b)
    var m = b.getAttribute('data-cite').split('-')
    copy(citation(Number(m[0]), Number(m[1])), b)
  })
})()`
