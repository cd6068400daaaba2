// Adds to a timeline page what needs a script: filters, search, keys, and an axis that can be zoomed. Without it
// everything is there to read. It reads the block "data" and asks for nothing else.
"use strict";
(() => {
  const oneDay = 864e5;
  const find = (selector) => document.querySelector(selector);
  const data = JSON.parse(find("#data").textContent);
  if (!data.timeline.entries.length) return;
  const dayOf = (iso) => Date.parse(iso + "T00:00:00Z") / oneDay;
  const dateOf = (day) => new Date(day * oneDay);
  const monthNames = ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez."];

  // --- entries and filters ---
  // "Ämter", "ämter" and "amter" are one word to whoever searches, and so are "Erdoğan" and "erdogan".
  const spelt = {"ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ø": "o", "æ": "ae", "œ": "oe"};
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[ßıłđðþøæœ]/g, (letter) => spelt[letter]);
  // "Aemter" as well; but "neue" and "Quelle" have no umlaut.
  const loose = (text) => text.replace(/([ao])e|(?<![aeiouyq])ue/g, (_, letter) => letter ?? "u");
  const entries = [...document.querySelectorAll(".entry")].map((node, i) => {
    const told = data.timeline.entries[i];
    const words = folded(node.textContent);
    return {node, from: dayOf(told.date), to: dayOf(told.until) + 1, words, heard: loose(words), mark: null};
  });
  const form = find(".filters");
  const search = find("#search");
  const shown = () => entries.filter((entry) => !entry.node.hidden);

  const chosen = (name) => new Set([...form.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value));

  function filter() {
    const kinds = chosen("kind");
    const statuses = chosen("status");
    const words = folded(search.value).split(/\s+/).map((word) => [word, loose(word)]);
    for (const {node, words: text, heard} of entries) {
      const fits = (!kinds.size || kinds.has(node.dataset.kind)) && (!statuses.size || statuses.has(node.dataset.status));
      node.hidden = !(fits && words.every(([word, like]) => text.includes(word) || heard.includes(like)));
    }
    const count = shown().length;
    find("#count").textContent = count === entries.length
      ? `${count} ${count === 1 ? "Eintrag" : "Einträge"}` : `${count} von ${entries.length} Einträgen`;
    find("#nothing").hidden = count > 0;
    find("#clear").hidden = !(kinds.size || statuses.size || search.value);
    draw();
  }

  function clearFilters() {
    form.reset();
    filter();
  }

  // --- axis ---
  const svg = find(".axis svg");
  const reports = data.reports.map(([iso, count]) => [dayOf(iso), count]);
  const first = {from: dayOf(data.view[0]), to: dayOf(data.view[1]) + 1};
  const whole = {from: first.from, to: first.to};
  for (const {from, to} of entries) { // old ones may lie far off
    if (from < whole.from) whole.from = from - (whole.to - from) / 40;
    if (to > whole.to) whole.to = to + (to - whole.from) / 40;
  }
  let view = first;
  const shortest = 7; // days

  const units = [
    {name: "Tag", days: 1, start: (day) => day},
    {name: "Woche", days: 7, start: (day) => day - ((day + 3) % 7 + 7) % 7}, // 1 January 1970 was a Thursday
    {name: "Monat", days: 30.4, start: (day) => startOfMonth(day, 1)},
    {name: "Jahr", days: 365, start: (day) => startOfMonth(day, 12)},
  ];
  function startOfMonth(day, step) {
    const date = dateOf(day);
    const months = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return monthStart(Math.floor(months / step) * step);
  }
  function monthStart(months) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(months / 12), months % 12, 1);
    return date.getTime() / oneDay;
  }

  const percent = (day) => `${((day - view.from) / (view.to - view.from) * 100).toFixed(3)}%`;
  const extent = (from, to) => `${((to - from) / (view.to - view.from) * 100).toFixed(3)}%`;
  function drawn(parent, name, attributes, text) {
    const node = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    if (text) node.textContent = text;
    return parent.appendChild(node);
  }
  const germanDay = (day) => dateOf(day).toISOString().slice(0, 10).split("-").reverse().join(".");

  function drawBars(width) {
    const group = find(".bars");
    const unit = units.find((one) => (view.to - view.from) / one.days * 4 <= width) ?? units.at(-1);
    const bins = new Map();
    for (const [day, count] of reports) {
      if (day < view.from - unit.days || day >= view.to) continue;
      const start = unit.start(day);
      bins.set(start, (bins.get(start) ?? 0) + count);
    }
    const highest = Math.max(1, ...bins.values());
    group.replaceChildren();
    for (const [start, count] of bins) {
      const end = unit.days === 1 ? start + 1 : unit.start(start + unit.days * 1.5);
      const height = Math.max(2, count / highest * 72);
      const bar = drawn(group, "rect", {x: percent(start), width: extent(start, start + (end - start) * .86), y: 80 - height, height});
      drawn(bar, "title", {}, `${germanDay(start)}${unit.days > 1 ? "–" + germanDay(end - 1) : ""}: ${count} ${count === 1 ? "Bericht" : "Berichte"}`);
    }
    return `Balken: Berichte je ${unit.name}, höchstens ${highest}. `;
  }

  // The finest steps whose labels have room: days, then months. The year stands where it begins or is not known yet.
  function ticks(width) {
    const span = view.to - view.from;
    const found = [];
    const step = [1, 2, 3, 5, 7, 10, 14].find((days) => span / days <= width / 80);
    if (step) {
      for (let day = Math.ceil(view.from / step) * step; day < view.to; day += step) found.push([day, germanDay(day)]);
      return found;
    }
    const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((one) => span / 30.4 / one <= width / 70) ?? 2400;
    for (let at = startOfMonth(view.from, months); at < view.to; at = startOfMonth(at + months * 31 + 1, months)) {
      if (at < view.from) continue;
      const month = dateOf(at).getUTCMonth();
      const year = dateOf(at).getUTCFullYear();
      const name = found.length && month >= months ? monthNames[month] : `${monthNames[month]} ${year}`;
      found.push([at, months % 12 ? name : `${year}`]);
    }
    return found;
  }

  function drawTicks(width) {
    const group = find(".ticks");
    group.replaceChildren();
    for (const [day, label] of ticks(width)) {
      drawn(group, "line", {x1: percent(day), x2: percent(day), y1: 80, y2: 86});
      const room = (view.to - day) / (view.to - view.from) * width;
      if (room > label.length * 7.5) drawn(group, "text", {x: percent(day), y: 99, dx: 2}, label);
    }
  }

  function drawMarks(width) {
    const rows = [];
    const pixels = (day) => (day - view.from) / (view.to - view.from) * width;
    const edge = view.from + 7 * (view.to - view.from) / width; // a mark there is not cut
    let outside = 0;
    const inOrder = [...entries].sort((a, b) => a.from - b.from);
    for (const {node, from, to, mark} of inOrder) {
      const out = node.hidden || to <= view.from || from >= view.to;
      mark.toggleAttribute("hidden", out);
      if (out && !node.hidden) outside += 1;
      if (out) continue;
      const at = from < view.from ? edge : from + .5;
      let row = rows.findIndex((end) => end + 15 < pixels(at));
      if (row < 0) row = rows.length < 5 ? rows.length : rows.indexOf(Math.min(...rows));
      rows[row] = pixels(to - from > 1 ? Math.min(to, view.to) : at);
      mark.querySelector("svg").setAttribute("x", percent(at));
      mark.querySelector("svg").setAttribute("y", 116 + row * 14);
      const spread = mark.querySelector(".spread");
      if (!spread) continue;
      spread.setAttribute("x", percent(from));
      spread.setAttribute("width", extent(from, to));
      spread.setAttribute("y", 113 + row * 14);
    }
    svg.setAttribute("height", 112 + Math.max(1, rows.length) * 14);
    return `Marken: Einträge${outside ? `, ${outside} davon außerhalb` : ""}.`;
  }

  let onPaper = false; // which is narrower, and has no size yet when it is drawn for
  function draw() {
    const width = onPaper ? 560 : svg.clientWidth || 800;
    drawTicks(width);
    find(".axis figcaption").textContent = drawBars(width) + drawMarks(width);
  }

  // Zooms so that the day at `share` of the width stays where it is; a factor below 1 shows less.
  function zoom(factor, share = .5) {
    const span = Math.min(whole.to - whole.from, Math.max(shortest, (view.to - view.from) * factor));
    show(view.from + (view.to - view.from - span) * share, span);
  }
  function pan(share) {
    show(view.from + (view.to - view.from) * share, view.to - view.from);
  }
  function show(from, span) {
    const start = Math.max(whole.from, Math.min(from, Math.max(whole.from, whole.to - span)));
    view = {from: start, to: start + Math.max(span, 1)};
    draw();
  }
  const showAll = () => show(whole.from, whole.to - whole.from);
  const shareAt = (event) => (event.clientX - svg.getBoundingClientRect().left) / (svg.clientWidth || 1);

  function letDrag() {
    let before = null;
    let dragged = false;
    svg.addEventListener("pointerdown", (event) => { before = event.clientX; dragged = false; });
    addEventListener("pointerup", () => { before = null; svg.classList.remove("dragged"); });
    addEventListener("pointermove", (event) => {
      if (before === null || Math.abs(event.clientX - before) < 3) return;
      dragged = true;
      svg.classList.add("dragged");
      pan((before - event.clientX) / (svg.clientWidth || 1));
      before = event.clientX;
    });
    svg.addEventListener("dragstart", (event) => event.preventDefault()); // of a mark's link
    svg.addEventListener("click", (event) => { if (dragged) event.preventDefault(); }, true);
    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.shiftKey) return; // the page scrolls
      event.preventDefault();
      if (event.ctrlKey) zoom(event.deltaY < 0 ? .8 : 1.25, shareAt(event));
      else pan(Math.sign(event.deltaX || event.deltaY) * .1);
    }, {passive: false});
    svg.addEventListener("dblclick", (event) => zoom(.5, shareAt(event)));
  }

  // --- keys ---
  function step(by) {
    const nodes = shown().map((entry) => entry.node);
    if (!nodes.length) return;
    const here = nodes.indexOf(document.activeElement.closest(".entry"));
    const next = here < 0 ? (by > 0 ? 0 : nodes.length - 1) : Math.min(nodes.length - 1, Math.max(0, here + by));
    nodes[next].focus({preventScroll: true});
    nodes[next].scrollIntoView({block: "nearest"});
  }
  const keys = {
    "j": () => step(1), "k": () => step(-1), "/": () => search.focus(), "Escape": clearFilters,
    "+": () => zoom(.5), "-": () => zoom(2), "0": showAll, "h": () => pan(-.25), "l": () => pan(.25),
  };
  const axisKeys = {"ArrowLeft": () => pan(-.25), "ArrowRight": () => pan(.25), "ArrowUp": () => zoom(.5), "ArrowDown": () => zoom(2)};

  function onKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const typing = event.target === search;
    if (typing && event.key === "Escape") search.blur();
    if (typing && event.key !== "Escape") return;
    const action = keys[event.key] ?? (event.target === svg ? axisKeys[event.key] : undefined);
    if (!action) return;
    event.preventDefault();
    action();
  }

  // --- start ---
  for (const node of document.querySelectorAll("[data-script]")) node.hidden = false;
  entries.forEach((entry, i) => {
    entry.mark = find(`.marks [data-entry="${i}"]`);
    entry.mark.setAttribute("tabindex", -1); // the list has the same entries in the same order
    const highlight = (on) => () => entry.mark.classList.toggle("current", on);
    entry.node.addEventListener("focusin", highlight(true));
    entry.node.addEventListener("focusout", highlight(false));
    entry.node.addEventListener("mouseenter", highlight(true));
    entry.node.addEventListener("mouseleave", highlight(false));
  });
  svg.setAttribute("tabindex", 0);
  svg.setAttribute("aria-label", "Zeitachse, mit Pfeiltasten zu verschieben und zu vergrößern");
  find("#closer").addEventListener("click", () => zoom(.5));
  find("#wider").addEventListener("click", () => zoom(2));
  find("#all").addEventListener("click", showAll);
  letDrag();
  new ResizeObserver(draw).observe(svg);
  for (const event of ["beforeprint", "afterprint"]) {
    addEventListener(event, () => { onPaper = event === "beforeprint"; draw(); });
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  find("#clear").addEventListener("click", clearFilters);
  document.addEventListener("keydown", onKey);
  filter();
})();
