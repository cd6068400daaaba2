"""The pages that are tested, made once, and a browser to open them with."""
import pathlib
import tempfile
import unittest

import articles
import browser

EVERY_STATUS = "happened,ongoing,planned,possible,demanded,denied"


class PageCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        root = pathlib.Path(cls.temporary.name)

        def archive(name, content):
            (root / name).mkdir()
            return browser.Archive(root / name, content)

        sample = archive("sample", browser.CORPUS)
        towers, pins = articles.many()
        many = archive("many", towers)
        (root / "pins").write_text("\n".join(pins), encoding="utf-8")
        cls.pages = {
            "sample": sample.page("sample", "--status", EVERY_STATUS, "--limit", "30", "Ukraine", "Abkommen"),
            "one": sample.page("one", "--limit", "1", "Ukraine", "Abkommen"),
            "empty": sample.page("empty", "Leuchtturmwärterhäuschen"),
            "many": many.page("many", "--edits", root / "pins", "Leuchtturm"),
            "statuses": archive("statuses", articles.statuses()).page(
                "statuses", "--status", EVERY_STATUS, "--limit", "20", "Werft"),
            "hostile": archive("hostile", articles.HOSTILE).page("hostile", "Brücke"),
        }
        cls.driver = browser.start()

    @classmethod
    def tearDownClass(cls):
        cls.driver.quit()
        cls.temporary.cleanup()

    def open(self, name, **how):
        return browser.Page(self.driver, self.pages[name], **how)
