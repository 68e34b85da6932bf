/** The list at the left: what is offered, what is mine, what waits. */
import { icon, make, running, sync, tickNow, word } from "./parts.js";

export const shopperName = (one) => {
  const shopper = one.shopper ?? {};
  if (shopper.name && !(shopper.guest && shopper.name === "guest")) return shopper.name;
  return `${word("guest")}${shopper.number ? ` ${shopper.number}` : ""}`;
};

const lastSaid = (one) => {
  const said = one.messages.at(-1);
  return said ? `${said.from.role === "shopper" ? "" : "→ "}${said.text}` : one.topic || word("no-topic");
};

export class List {
  #place = document.getElementById("console-list");
  #talks;
  #choose;
  #pick;

  constructor(talks, { choose, pick }) {
    this.#talks = talks;
    this.#choose = choose;
    this.#pick = pick;
  }

  draw(selected) {
    const groups = this.#talks.groups();
    for (const group of this.#place.querySelectorAll("[data-group]")) {
      const name = group.dataset.group;
      const items = groups[name];
      group.querySelector(".tab-count").textContent = items.length || "";
      group.querySelector(".console-none")?.toggleAttribute("hidden", items.length > 0);
      if (name !== "mine" && name !== "waiting") group.hidden = items.length === 0;
      const list = group.querySelector("ul");
      if (name === "waiting") sync(list, items, (it) => it.conversation, () => make("li"), (li, it) => this.#waiting(li, it));
      else sync(list, items, (it) => it.id, () => make("li"), (li, it) => this.#talk(li, it, selected));
    }
    tickNow();
  }

  #talk(li, one, selected) {
    const unread = this.#talks.unread(one);
    const asked = one.you === "asked" || one.you === "handed";
    const until = one.you === "asked" ? one.offer?.until : one.transfer?.until;
    const since = this.#talks.unanswered(one);
    const face = JSON.stringify([one.state, one.you, one.shopper, unread, lastSaid(one), until, since, one.queue, one.id === selected, one.arrivedAt]);
    if (li.dataset.face === face) return;
    li.dataset.face = face;
    const focused = li.contains(document.activeElement);
    const clock = asked && until ? running(null, word("left"), until) : since ? running(since, word("answer")) : running(one.arrivedAt, word("since"));
    if (!asked && !since) clock.dataset.late = 1e6;
    const button = make(
      "button",
      { type: "button", class: "console-item", "aria-current": one.id === selected ? "true" : null, "data-testid": "conversation" },
      make("span", { class: "console-item-name" }, make("span", { class: `console-lamp ${one.shopper?.there === false ? "" : "lamp-on"}`, title: word(one.shopper?.there === false ? "gone" : "there") }), make("b", {}, shopperName(one))),
      clock,
      make("span", { class: "console-item-text" }, lastSaid(one)),
      unread ? make("span", { class: "unread", "aria-label": word("unread", unread), "data-testid": "unread" }, String(unread)) : null,
    );
    button.addEventListener("click", () => this.#choose(one.id));
    li.className = asked ? "item-asked" : since ? "item-open" : "";
    li.replaceChildren(button);
    if (focused) button.focus();
  }

  #waiting(li, it) {
    const face = JSON.stringify([it.state, it.name, it.topic, it.queue, it.language, it.since]);
    if (li.dataset.face === face) return;
    li.dataset.face = face;
    const focused = li.contains(document.activeElement);
    const queue = it.queueTitle ?? this.#talks.queue(it.queue);
    const clock = running(it.since, word("waits"));
    if (it.state === "message") clock.dataset.late = 1e6;
    const button = make(
      "button",
      { type: "button", class: "console-item", "data-testid": "waiting", title: word("do.pick") },
      make("span", { class: "console-item-name" }, it.state === "message" ? icon("mail") : icon("hourglass"), make("b", {}, it.name && it.name !== "guest" ? it.name : word("guest"))),
      clock,
      make("span", { class: "console-item-text" }, [queue, it.topic, it.language?.toUpperCase()].filter(Boolean).join(" · ") || word("no-topic")),
    );
    button.addEventListener("click", () => this.#pick(it.conversation));
    li.replaceChildren(button);
    if (focused) button.focus();
  }
}
