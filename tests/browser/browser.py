"""A headless Chromium that opens pages from files, and pages to open made by the real programs."""
import base64
import json
import os
import pathlib
import subprocess

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from shutil import which

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "sample_corpus"


def start():
    options = Options()
    for argument in ("--headless=new", "--disable-dev-shm-usage", "--disable-gpu", "--lang=de", "--hide-scrollbars"):
        options.add_argument(argument)
    if os.geteuid() == 0:  # Chromium refuses its sandbox to root, as whom CI runs
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(service=Service(which("chromedriver")), options=options)


class Page:
    """One page in the browser, from its opening on."""

    def __init__(self, driver, path, width=1200, height=900, dark=False, media="", script=True):
        self.driver = driver
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.command("Emulation.setEmulatedMedia", media=media,
                     features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        self.command("Emulation.setScriptExecutionDisabled", value=not script)
        self.logged("browser"), self.logged("performance")  # what came before
        self.path = path
        driver.get(path.as_uri())

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def logged(self, kind):
        return self.driver.get_log(kind)

    def run(self, expression):
        """The value of a JavaScript expression, also where the page's own scripts are switched off."""
        result = self.command("Runtime.evaluate", expression=f"JSON.stringify({expression})", returnByValue=True)
        assert "exceptionDetails" not in result, result
        value = result["result"].get("value")
        return None if value is None else json.loads(value)

    def press(self, *keys):
        for key in keys:
            named = len(key) > 1
            event = {"key": key, "code": key, "windowsVirtualKeyCode": {"Escape": 27}.get(key, 0)}
            if not named:
                event["text"] = key
            self.command("Input.dispatchKeyEvent", type="keyDown", **event)
            self.command("Input.dispatchKeyEvent", type="keyUp", key=key, code=key)

    def type(self, text):
        self.command("Input.insertText", text=text)

    def drag(self, start, end):
        """With the left button, from one point of the screen to another."""
        for kind, (x, y) in (("mousePressed", start), ("mouseMoved", end), ("mouseReleased", end)):
            self.command("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def wheel(self, at, turn, control=False):
        self.command("Input.dispatchMouseEvent", type="mouseWheel", x=at[0], y=at[1], deltaX=0, deltaY=turn,
                     modifiers=2 if control else 0)

    def complaints(self):
        return [entry["message"] for entry in self.logged("browser")]

    def requests(self):
        """The addresses asked for since the page was opened, but the page itself."""
        sent = []
        for entry in self.logged("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                sent.append(message["params"]["request"]["url"])
        return [address for address in sent if address.split("#")[0] != self.path.as_uri()]

    def screenshot(self, name):
        folder = pathlib.Path(os.environ.get("SCREENSHOTS", "screenshots"))
        folder.mkdir(parents=True, exist_ok=True)
        shot = self.command("Page.captureScreenshot", captureBeyondViewport=True)
        (folder / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))
        if name.endswith("print"):
            paper = self.command("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
            (folder / f"{name}.pdf").write_bytes(base64.b64decode(paper["data"]))


class Archive:
    """A database in a folder, and the pages of its topics."""

    def __init__(self, folder, articles):
        """`articles`: a path, or a list of objects as they stand in JSON lines."""
        self.folder = folder
        if isinstance(articles, list):
            lines = folder / "articles.jsonl"
            lines.write_text("".join(json.dumps(one) + "\n" for one in articles), encoding="utf-8")
            articles = lines
        subprocess.run(["zeitstrahl-index", "-q", "-d", folder / "db", articles], check=True)

    def page(self, name, *arguments):
        path = self.folder / f"{name}.html"
        done = subprocess.run(["zeitstrahl-search", "timeline", "-d", self.folder / "db", "--format", "html", "-o", path,
                               *arguments])
        assert done.returncode in (0, 1), arguments  # 1: nothing found
        return path
