/** Handing a conversation on, closing it, and prepared words. */
import { make, word } from "./parts.js";

const $ = (id) => document.getElementById(id);
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Opens a dialog with a form; answers what was entered and which button sent it, or nothing. */
const asked = (dialog) =>
  new Promise((done) => {
    const form = dialog.querySelector("form.care-form");
    form.reset();
    dialog.returnValue = "";
    dialog.addEventListener("close", () => done(dialog.returnValue ? { by: dialog.returnValue, ...Object.fromEntries(new FormData(form)) } : null), { once: true });
    dialog.showModal();
    form.querySelector(":is(select, input, textarea):enabled").focus();
  });

/** To whom: agents who are there first, then queues. What is chosen stays. */
const offerTargets = (talks) => {
  const chosen = $("care-to").value;
  const { agents, queues } = talks.floor;
  const others = agents.filter((it) => it.id !== talks.me?.id);
  const there = (it) => (it.standing === "available" ? 0 : 1);
  others.sort((a, b) => there(a) - there(b) || a.load / (a.capacity || 1) - b.load / (b.capacity || 1) || a.name.localeCompare(b.name));
  const option = (value, text, disabled) => make("option", { value, disabled }, text);
  $("care-to").replaceChildren(
    make("optgroup", { label: word("transfer.people") }, ...others.map((it) => option(`agent:${it.id}`, `${it.name} — ${word(`standing.${it.standing}`)}, ${word("transfer.load", it.load, it.capacity)}`, it.standing !== "available"))),
    make("optgroup", { label: word("transfer.queues") }, ...queues.filter((it) => it.state !== "closed").map((it) => option(`queue:${it.id}`, it.title))),
  );
  if (chosen) $("care-to").value = chosen;
};

/** Whoever comes or goes while the dialog is open is seen there. */
export const renewTargets = (talks) => $("care-transfer").open && offerTargets(talks);

export const transfer = (talks) => {
  offerTargets(talks);
  return asked($("care-transfer")).then((answer) => {
    if (!answer?.to) return null;
    const [kind, id] = answer.to.split(":");
    return { by: answer.by, to: { [kind]: id }, text: answer.text };
  });
};

/** A page to be shown: one of the store that is prepared, or any of the other sites where the shopper is on one of these. */
export const page = (prepared, where) => {
  const sites = prepared?.sites;
  for (const [id, wanted] of [["care-of-store", !sites], ["care-of-site", Boolean(sites)]]) {
    $(id).hidden = !wanted;
    $(id).disabled = !wanted;
  }
  return sites ? ofSite(sites, where) : ofStore(prepared?.pages ?? []);
};

const ofStore = (lists) => {
  $("care-page").replaceChildren(...lists.map((list) => make("optgroup", { label: list.title }, ...list.pages.map((it) => make("option", { value: it.url, "data-title": it.title }, it.title)))));
  return asked($("care-pages")).then((answer) => answer?.url && { url: answer.url, title: $("care-page").selectedOptions[0]?.dataset.title ?? "" });
};

const ofSite = (sites, where) => {
  const parsed = (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);
  const here = parsed(where ?? "")?.origin;
  const address = () => parsed($("care-path").value.trim(), $("care-site").value);
  const check = () => $("care-path").setCustomValidity(sites.includes(address()?.origin) ? "" : word("pages.foreign"));
  $("care-site").replaceChildren(...sites.map((it) => make("option", { value: it, selected: it === here }, it)));
  $("care-of-site").oninput = check;
  const answered = asked($("care-pages"));
  check();
  return answered.then((answer) => answer && { url: address().href, title: answer.title.trim() });
};

/** Why it is closed, of the reasons that are prepared. */
export const wrapUp = (prepared) => {
  const reasons = prepared?.reasons ?? [];
  $("care-reason").replaceChildren(...(reasons.length ? reasons.map((it) => make("option", { value: it.identifier }, it.title)) : [make("option", { value: "" }, word("wrap.none"))]));
  return asked($("care-end"));
};

export class Topics {
  #dialog = $("care-topics");
  #list = $("care-topic-list");
  #search = $("care-topic-search");
  #all = [];
  #chosen;

  constructor() {
    this.#search.addEventListener("input", () => this.#draw());
    this.#search.addEventListener("keydown", (event) => this.#keys(event));
    this.#list.addEventListener("click", (event) => this.#take(event.target.closest("[role=option]")));
  }

  open(prepared, chosen) {
    this.#all = prepared?.topics ?? [];
    this.#chosen = chosen;
    this.#search.value = "";
    this.#draw();
    this.#dialog.showModal();
    this.#search.focus();
  }

  #draw() {
    const words = folded(this.#search.value).split(/\s+/).filter(Boolean);
    const found = this.#all.filter((it) => words.every((one) => folded(`${it.title} ${it.text}`).includes(one)));
    this.#list.replaceChildren(
      ...found.map((it, at) => {
        const option = make("li", { role: "option", id: `topic-${at}`, "aria-selected": at === 0 ? "true" : "false", "data-testid": "topic" }, make("b", {}, it.title), make("span", { class: "soft" }, it.text));
        option.topic = it;
        return option;
      }),
    );
    if (found.length === 0) this.#list.append(make("li", { class: "soft", role: "none" }, word("topics.none")));
    this.#search.setAttribute("aria-activedescendant", found.length ? "topic-0" : "");
  }

  #keys(event) {
    const all = [...this.#list.querySelectorAll("[role=option]")];
    const here = all.findIndex((it) => it.getAttribute("aria-selected") === "true");
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && all.length) {
      event.preventDefault();
      const next = all[(here + by + all.length) % all.length];
      for (const it of all) it.setAttribute("aria-selected", String(it === next));
      this.#search.setAttribute("aria-activedescendant", next.id);
      next.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.#take(all[here]);
    }
  }

  #take(option) {
    if (!option?.topic) return;
    this.#dialog.close();
    this.#chosen(option.topic);
  }
}
