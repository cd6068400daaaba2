#!/usr/bin/env python3
"""Does the HTML page of a timeline do in a browser what it promises: filters, keys, no complaint, no request, hostile
texts stay texts, all of it readable without a script? Needs zeitstrahl-index and zeitstrahl-search in the PATH,
chromedriver and selenium. Screenshots go to the folder $SCREENSHOTS."""
import unittest

import pages

VISIBLE = "[...document.querySelectorAll('.entry')].filter(e => e.offsetHeight > 0).length"


class PageTest(pages.PageCase):
    def test_no_page_complains_or_asks_for_anything(self):
        for name in self.pages:
            with self.subTest(name):
                page = self.open(name)
                page.press("+", "l", "0", "j", "j", "k", "/")
                page.type("a")
                page.press("Escape", "Escape")
                self.assertEqual(page.complaints(), [])
                self.assertEqual(page.requests(), [])
                self.assertEqual(page.run("document.querySelectorAll('[style]').length"), 0)

    def test_filters_by_kind_and_status(self):
        page = self.open("sample")
        everything = page.run(VISIBLE)
        kinds = page.run("[...document.querySelectorAll('[name=kind]')].map(b => b.value)")
        self.assertGreater(len(kinds), 1)
        page.run("document.querySelector('[name=kind]').click()")
        some = page.run(VISIBLE)
        self.assertTrue(0 < some < everything)
        self.assertEqual(page.run("[...new Set([...document.querySelectorAll('.entry')].filter(e => e.offsetHeight)"
                                  ".map(e => e.dataset.kind))]"), kinds[:1])
        self.assertEqual(page.run("document.querySelector('#count').textContent"), f"{some} von {everything} Einträgen")
        self.assertEqual(page.run("document.querySelectorAll('.marks a:not([hidden])').length"), some)
        page.run("document.querySelectorAll('[name=kind]')[1].click()")  # both kinds now
        self.assertGreater(page.run(VISIBLE), some)
        page.run("document.querySelector('#clear').click()")
        self.assertEqual(page.run(VISIBLE), everything)
        page.run("document.querySelector('[name=status][value=planned]').click()")
        self.assertEqual(page.run(VISIBLE), page.run("document.querySelectorAll('[data-status=planned]').length"))

    def test_what_is_not_certain_is_not_counted_as_done(self):
        page = self.open("statuses")
        page.run("document.querySelector('[name=status][value=happened]').click()")
        self.assertNotIn("Unbestätigten", page.run("document.querySelector('.entries').innerText"))
        page.run("document.querySelector('#clear').click()")
        page.run("document.querySelector('[name=status][value=doubtful]').click()")
        self.assertEqual(page.run("document.querySelector('.entries').innerText.match(/Unbestätigten|Dienstag/g)"),
                         ["Unbestätigten"])

    def test_filters_that_would_change_nothing_are_not_offered(self):
        self.assertEqual(self.open("one").run("document.querySelector('.filters').offsetHeight"), 0)
        self.assertEqual(self.open("many").run("document.querySelectorAll('[name=kind]').length"), 0)

    def test_search_finds_words_in_any_spelling(self):
        page = self.open("many")
        page.press("/")
        page.type("EMDEN  geöffnet")
        found = page.run(VISIBLE)
        self.assertTrue(0 < found < 104)
        self.assertEqual(page.run("[...document.querySelectorAll('.entry')].filter(e => e.offsetHeight)"
                                  ".every(e => e.textContent.includes('Emden') && e.textContent.includes('geöffnet'))"), True)
        page.press("Escape")
        self.assertEqual(page.run(VISIBLE), 104)
        page.press("/")
        page.type("geoffnet")
        self.assertGreaterEqual(page.run(VISIBLE), found)
        page.press("Escape")
        page.press("/")
        page.type("Emdén geoeffnet")
        self.assertEqual(page.run(VISIBLE), found)
        page.type(" nirgends")
        self.assertEqual(page.run(VISIBLE), 0)
        self.assertEqual(page.run("document.querySelector('#nothing').hidden"), False)

    def test_keys_move_between_entries_that_are_shown(self):
        page = self.open("sample")
        here = "[...document.querySelectorAll('.entry')].indexOf(document.activeElement)"
        page.press("j")
        self.assertEqual(page.run(here), 0)
        page.press("j", "j", "k")
        self.assertEqual(page.run(here), 1)
        self.assertEqual(page.run("document.querySelectorAll('.marks .current').length"), 1)
        page.run("document.querySelector('[name=status][value=planned]').click()")
        page.run("document.activeElement.blur()")
        page.press("j")
        self.assertEqual(page.run("document.activeElement.dataset.status"), "planned")

    def test_the_axis_zooms_and_moves(self):
        page = self.open("many")
        titles = "[...document.querySelectorAll('.bars title')].map(t => t.textContent)"
        marks = "document.querySelectorAll('.marks a:not([hidden])').length"
        whole, all_marks = page.run(titles), page.run(marks)
        page.press("+", "+", "+")
        self.assertLess(page.run(marks), all_marks)
        self.assertNotEqual(page.run(titles), whole)
        before = page.run(titles)
        page.press("l", "l")
        self.assertNotEqual(page.run(titles), before)
        page.press(*"+" * 12)  # never nearer than a week
        self.assertIn("je Tag", page.run("document.querySelector('figcaption').textContent"))
        page.press("0")
        self.assertEqual(page.run(marks), 104)
        page.run("document.querySelector('#closer').click()")
        self.assertLess(page.run(marks), 104)
        page.run("document.querySelector('.marks a:not([hidden])').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
        self.assertTrue(page.run("location.hash").startswith("#e"))

    def test_the_axis_follows_the_pointer(self):
        page = self.open("many")
        titles = "[...document.querySelectorAll('.bars title')].map(t => t.textContent)"
        page.press("+", "+")
        zoomed = page.run(titles)
        page.drag((600, 150), (400, 150))
        self.assertNotEqual(page.run(titles), zoomed)
        mark = page.run("(r => [r.x + r.width / 2, r.y + r.height / 2])"
                        "(document.querySelector('.marks a:not([hidden]) path').getBoundingClientRect())")
        page.drag(mark, (mark[0] + 50, mark[1]))
        self.assertEqual(page.run("location.hash"), "")  # it was dragged, not clicked
        page.press("0")
        whole = page.run(titles)
        page.wheel((600, 150), -100)
        self.assertEqual(page.run(titles), whole)  # the page scrolls, the axis stays
        page.run("scrollTo(0, 0)")
        page.wheel((600, 150), -100, control=True)
        self.assertNotEqual(page.run(titles), whole)

    def test_hostile_texts_stay_texts(self):
        page = self.open("hostile")
        self.assertEqual(page.run("[typeof window.hit, document.title]"), ["undefined", "Brücke – Zeitstrahl"])
        self.assertEqual(page.run("document.querySelectorAll('img, iframe, b[id], [onclick], [onerror]').length"), 0)
        self.assertEqual(page.run("[...document.links].map(l => l.protocol).filter(p => !/^(file|https?):$/.test(p))"), [])
        text = page.run("document.body.textContent")
        for part in ("<script>window.hit=1</script>Brücke \"in\" Celle", "--><b id=bold>Bote</b>", "</title></style><iframe",
                     "\ufffdumgedreht", "(davor: Die Brücke <img src=x onerror=window.hit=1> in Celle bröckelt.)"):
            self.assertIn(part, text)
        data = page.run("JSON.parse(document.querySelector('#data').textContent).timeline.entries.length")
        self.assertEqual(data, 4)

    def test_the_policy_stops_what_is_not_of_the_page(self):
        page = self.open("sample")
        page.run("document.body.append(Object.assign(document.createElement('script'), {text: 'window.hit = 1'})) ?? 1")
        page.run("document.body.append(Object.assign(new Image(), {src: 'https://a.example/x.png'})) ?? 1")
        self.assertEqual(page.run("typeof window.hit"), "undefined")
        self.assertTrue(any("Content Security Policy" in one for one in page.complaints()))

    def test_everything_is_readable_without_a_script(self):
        for name, count in (("sample", None), ("many", 104), ("one", 1), ("hostile", 4)):
            with self.subTest(name):
                page = self.open(name, script=False)
                self.assertEqual(page.run(VISIBLE), count or page.run("document.querySelectorAll('.entry').length"))
                self.assertEqual(page.run("document.querySelector('.filters').offsetHeight"), 0)
                self.assertGreater(page.run("document.querySelectorAll('.bars rect').length"), 0)
                self.assertEqual(page.complaints(), [])
        self.assertIn("Keine Einträge", self.open("empty", script=False).run("document.body.innerText"))

    def test_screenshots_to_look_at(self):
        for name in self.pages:
            self.open(name).screenshot(f"{name}-desktop")
        self.open("sample", dark=True).screenshot("sample-dark")
        self.open("sample", width=390, height=844).screenshot("sample-phone")
        self.open("many", width=390, height=844).screenshot("many-phone")
        self.open("sample", script=False).screenshot("sample-without-script")
        self.open("sample", media="print", width=800).screenshot("sample-print")
        page = self.open("sample")
        page.press("+", "j", "j")
        page.run("document.querySelector('[name=kind]').click()")
        page.screenshot("sample-filtered")


if __name__ == "__main__":
    unittest.main(verbosity=1)
