/** What the scripts of customer care share: words, clocks, and elements made without markup, so that nothing anybody typed is read as any. */
const said = new Map();
for (const data of document.getElementById("console-words")?.content.querySelectorAll("data") ?? []) {
  said.set(data.getAttribute("value"), data.textContent);
}

/** The words of a key, with what stands for {0}, {1}. */
export const word = (key, ...values) =>
  (said.get(key) ?? key).replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)] ?? ""));

/** English days and hours are written the European way, as everywhere in the tool. */
export const language = () => ({ en: "en-GB" })[document.documentElement.lang] ?? document.documentElement.lang;

const icons = () => document.querySelector("[data-icons]").dataset.icons;

/** `make("button", {class: "btn", type: "button"}, "text", other)`: text stays text. */
export const make = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
};

export const icon = (name) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${icons()}#${name}`);
  svg.append(use);
  return svg;
};

/** Makes the children of a place those of a list, each kept as long as its key is there: the focus stays, nothing is announced twice. */
export const sync = (place, items, key, create, update) => {
  const known = new Map([...place.children].map((child) => [child.dataset.key, child]));
  let before = null;
  for (const item of items) {
    const name = String(key(item));
    let child = known.get(name);
    known.delete(name);
    if (!child) {
      child = create(item);
      child.dataset.key = name;
    }
    update?.(child, item);
    const next = before ? before.nextElementSibling : place.firstElementChild;
    if (next !== child) place.insertBefore(child, next);
    before = child;
  }
  for (const gone of known.values()) gone.remove();
};

/** How long, as a clock says it: 0:05, 12:40, 1:02:09. */
export const clock = (millis) => {
  const all = Math.max(0, Math.floor(millis / 1000));
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60), all % 60];
  const two = (number) => String(number).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
};

export const time = (at) => new Intl.DateTimeFormat(language(), { hour: "2-digit", minute: "2-digit" }).format(new Date(at));

export const day = (at) => {
  const date = new Date(at);
  return date.toDateString() === new Date().toDateString()
    ? word("today")
    : new Intl.DateTimeFormat(language(), { weekday: "long", day: "numeric", month: "long" }).format(date);
};

/** A clock that runs by itself: since a time, or until one. The server's time counts, whatever this machine says. */
export const running = (since, label, until) =>
  make("time", { class: "clock", "data-since": since, "data-until": until, title: label, "aria-label": label });

let offset = 0;
export const now = () => Date.now() + offset;
export const serverSays = (at) => (offset = Date.parse(at) - Date.now());

const LATE = 60_000;
const tick = () => {
  for (const one of document.querySelectorAll("time.clock")) {
    const { since, until } = one.dataset;
    const millis = until ? Date.parse(until) - now() : now() - Date.parse(since);
    const text = clock(millis);
    if (one.textContent !== text) one.textContent = text;
    one.classList.toggle("clock-late", until ? millis < 10_000 : millis > LATE * Number(one.dataset.late ?? 1));
  }
};
setInterval(tick, 1000);
/** Clocks that were just drawn say something at once. */
export const tickNow = tick;

/** Does something once for all that comes in this moment. */
export const soon = (work) => {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      work();
    });
  };
};

/** Says what was done, or why it was not, where every page of the tool does. */
export const toast = (text, tone = "success") => {
  const sign = { success: "circle-check", info: "info" }[tone] ?? "triangle-alert";
  document.getElementById("toasts").append(make("div", { class: `toast-note tone-${tone}`, "data-testid": "toast" }, icon(sign), make("div", {}, text)));
};
