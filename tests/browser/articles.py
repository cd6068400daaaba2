"""Articles of our own for pages that are hard to show."""
import datetime

# Each text tries to leave the place it is shown at.
HOSTILE = [
    {"id": "<img src=x onerror='window.hit=1'>", "title": "<script>window.hit=1</script>Brücke \"in\" Celle",
     "source": "--><b id=bold>Bote</b>", "url": "javascript:window.hit=1", "published": "2025-03-05",
     "text": "Celle und Gifhorn haben am Dienstag ein Abkommen über eine Brücke </script><script>window.hit=1</script> "
             "unterzeichnet."},
    {"id": "b\" onclick=\"window.hit=1", "title": "</title></style><iframe src=https://a.example></iframe> Brücke",
     "source": "Bote", "url": "https://a.example/\"><img src=x onerror=window.hit=1>", "published": "2025-03-12",
     "text": "Die Brücke bei Celle ist am Dienstag <!-- <script> gesperrt worden."},
    {"id": "c", "title": "Brücke [x](javascript:window.hit=1) \u202eumgedreht", "source": "Bote",
     "url": "https://a.example/c", "published": "2025-03-20",
     "text": "Am 18. März 2025 stimmte der Rat von Gifhorn der Brücke mit &lt;b&gt; und \u0007 Ton zu."},
    {"id": "d", "title": "Brücke", "source": "Bote", "url": "https://a.example/d", "published": "2025-04-09",
     "text": "Die Brücke <img src=x onerror=window.hit=1> in Celle bröckelt. Sie wurde am Montag geschlossen."},
]

LONG = ("Der Ausschuss für Verkehr, Hafen und Deiche der Samtgemeinde hat am Dienstag am Ende einer Sitzung, die "
        + "von einer Unterbrechung zur nächsten und von einem Antrag zum anderen kam, " * 8
        + "den Bau des Leuchtturms beschlossen, mit einem Donau" + "dampfschifffahrts" * 12 + "gesellschaftsvermerk.")


TOWNS = ["Emden", "Norden", "Leer", "Aurich", "Varel", "Jever", "Brake", "Elsfleth", "Wismar", "Barth"]
DEEDS = ["neu gestrichen", "für Gäste geöffnet", "wegen Sturms gesperrt", "an die Gemeinde verkauft",
         "mit einer Lampe ausgestattet", "zum Denkmal erklärt", "vom Blitz getroffen", "gründlich vermessen",
         "mit Kupfer gedeckt", "von Möwen geräumt"]


def many():
    """A hundred reports about lighthouses over two years and a few that are hard to show, each with the line that pins
    it, so that all of them are entries."""
    articles = [{"id": "long", "title": "Leuchtturm beschlossen", "published": "2024-02-07", "text": LONG},
                {"id": "month", "title": "Leuchtturm im Mai", "published": "2024-09-03",
                 "text": "Im Mai 2024 wurde der Leuchtturm von Juist für viel Geld ausgebessert. Er ist weiß."},
                {"id": "year", "title": "Leuchtturm wird verpachtet", "published": "2024-09-10",
                 "text": "Der Leuchtturm von Wangerooge soll im Jahr 2027 an einen Verein verpachtet werden."},
                {"id": "plan", "title": "Leuchtturm geplant", "published": "2025-03-10",
                 "text": "Der Leuchtturm auf Memmert soll am 4. Juli 2025 feierlich eröffnet werden."}]
    days = ["2024-02-06", "2024-05", "2027", "2025-07-04"]
    day = datetime.date(2023, 1, 3)
    for number in range(100):
        town, deed = TOWNS[number % 10], DEEDS[number // 10]
        days.append(day.isoformat())
        articles.append({
            "id": f"turm-{number}", "title": f"{town}: Leuchtturm {deed}", "source": "Küstenblatt",
            "url": f"https://kuestenblatt.example/{number}", "published": (day + datetime.timedelta(days=1)).isoformat(),
            "text": f"Der Leuchtturm von {town} ist am {day.day}.{day.month}.{day.year} {deed} worden. "
                    f"Das kostete {1000 + number * 37} Euro."})
        day += datetime.timedelta(days=4 + number % 9)
    pins = [f"pin {day} {one['id']} {one['text'].split()[0]}" for day, one in zip(days, articles)]
    return articles, pins


def statuses():
    """An entry of each status and kind of date, at days far from each other."""
    told = [("2025-03-05", "Die Werft in Husum ist laut Hafenamt am Dienstag geschlossen worden."),
            ("2025-03-06", "Die Werft soll am 1. Dezember 2026 versteigert werden."),
            ("2025-05-12", "Unbestätigten Berichten zufolge hat die Werft am Sonntag einen Vertrag mit Dänemark unterzeichnet."),
            ("2025-09-17", "Am Dienstag hat die Werft kein Abkommen mit Norwegen unterzeichnet."),
            ("2025-10-12", "Im Mai 2025 wurde das Dock der Werft für viel Geld ausgebessert."),
            ("2025-10-14", "Im Jahr 2027 soll die Werft einen Eisbrecher bauen."),
            ("2025-10-22", "Am 30. September 1998 lief in der Werft das letzte Segelschiff vom Stapel."),
            ("2025-11-20", "Die Werft soll am 24. November 2025 ein Boot taufen."),
            ("2026-01-03", "Am 30. Dezember 2025 fiel ein Dach der Werft.")]
    return [{"id": f"werft-{number}", "title": f"Werft {number}", "source": "Hafenblatt", "published": published,
             "text": text} for number, (published, text) in enumerate(told)]
