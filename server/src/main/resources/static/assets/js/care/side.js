/** The customer at the right: one part at a time, asked for when it is looked at. */
import { make, word } from "./parts.js";

const $ = (id) => document.getElementById(id);
const tabs = () => [...document.querySelectorAll("[data-part]")];

export class Side {
  #one = null;
  #part = localStorage.getItem("care-part") ?? "customer";
  #asked = 0;
  #address = $("console").dataset.beside;

  #propose;

  constructor(propose) {
    this.#propose = propose;
    for (const tab of tabs()) tab.addEventListener("click", () => this.open(tab.dataset.part));
    $("side-again").addEventListener("click", () => this.#load());
    $("console-side").addEventListener("keydown", (event) => this.#step(event));
    $("side-panel").addEventListener("click", (event) => this.#press(event));
    $("side-panel").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#load(Object.fromEntries(new FormData(event.target)));
    });
    this.#mark();
  }

  /** The customer of another conversation, or the same one who went to another page. */
  show(one, looks) {
    const other = this.#one?.id !== one?.id || this.#looks !== looks;
    const moved = !other && this.#part === "page" && this.#url !== one?.page?.url;
    this.#one = one;
    this.#looks = looks;
    if (!other && !moved) return;
    if (one && looks) this.#load();
    else $("side-panel").replaceChildren(make("p", { class: "soft" }, word("side.empty")));
  }
  #looks = false;
  #url = null;

  open(part, asked) {
    this.#part = part;
    localStorage.setItem("care-part", part);
    this.#mark();
    if (this.#one && this.#looks) this.#load(asked);
  }

  focus() {
    tabs().find((tab) => tab.dataset.part === this.#part)?.focus();
  }

  #mark() {
    if (!tabs().some((tab) => tab.dataset.part === this.#part)) this.#part = "customer";
    for (const tab of tabs()) {
      const here = tab.dataset.part === this.#part;
      tab.setAttribute("aria-selected", String(here));
      tab.tabIndex = here ? 0 : -1;
      if (here) $("side-panel").setAttribute("aria-labelledby", tab.id);
    }
  }

  #step(event) {
    const tab = event.target.closest("[role=tab]");
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!tab || !by) return;
    const all = tabs();
    const next = all[(all.indexOf(tab) + by + all.length) % all.length];
    next.focus();
    this.open(next.dataset.part);
    event.preventDefault();
  }

  #press(event) {
    const why = event.target.closest("[data-why]");
    const open = event.target.closest("[data-open]");
    const propose = event.target.closest("[data-propose]");
    if (propose) this.#propose(propose.dataset.propose, propose.dataset.name);
    if (why) this.open("contracts", { part: why.dataset.why, quantity: "" });
    else if (open) this.#load({ [this.#part === "past" ? "conversation" : "number"]: open.dataset.open });
  }

  async #load(asked = {}) {
    const one = this.#one;
    if (!one || !this.#looks) return;
    const turn = ++this.#asked;
    const panel = $("side-panel");
    const address = new URL(`${this.#address}/${one.id}/customer/${this.#part}`, location.href);
    for (const [name, value] of Object.entries(asked)) if (value) address.searchParams.set(name, value);
    this.#url = one.page?.url;
    if (this.#part === "page") address.searchParams.set("url", this.#url ?? "");
    panel.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { headers: { "HX-Request": "true" } });
      const html = await answer.text();
      if (turn !== this.#asked) return;
      panel.innerHTML = html;
      if (this.#part === "page") this.#where(panel, one);
    } catch {
      if (turn === this.#asked) panel.replaceChildren(make("p", { class: "soft" }, word("side.failed")));
    } finally {
      if (turn === this.#asked) panel.removeAttribute("aria-busy");
    }
  }

  /** Which page it is, as his browser said it: text, whatever it holds. */
  #where(panel, one) {
    if (!one.page?.url) return;
    panel.prepend(
      make(
        "p",
        { class: "beside-where" },
        make("b", {}, one.page.title || one.page.url),
        make("a", { href: one.page.url, target: "_blank", rel: "noopener", class: "code" }, one.page.url),
      ),
    );
  }
}
