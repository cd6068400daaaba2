#!/usr/bin/env python3
"""Can the HTML page of a timeline be read: on any width, light or dark, with and without a script? Needs what
page_test.py needs."""
import unittest

import pages

# Contrast as WCAG 2 has it. Of each element that `selectors` find: [selector, contrast of its `property` with what is
# behind it].
CONTRAST = """((selectors, property, pseudo) => {
  const parts = text => text.match(/[0-9.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
      .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const behind = node => {
    const colour = parts(getComputedStyle(node).backgroundColor);
    return colour[3] === 0 && node.parentElement ? behind(node.parentElement) : colour;
  };
  const edges = property !== "color";
  return selectors.map(s => [s, document.querySelector(s)]).filter(([s, n]) => n).map(([s, node]) => {
    const value = getComputedStyle(node, pseudo)[property];
    const a = light(parts(value)), b = light(behind(edges ? node.parentElement : node));
    return [s, (Math.max(a, b) + .05) / (Math.min(a, b) + .05)];
  });
})"""
TEXTS = ["h1", ".facts", ".when", ".when span", ".kind", ".said", ".sources p", ".sources a", ".planned .tag", ".doubtful .tag",
         "summary", "figcaption", "button", ".chip span", ".chip b", "legend", "#count", "footer p", "kbd", "#search"]
# Labels of the axis that touch each other or reach out of it.
CROWDED = """(() => {
  const axis = document.querySelector(".axis svg").getBoundingClientRect();
  const boxes = [...document.querySelectorAll(".ticks text")].filter(t => t.textContent)
      .map(t => [t.getBoundingClientRect(), t.textContent]).sort((a, b) => a[0].left - b[0].left);
  return boxes.filter(([box], i) => box.right > axis.right || (i && boxes[i - 1][0].right + 3 > box.left)).map(b => b[1]);
})()"""
WITH_AXIS = ("sample", "one", "many", "hostile", "statuses")


class LookTest(pages.PageCase):
    def test_nothing_is_wider_than_the_screen(self):
        for name in self.pages:
            for width in (320, 390, 1200):
                page = self.open(name, width=width)
                self.assertLessEqual(page.run("document.documentElement.scrollWidth"), width, f"{name} at {width}")

    def test_labels_of_the_axis_have_room(self):
        for name in WITH_AXIS:
            for width in (320, 360, 700, 1280):
                for script in (True, False):
                    page = self.open(name, width=width, script=script)
                    with self.subTest(page=name, width=width, script=script):
                        self.assertEqual(page.run(CROWDED), [])
                        self.assertGreater(page.run("document.querySelectorAll('.ticks text').length"), 1)
                    for key in "++++++" if script and name == "many" else "":
                        page.press(key)
                        self.assertEqual(page.run(CROWDED), [], f"{name} at {width}, zoomed")

    def test_a_phone_has_labels_enough(self):
        for name in WITH_AXIS:
            shown = "[...document.querySelectorAll('.ticks text')].filter(t => t.textContent).length"
            self.assertGreater(self.open(name, width=360).run(shown), 2, name)

    def test_the_axis_says_what_it_shows_without_a_script(self):
        for script in (True, False):
            caption = self.open("statuses", script=script).run("document.querySelector('figcaption').textContent")
            self.assertRegex(caption, r"^Balken: Berichte je Woche, höchstens \d\. Marken: Einträge, \d davon außerhalb\.$")

    def test_marks_are_not_cut(self):
        cut = """(axis => [...document.querySelectorAll(".marks a:not([hidden]) svg > path")].map(p => p.getBoundingClientRect())
            .filter(box => box.left < axis.left - 1 || box.right > axis.right + 1).length)
            (document.querySelector(".axis svg").getBoundingClientRect())"""
        for name in WITH_AXIS:
            for script in (True, False):
                for width in (360, 1280):
                    self.assertEqual(self.open(name, width=width, script=script).run(cut), 0, f"{name} {script} {width}")

    def test_a_day_stands_on_one_line(self):
        lines = """[...document.querySelectorAll(".when time")].map(t => [t.textContent, t.getClientRects().length])
            .filter(([text, lines]) => /^\\d+\\. \\S+ \\d+$/.test(text) && lines > 1)"""
        for name in ("sample", "statuses"):
            self.assertEqual(self.open(name, width=1280).run(lines), [])

    def test_all_text_stands_out_from_what_is_behind_it(self):
        for dark in (False, True):
            page = self.open("statuses", dark=dark)
            found = page.run(f"{CONTRAST}({TEXTS}, 'color')") + page.run(f"{CONTRAST}(['#search'], 'color', '::placeholder')")
            self.assertGreater(len(found), 15)
            context = self.open("hostile", dark=dark).run(f"{CONTRAST}(['.context'], 'color')")
            self.assertEqual(len(context), 1)
            for part, contrast in found + context:
                self.assertGreater(contrast, 4.5, f"{part}, dark: {dark}")

    def test_what_can_be_used_and_what_is_drawn_stand_out_too(self):
        for dark in (False, True):
            page = self.open("statuses", dark=dark)
            found = page.run(f"{CONTRAST}(['#search', 'button', '.chip span'], 'borderTopColor')")
            found += page.run(f"{CONTRAST}(['.bars rect', '.marks .open', '.marks .planned path', '.marks .doubtful path'], "
                              "'fill')")[:1]
            self.assertEqual(len(found), 4)
            for part, contrast in found:
                self.assertGreater(contrast, 3, f"{part}, dark: {dark}")

    def test_the_entry_with_the_focus_can_be_told(self):
        for dark in (False, True):
            page = self.open("statuses", dark=dark)
            page.press("j")
            contrast = page.run(f"{CONTRAST}(['.entry:focus .told'], 'outlineColor')")
            self.assertGreater(contrast[0][1], 3)
            self.assertEqual(page.run("getComputedStyle(document.querySelector('.entry:focus .told')).outlineStyle"), "solid")

    def test_paper_has_room_for_labels_and_long_lists_of_sources(self):
        page = self.open("many", width=1280, media="print")
        self.assertEqual(page.run("getComputedStyle(document.querySelector('.entry')).display"), "block")
        labels = "document.querySelectorAll('.ticks text').length"
        on_screen = page.run(labels)
        page.run("dispatchEvent(new Event('beforeprint'))")
        self.assertLess(page.run(labels), on_screen)
        page.run("dispatchEvent(new Event('afterprint'))")
        self.assertEqual(page.run(labels), on_screen)

    def test_every_control_has_a_name_and_is_reached_by_tab(self):
        page = self.open("sample")
        unnamed = """[...document.querySelectorAll("button, input, a, summary")].filter(n =>
            !(n.getAttribute("aria-label") || n.closest("label")?.textContent || n.textContent).trim()).length"""
        self.assertEqual(page.run(unnamed), 0)
        reached = []
        for _ in range(6):
            page.command("Input.dispatchKeyEvent", type="keyDown", key="Tab", code="Tab", windowsVirtualKeyCode=9)
            reached.append(page.run("(e => e.id || e.classList[0] || e.tagName)(document.activeElement)"))
        self.assertEqual(reached, ["skip", "svg", "closer", "wider", "all", "search"])


if __name__ == "__main__":
    unittest.main(verbosity=1)
