/** The shoppers in the store, as the server says them; the agent finds, sorts and invites. */
import { icon, language, make, running, sync, tickNow, toast, word } from "./parts.js";

const $ = (id) => document.getElementById(id);
const TYPED = 250;
const TONES = { none: "neutral", invited: "info", waiting: "warning", chatting: "success" };
const name = (it) => it.name || `${word("guest")} ${it.number ?? ""}`;

const money = (value) => (value ? new Intl.NumberFormat(language(), { style: "currency", currency: value.currency }).format(value.amount) : "");
const tongue = (code) => new Intl.DisplayNames([language()], { type: "language" }).of(code);

/** Each column: by what it is sorted, and what stands in a cell. */
const COLUMNS = {
  status: { sort: "status", cell: (it) => make("span", { class: `pill tone-${TONES[it.status]}`, title: it.invitation ? word("invite.by", it.invitation.agent) : null, "data-testid": "shopper-status" }, word(`status.${it.status}`)) },
  came: { sort: "came", cell: (it) => quiet(running(it.came, word("column.came"))), number: true },
  page: { sort: "page", cell: (it) => make("span", { dir: "auto", "data-testid": "shopper-page" }, it.title || word("shoppers.untitled")) },
  "on-page": { sort: "since", cell: (it) => quiet(running(it.since, word("column.on-page"))), number: true },
  items: { sort: "items", cell: (it) => (it.items ? String(it.items) : "–"), number: true },
  value: { sort: "value", cell: (it) => money(it.value) || "–", number: true },
  language: { sort: "language", cell: (it) => (it.language ? tongue(it.language) : "") },
};

const quiet = (time) => {
  time.dataset.late = 1e6;
  return time;
};

export class Shoppers {
  #line;
  #send;
  #place;
  #sort = "came";
  #columns = [];
  #typing;

  /** `send(path, body)` posts to the store's customer care and gives the answer, or nothing. */
  constructor({ line, place, send, prepared }) {
    this.#line = line;
    this.#place = place;
    this.#send = send;
    this.prepared = prepared;
    $("console-shoppers").addEventListener("click", () => this.toggle());
    $("shoppers-close").addEventListener("click", () => this.toggle(false));
    $("shoppers-status").addEventListener("change", () => this.ask());
    $("shoppers-search").addEventListener("input", () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.ask(), TYPED);
    });
    $("care-invite-choice").addEventListener("change", () => ($("care-invite-text").value = $("care-invite-choice").value));
  }

  get isOpen() {
    return !$("shoppers").hidden;
  }

  toggle(open = !this.isOpen) {
    if (open === this.isOpen) return;
    $("shoppers").hidden = !open;
    this.#place.classList.toggle("console-shopping", open);
    $("console-shoppers").setAttribute("aria-pressed", String(open));
    this.ask();
    if (open) $("shoppers-title").focus();
    else $("console-shoppers").focus();
  }

  /** Says what is to be seen; also after a broken line. */
  ask() {
    const fields = this.isOpen ? { status: $("shoppers-status").value, q: $("shoppers-search").value, sort: this.#sort } : {};
    this.#line.tell({ type: "shoppers", on: this.isOpen, ...fields });
  }

  hears(frame) {
    if (frame.type === "shoppers") this.#draw(frame);
    else if (frame.type === "invited") this.#answered(frame);
  }

  #draw({ total, counts, columns, shoppers }) {
    const all = Object.values(counts).reduce((sum, it) => sum + it, 0);
    $("shoppers-count").textContent = all || "";
    $("shoppers-empty").hidden = all > 0;
    $("shoppers-nothing").hidden = all === 0 || total > 0;
    $("shoppers-table").hidden = total === 0;
    $("shoppers-more").hidden = total <= shoppers.length;
    $("shoppers-more").textContent = word("shoppers.more", shoppers.length, total);
    for (const option of $("shoppers-status").options) {
      if (option.value) option.textContent = `${word(`status.${option.value}`)} (${counts[option.value] ?? 0})`;
    }
    this.#head(columns);
    sync($("shoppers-rows"), shoppers, (it) => it.id, () => make("tr", { "data-testid": "shopper" }), (row, it) => this.#row(row, it));
    tickNow();
  }

  #head(columns) {
    const known = columns.filter((it) => COLUMNS[it]);
    const face = [...known, this.#sort].join();
    if ($("shoppers-columns").dataset.face === face) return;
    const focused = document.activeElement?.dataset.sort;
    $("shoppers-columns").dataset.face = face;
    this.#columns = known;
    $("shoppers-columns").replaceChildren(
      this.#heading("name", "name"),
      ...known.map((it) => this.#heading(it, COLUMNS[it].sort, COLUMNS[it].number)),
      make("th", { scope: "col" }, make("span", { class: "visually-hidden" }, word("do.invite"))),
    );
    if (focused) $("shoppers-columns").querySelector(`[data-sort="${focused}"]`)?.focus();
  }

  /** A second time the other way round. */
  #heading(column, sort, number) {
    const here = this.#sort.replace("-", "") === sort;
    const down = this.#sort.startsWith("-");
    const button = make("button", { type: "button", class: "shoppers-sort", "data-sort": sort, "data-testid": `sort-${column}` }, word(`column.${column}`), here ? icon(down ? "chevron-down" : "chevron-up") : null);
    button.addEventListener("click", () => {
      const first = ["items", "value"].includes(sort) ? `-${sort}` : sort;
      this.#sort = !here ? first : down ? sort : `-${sort}`;
      this.ask();
    });
    return make("th", { scope: "col", class: number ? "number" : null, "aria-sort": here ? (down ? "descending" : "ascending") : null }, button);
  }

  #row(row, it) {
    const face = JSON.stringify([it, this.#columns]);
    if (row.dataset.face === face) return;
    row.dataset.face = face;
    const focused = row.contains(document.activeElement);
    const invite = make("button", { type: "button", class: "btn btn-plain btn-sm", disabled: it.status !== "none", "aria-label": word("invite.of", name(it)), "data-testid": "invite" }, icon("message-circle"), make("span", {}, word("do.invite")));
    invite.addEventListener("click", () => this.#invite(it));
    row.replaceChildren(
      make("th", { scope: "row", dir: "auto", "data-testid": "shopper-name" }, name(it)),
      ...this.#columns.map((column) => make("td", { class: COLUMNS[column].number ? "number" : null }, COLUMNS[column].cell(it))),
      make("td", {}, invite),
    );
    if (focused) row.querySelector("button").focus();
  }

  async #invite(it) {
    const prepared = await this.prepared(it.id);
    if (!prepared) return;
    $("care-invite-whom").textContent = [name(it), it.title, tongue(prepared.language)].filter(Boolean).join(" · ");
    $("care-invite-choice").replaceChildren(...prepared.texts.map(({ title, text }) => make("option", { value: text }, title)));
    const dialog = $("care-invite");
    dialog.returnValue = "";
    $("care-invite-text").value = prepared.texts[0]?.text ?? "";
    dialog.showModal();
    $("care-invite-text").focus();
    await new Promise((done) => dialog.addEventListener("close", done, { once: true }));
    const text = $("care-invite-text").value.trim();
    if (dialog.returnValue !== "invite" || !text) return;
    if (await this.#send(`shoppers/${it.id}/invite`, { key: crypto.randomUUID(), text })) toast(word("invite.sent", name(it)), "info");
  }

  /** What became of one's own invitation. */
  #answered({ state }) {
    if (state === "open") return;
    toast(word(`invited.${state}`), state === "accepted" ? "success" : "info");
    if (state === "accepted") this.toggle(false);
  }
}
