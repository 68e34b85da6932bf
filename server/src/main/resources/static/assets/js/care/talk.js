/** The talk in the middle: who it is with, what can be done now, and where one writes. */
import { Log } from "./log.js";
import { icon, make, now, running, sync, tickNow, toast, word } from "./parts.js";
import { shopperName } from "./list.js";

const $ = (id) => document.getElementById(id);
const TYPING_SHOWN = 6000;
const TYPING_TOLD = 3000;

/** What may be done, by what one is to the conversation and how it stands; the first is the one to do. */
const ACTS = {
  asked: ["accept", "refuse"],
  handed: ["accept", "refuse"],
  consulted: [],
  supervisor: ["take-over", "unlisten"],
  none: [],
};

const acts = (one, supervisor) => {
  if (one.you === "owner") {
    if (one.state === "wrap-up") return ["wrap-up"];
    if (one.state === "transferring") return ["keep"];
    if (one.state === "chatting") return ["end", "transfer", "requeue"];
    return [];
  }
  return (ACTS[one.you] ?? []).filter((act) => act !== "take-over" || supervisor);
};

const SIGNS = { accept: "check", refuse: "x", end: "circle-check", transfer: "arrow-right-left", requeue: "undo-2", keep: "hand", "wrap-up": "circle-check", "take-over": "hand", unlisten: "x" };
const LETTERS = { accept: "A", refuse: "R", end: "E", transfer: "T", "wrap-up": "E" };

export class Talk {
  #log = new Log();
  #talks;
  #line;
  #act;
  #supervisor;
  #kind = "say";
  #speaks = false;
  #one = null;
  #drafts = new Map(Object.entries(JSON.parse(sessionStorage.getItem("care-drafts") ?? "{}")));
  #toldTyping = 0;

