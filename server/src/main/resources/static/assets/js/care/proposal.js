/** What is proposed for the shopper's cart: put together line by line, sent once, decided by him. */
import { make, toast, word } from "./parts.js";

const $ = (id) => document.getElementById(id);

export class Proposal {
  #drafts = new Map();
  #one = null;
  #send;

  constructor(send) {
    this.#send = send;
    $("talk-proposal").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    $("talk-proposal-drop").addEventListener("click", () => this.#drop());
  }

  show(one) {
    this.#one = one;
    this.#draw();
  }

  /** One more of an article. */
  add(partNumber, name) {
    if (!this.#one) return;
    const lines = this.#drafts.get(this.#one.id) ?? { key: crypto.randomUUID(), lines: [] };
    if (!lines.lines.some((it) => it.partNumber === partNumber)) lines.lines.push({ partNumber, name, quantity: "1" });
    this.#drafts.set(this.#one.id, lines);
    this.#draw();
    $("talk-proposal-lines").lastElementChild?.querySelector("input").focus();
  }

  #draw() {
    const draft = this.#one && this.#drafts.get(this.#one.id);
    const owner = this.#one?.you === "owner" && this.#one.state === "chatting";
    $("talk-proposal").hidden = !draft || !owner;
    $("talk-proposal-lines").replaceChildren(...(draft?.lines ?? []).map((line) => this.#line(line)));
  }

  #line(line) {
    const input = make("input", { class: "form-control", value: line.quantity, inputmode: "decimal", maxlength: 12, required: true, "aria-label": word("proposal.quantity", line.name), "data-testid": "proposal-quantity" });
    input.addEventListener("input", () => (line.quantity = input.value));
    return make("li", {}, input, make("span", {}, line.name), make("span", { class: "soft code" }, line.partNumber));
  }

  #drop() {
    this.#drafts.delete(this.#one?.id);
    this.#draw();
  }

  async #submit() {
    const one = this.#one;
    const draft = this.#drafts.get(one.id);
    const sent = await this.#send(one, "proposals", { key: draft.key, lines: draft.lines.map(({ partNumber, quantity }) => ({ partNumber, quantity: quantity.replace(",", ".") })) });
    if (!sent) return;
    this.#drafts.delete(one.id);
    toast(word("proposal.sent"));
    this.#draw();
  }
}
