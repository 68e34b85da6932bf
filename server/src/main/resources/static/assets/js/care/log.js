/** What was said, in order of time: messages for all, notes for staff, and what is on its way. */
import { shopperName } from "./list.js";
import { day, icon, make, sync, time, word } from "./parts.js";

const LINK = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/g;

/** Text with its addresses as links; everything else is text, whatever it looks like. */
const written = (text) => {
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(LINK)) {
    parts.push(text.slice(from, found.index), make("a", { href: found[0], target: "_blank", rel: "noopener noreferrer" }, found[0]));
    from = found.index + found[0].length;
  }
  parts.push(text.slice(from));
  return parts;
};

const key = (it) => (it.day ? `day-${it.day}` : it.key ? `key-${it.key}` : `${it.stream}-${it.seq}`);

/** All that stands in the log, with the days between. */
const lines = (one) => {
  const all = [...one.messages, ...one.notes].sort((a, b) => a.at.localeCompare(b.at) || (a.stream === b.stream ? a.seq - b.seq : a.stream.localeCompare(b.stream)));
  const shown = [];
  let date = "";
  for (const it of all) {
    const its = new Date(it.at).toDateString();
    if (its !== date) shown.push({ day: its, at: it.at });
    date = its;
    shown.push(it);
  }
  return [...shown, ...[...one.shown.values()].map((it) => ({ ...it, stream: "shown", from: { role: "store" }, seq: it.id })), ...one.sending];
};

export class Log {
  #place = document.getElementById("talk-log");
  #shown = null;

  draw(one) {
    const other = this.#shown !== one.id;
    const atEnd = other || this.#place.scrollHeight - this.#place.scrollTop - this.#place.clientHeight < 60;
    if (other) {
      this.#place.setAttribute("aria-live", "off");
      this.#place.replaceChildren();
      this.#shown = one.id;
    }
    const all = lines(one);
    sync(this.#place, all, key, (it) => this.#line(it, one), (li, it) => this.#mark(li, it, one));
    this.#group();
    if (atEnd) this.#place.scrollTop = this.#place.scrollHeight;
    if (other) requestAnimationFrame(() => this.#place.setAttribute("aria-live", "polite"));
  }

  #line(it, one) {
    if (it.day) return make("div", { class: "log-day" }, make("span", {}, day(it.at)));
    if (it.stream === "shown") return make("div", { class: "log-line log-shown", "data-testid": "shown" }, icon(it.page ? "link" : "shopping-cart"), make("span", {}, it.page ? it.title || it.url : it.lines.map((line) => `${line.quantity} × ${line.name}`).join(", ")), make("b", { class: "log-mark" }));
    const side = it.stream === "notes" ? "log-note" : it.from?.role === "shopper" ? "log-shopper" : it.from?.role === "store" ? "log-store" : "log-agent";
    const name = it.from?.role === "store" ? word("store") : it.from?.role === "shopper" && it.from.name === "guest" ? shopperName(one) : (it.from?.name ?? word("you"));
    const li = make(
      "div",
      { class: `log-line ${side}`, "data-by": `${it.stream}-${it.from?.number ?? "me"}`, "data-testid": it.stream === "notes" ? "note" : "message" },
      make("span", { class: "log-who" }, it.stream === "notes" ? icon("sticky-note") : null, name, it.stream === "notes" ? make("span", { class: "log-kind" }, word("note")) : null),
      make("p", { class: "log-text", dir: "auto" }, ...written(it.text)),
      make("span", { class: "log-at" }, it.at && !it.key ? make("time", { datetime: it.at }, time(it.at)) : "", make("span", { class: "log-mark" })),
    );
    return li;
  }

  /** On its way, not sent, or read by the shopper. */
  #mark(li, it, one) {
    if (it.day) return;
    const mark = li.querySelector(".log-mark");
    if (it.stream === "shown") {
      const text = word(`shown.${it.state}`);
      if (mark.textContent !== text) mark.textContent = text;
      return;
    }
    const read = it.stream === "messages" && it.from?.role === "agent" && it.seq === [...one.messages].reverse().find((said) => said.from.role === "agent" && said.seq <= one.seen)?.seq;
    const text = it.failed ? word("unsent") : it.key ? word("sending") : read ? word("seen") : "";
    if (mark.textContent !== text) mark.textContent = text;
    li.classList.toggle("log-failed", Boolean(it.failed));
    li.classList.toggle("log-sending", Boolean(it.key));
  }

  /** Lines of the same person in a row say his name once. */
  #group() {
    let by = null;
    for (const li of this.#place.children) {
      li.classList.toggle("log-more", li.dataset.by === by && li.dataset.by !== undefined);
      by = li.dataset.by;
    }
  }
}