  constructor(talks, line, supervisor, act) {
    this.#talks = talks;
    this.#line = line;
    this.#supervisor = supervisor;
    this.#act = act;
    $("talk-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    $("talk-text").addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.send();
      }
    });
    $("talk-text").addEventListener("input", () => this.#typed());
    for (const button of document.querySelectorAll("[data-kind]")) button.addEventListener("click", () => this.kind(button.dataset.kind));
    setInterval(() => this.#one && this.#typing(this.#one), 1000);
  }

  get selected() {
    return this.#one;
  }

  get writes() {
    return this.#one && !$("talk-form").hidden;
  }

  /** Messages for all, or notes for staff. */
  kind(kind) {
    this.#kind = kind;
    for (const button of document.querySelectorAll("[data-kind]")) button.setAttribute("aria-pressed", String(button.dataset.kind === kind));
    $("talk-form").classList.toggle("talk-form-note", kind === "note");
    $("talk-text").placeholder = word(kind === "note" ? "write.note" : "write");
    $("talk-text").focus();
  }

  get isNote() {
    return this.#kind === "note";
  }

  show(one) {
    const other = this.#one?.id !== one?.id;
    if (other) this.#keep();
    this.#one = one;
    for (const id of ["talk-head", "talk-log", "talk-form"]) $(id).hidden = !one;
    $("console-empty").hidden = Boolean(one);
    if (!one) {
      $("talk-banner").hidden = true;
      $("talk-typing").hidden = true;
      return;
    }
    this.#head(one);
    this.#banner(one);
    this.#log.draw(one);
    this.#form(one, other);
    this.#typing(one);
    tickNow();
  }

  #head(one) {
    $("talk-name").textContent = shopperName(one);
    const facts = [word(`state.${one.state}`), this.#talks.queueOf(one), one.topic, one.language?.toUpperCase()];
    const site = one.shopper?.site;
    if (site) facts.push(site.verified ? word("site.verified", [site.id, site.account].filter(Boolean).join(", ")) : word("site"), site.email);
    if (one.you !== "owner" && one.owner) facts.push(one.owner.name ?? "");
    $("talk-facts").textContent = facts.filter(Boolean).join(" · ");
    const since = this.#talks.unanswered(one);
    const clocks = [["since", one.arrivedAt, "timer", 1e6], since && one.state !== "wrap-up" ? ["answer", since, "hourglass", 1] : null].filter(Boolean);
    sync($("talk-clocks"), clocks, (it) => it.slice(0, 2).join(), ([key, at, sign, late]) => {
      const clock = running(at, word(key));
      clock.dataset.late = late;
      return make("span", { title: word(key) }, icon(sign), clock);
    });
    sync($("talk-acts"), acts(one, this.#supervisor), (act) => act, (act) => this.#button(act));
  }

  #button(act) {
    const first = ["accept", "wrap-up", "take-over", "keep"].includes(act);
    const button = make(
      "button",
      { type: "button", class: `btn btn-sm ${first ? "btn-primary" : "btn-plain"}`, "data-testid": `do-${act}`, title: LETTERS[act] ? `${word(`do.${act}`)} (Alt ${LETTERS[act]})` : word(`do.${act}`) },
      icon(SIGNS[act]),
      make("span", {}, word(`do.${act}`)),
    );
    button.addEventListener("click", () => this.#act(act, this.#one));
    return button;
  }

  #banner(one) {
    const banner = $("talk-banner");
    const parts = [];
    if (one.you === "asked") parts.push(word("banner.offer"), one.offer?.until ? running(null, word("left"), one.offer.until) : null);
    else if (one.you === "handed") parts.push(word("banner.handed", one.transfer?.from?.name ?? ""), one.transfer?.text ? make("q", {}, one.transfer.text) : null);
    else if (one.you === "owner" && one.state === "transferring") parts.push(word("banner.transferring", one.transfer?.to?.name ?? one.transfer?.to?.title ?? ""), one.transfer?.until ? running(null, word("left"), one.transfer.until) : null);
    else if (one.you === "consulted") parts.push(word("banner.consulted", one.owner?.name ?? ""));
    else if (one.you === "supervisor") parts.push(word("banner.supervisor", one.owner?.name ?? ""));
    else if (one.state === "wrap-up") parts.push(word("banner.wrap-up"));
    else if (one.state === "ended" || one.you === "none") parts.push(word("banner.ended"));
    if (one.why?.length && ["asked", "handed"].includes(one.you)) parts.push(make("span", { class: "soft" }, [one.why].flat().join(" ")));
    const face = JSON.stringify([one.you, one.state, one.why, one.offer, one.transfer, one.owner]);
    if (banner.dataset.face !== face) {
      banner.dataset.face = face;
      banner.replaceChildren(...parts.filter(Boolean).flatMap((part) => [part, " "]));
    }
    banner.hidden = parts.length === 0;
  }

  #form(one, other) {
    const speaks = one.you === "owner" && ["chatting", "transferring"].includes(one.state);
    const notes = speaks || (["owner", "consulted", "supervisor", "asked", "handed"].includes(one.you) && one.state !== "ended");
    $("talk-form").hidden = !notes;
    document.querySelector("[data-kind=say]").disabled = !speaks;
    if (other) $("talk-text").value = this.#drafts.get(one.id) ?? "";
    const begun = speaks && !this.#speaks && $("talk-text").value === "";
    if (!speaks && this.#kind === "say") this.#silently("note");
    else if (speaks && (other || begun)) this.#silently("say");
    this.#speaks = speaks;
  }

  /** Without taking the focus from where it is. */
  #silently(kind) {
    const here = document.activeElement;
    this.kind(kind);
    if (here && here !== document.body) here.focus();
  }

  #typing(one) {
    const place = $("talk-typing");
    const recent = one.typing && one.typing.role === "shopper" && performance.now() - one.typing.at < TYPING_SHOWN;
    place.hidden = !recent;
    const text = recent ? word("typing", shopperName(one)) : "";
    if (place.textContent !== text) place.textContent = text;
  }

  #typed() {
    const one = this.#one;
    if (!one) return;
    if (this.#kind === "say" && performance.now() - this.#toldTyping > TYPING_TOLD) {
      this.#toldTyping = performance.now();
      this.#line.tell({ type: "typing", conversation: one.id });
    }
    this.#keep();
  }

  /** What was begun to be written stays with its conversation, reloads included. */
  #keep() {
    if (!this.#one) return;
    const text = $("talk-text").value;
    if (text) this.#drafts.set(this.#one.id, text);
    else this.#drafts.delete(this.#one.id);
    sessionStorage.setItem("care-drafts", JSON.stringify(Object.fromEntries(this.#drafts)));
  }

  /** Puts prepared words where one writes, to be changed before they are sent. */
  put(text) {
    const field = $("talk-text");
    const before = field.value.slice(0, field.selectionStart);
    field.focus();
    field.setRangeText(before && !/\s$/.test(before) ? ` ${text}` : text, field.selectionStart, field.selectionEnd, "end");
    this.#keep();
  }

  async send() {
    const one = this.#one;
    const text = $("talk-text").value.trim();
    if (!one || !text || $("talk-form").hidden) return;
    const stream = this.#kind === "note" ? "notes" : "messages";
    const sent = { key: crypto.randomUUID(), stream, text, at: new Date(now()).toISOString(), from: { number: "me", role: "agent", name: this.#talks.me?.name } };
    one.sending.push(sent);
    $("talk-text").value = "";
    this.#keep();
    this.show(one);
    try {
      const done = await this.#line.ask(stream === "notes" ? "note" : "say", { conversation: one.id, text }, sent.key);
      sent.seq = done.seq;
      if ((one[stream].at(-1)?.seq ?? 0) >= done.seq) one.sending = one.sending.filter((it) => it !== sent);
    } catch (refused) {
      one.sending = one.sending.filter((it) => it !== sent);
      toast(refused.message, "danger");
      if (this.#one === one && !$("talk-text").value) $("talk-text").value = text;
    }
    if (this.#one === one) this.show(one);
  }
}
