/**
 * A contract's own prices as a spreadsheet over the JSON of the field it holds: arrows and Enter move, a block copied from a
 * spreadsheet is pasted where one stands, Ctrl+D takes the value from above, Ctrl+Shift+D fills to the end, Ctrl+Enter adds a
 * tier, Ctrl+Z takes the last step back. What the grid does not show of an offer stays as it was.
 */
class PriceGrid extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector("textarea");
    this.words = JSON.parse(this.dataset.words);
    this.currencies = this.dataset.currencies.split(",");
    this.offers = JSON.parse(this.field.value || "[]");
    this.names = this.dataset.names ? JSON.parse(this.dataset.names) : null;
    this.columns = [
      { key: "sku", css: "grid-sku", words: this.words.sku },
      { key: "minimumQuantity", css: "grid-number", words: this.words.from },
      { key: "maximumQuantity", css: "grid-number", words: this.words.to },
      ...this.currencies.map((code) => ({ key: code, css: "grid-number", words: code, price: true })),
      { key: "start", css: "grid-time", words: this.words.start },
      { key: "end", css: "grid-time", words: this.words.end },
    ];
    this.past = [];
    this.draw();
    this.mark();
    this.field.hidden = true;
    this.addEventListener("input", (event) => this.typed(event));
    this.addEventListener("keydown", (event) => this.key(event));
    this.addEventListener("paste", (event) => this.paste(event));
    this.addEventListener("click", (event) => this.click(event));
    this.addEventListener("focusin", ({ target }) => {
      if (target.closest("tbody") && target.tagName === "INPUT") this.stood = this.place(target)[0];
    });
    this.rows = this.state();
  }

  draw() {
    const heads = this.columns.map(({ words }) => `<th scope="col">${words}</th>`);
    if (this.names) heads.splice(1, 0, `<th scope="col">${this.words.name}</th>`);
    const head = heads.join("");
    this.table = document.createElement("table");
    this.table.className = "grid";
    this.table.innerHTML = `<thead><tr>${head}<th></th></tr></thead><tbody></tbody>`;
    this.table.setAttribute("aria-label", this.dataset.label);
    this.body = this.table.querySelector("tbody");
    const scroll = Object.assign(document.createElement("div"), { className: "grid-scroll" });
    scroll.append(this.table);
    const tools = Object.assign(document.createElement("div"), { className: "grid-tools" });
    tools.innerHTML = `<button type="button" class="btn btn-plain btn-sm" data-more>${this.words.add}</button><button type="button" class="btn btn-plain btn-sm" data-tier>${this.words.tier}</button><button type="button" class="btn btn-quiet btn-sm" data-undo disabled>${this.words.undo}</button><span class="soft">${this.words.help}</span>`;
    this.append(scroll, tools);
    this.undoer = tools.querySelector("[data-undo]");
    for (const offer of this.offers) this.addRow(offer);
    if (this.offers.length === 0) this.addRow();
  }

  /** What is wrong stands in its cell, and the first of them is where one goes on. */
  mark() {
    let first;
    for (const [path, words] of Object.entries(JSON.parse(this.dataset.wrong || "{}"))) {
      const [row, field, index] = path.split(".");
      const key = field === "prices" ? this.offers[row]?.prices?.[index]?.currency : field;
      const column = Math.max(0, this.columns.findIndex((it) => it.key === key));
      const input = this.at(Number(row), column);
      if (!input) continue;
      input.setAttribute("aria-invalid", "true");
      input.title = words;
      first ??= input;
    }
    first?.focus();
  }

  /** The rows as they are, to come back to; typing in one cell is one step. */
  remember(cell) {
    if (cell && cell === this.cell) return;
    this.cell = cell;
    this.past.push(this.rows ?? this.state());
    this.past = this.past.slice(-50);
    this.undoer.disabled = false;
  }

  state() {
    return [...this.body.rows].map((row) => ({ offer: row.offer, values: [...row.querySelectorAll("input")].map((input) => input.value) }));
  }

  undo() {
    const before = this.past.pop();
    if (!before) return;
    const [row, column] = this.contains(document.activeElement) && document.activeElement.tagName === "INPUT" ? this.place(document.activeElement) : [0, 0];
    this.body.replaceChildren();
    for (const { offer, values } of before) {
      const inputs = this.addRow(offer).querySelectorAll("input");
      values.forEach((value, at) => (inputs[at].value = value));
    }
    this.cell = undefined;
    this.undoer.disabled = this.past.length === 0;
    this.keep();
    (this.at(row, column) ?? this.at(0, 0))?.focus();
  }

  typed({ target }) {
    if (target.tagName !== "INPUT") return;
    this.remember(target);
    target.removeAttribute("aria-invalid");
    this.keep();
  }

  /** The next tier of a row: the same article and days, from one more than the row ends with. */
  tier(row) {
    this.remember();
    const from = this.body.rows[row];
    const next = this.addRow(undefined);
    from.after(next);
    this.columns.forEach(({ key, price }, at) => {
      const value = this.at(row, at).value;
      const input = this.at(row + 1, at);
      if (key === "minimumQuantity") input.value = Number(this.at(row, at + 1).value.replace(",", ".")) + 1 || "";
      else if (!price && key !== "maximumQuantity") input.value = value;
    });
    this.keep();
    (this.at(row, 2).value === "" ? this.at(row, 2) : this.at(row + 1, 3))?.focus();
  }

  fill(row, column, last) {
    const above = this.at(row - 1, column);
    const source = last ? this.at(row, column) : above;
    if (!source) return;
    this.remember();
    for (let at = last ? row + 1 : row; at <= (last ? this.body.rows.length - 1 : row); at++) this.at(at, column).value = source.value;
    this.keep();
  }

  addRow(offer) {
    const row = document.createElement("tr");
    row.offer = offer;
    if (offer && offer.published !== "Published") row.dataset.off = "";
    for (const column of this.columns) {
      const cell = Object.assign(document.createElement("td"), { className: column.css });
      const input = Object.assign(document.createElement("input"), { value: this.read(offer, column), autocomplete: "off" });
      input.setAttribute("aria-label", column.words);
      if (column.key === "start" || column.key === "end") {
        input.type = "datetime-local";
        input.step = /:(?!00$)\d\d$/.test(input.value.slice(16)) ? "1" : "60";
      }
      cell.append(input);
      row.append(cell);
      if (this.names && column.key === "sku") row.append(this.name(offer));
    }
    const last = document.createElement("td");
    last.innerHTML = `<button type="button" class="btn btn-quiet btn-sm" data-drop aria-label="${this.words.remove}">×</button>`;
    row.append(last);
    this.body.append(row);
    return row;
  }

  /** What an article is called, where the page knows it. */
  name(offer) {
    const name = this.names[offer?.product.partNumber] ?? "";
    return Object.assign(document.createElement("td"), { className: "grid-name", textContent: name, title: name });
  }

  /** The fields of a row, in the order of the columns. */
  inputs(row) {
    return [...(row?.querySelectorAll("td > input") ?? [])];
  }

  read(offer, { key, price }) {
    if (!offer) return "";
    if (key === "sku") return offer.product.partNumber;
    if (price) return offer.prices.find((it) => it.currency === key)?.value ?? "";
    return (offer[key] ?? "").replace(/Z$/, "");
  }

  /** One offer for each row with a part number. */
  keep() {
    const offers = [...this.body.rows].flatMap((row) => {
      const inputs = this.inputs(row);
      const values = Object.fromEntries(this.columns.map(({ key }, at) => [key, inputs[at].value.trim()]));
      return Object.values(values).every((value) => value === "") ? [] : [this.offer(row.offer, values)];
    });
    this.field.value = JSON.stringify(offers);
    this.rows = this.state();
  }

  /** A value from a spreadsheet as the cell takes it: amounts without signs and spaces, days with their first hour. */
  plain({ key }, text) {
    const value = text.trim();
    if (key === "start" || key === "end") {
      const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? (/^(\d\d?)[./](\d\d?)[./](\d{4})$/.exec(value) ?? []).toReversed?.();
      if (day?.length === 4) {
        const [year, month, date] = /^\d{4}$/.test(day[0]) ? day : day.slice(1);
        return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}T00:00:00`;
      }
      return value.replace(" ", "T");
    }
    return key === "sku" ? value : value.replace(/[^\d.,-]/g, "");
  }

  offer(before, values) {
    const others = (before?.prices ?? []).filter(({ currency }) => !this.currencies.includes(currency));
    const prices = this.currencies.filter((code) => values[code]).map((currency) => ({ value: values[currency].replace(",", "."), currency }));
    const offer = {
      published: "Published",
      precedence: "0",
      ...before,
      product: { kind: "product", owner: { kind: "organization", distinguishedName: this.dataset.owner }, ...before?.product, partNumber: values.sku },
      prices: [...prices, ...others],
    };
    for (const key of ["minimumQuantity", "maximumQuantity"]) this.set(offer, key, values[key].replace(",", "."));
    for (const key of ["start", "end"]) this.set(offer, key, values[key] && `${values[key].length === 16 ? `${values[key]}:00` : values[key]}Z`);
    return offer;
  }

  set(offer, key, value) {
    if (value) offer[key] = value;
    else delete offer[key];
  }

  place(input) {
    const row = input.closest("tr");
    return [row.rowIndex - 1, this.inputs(row).indexOf(input)];
  }

  at(row, column) {
    return this.inputs(this.body.rows[row])[column];
  }

  key(event) {
    if (event.target.tagName !== "INPUT") return;
    const [row, column] = this.place(event.target);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.tier(row);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (row === this.body.rows.length - 1) this.addRow();
      this.at(row + 1, column).focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.at(row + (event.key === "ArrowDown" ? 1 : -1), column)?.focus();
    } else if (event.key.toLowerCase() === "d" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.fill(row, column, event.shiftKey);
    } else if (event.key === "z" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.undo();
    }
  }

  paste(event) {
    const lines = event.clipboardData.getData("text").replace(/\r/g, "").replace(/\n$/, "").split("\n").map((line) => line.split("\t"));
    if (event.target.tagName !== "INPUT" || (lines.length === 1 && lines[0].length === 1)) return;
    event.preventDefault();
    this.remember();
    const [row, column] = this.place(event.target);
    lines.forEach((cells, down) => {
      if (row + down >= this.body.rows.length) this.addRow();
      cells.forEach((value, along) => {
        const input = this.at(row + down, column + along);
        if (input) input.value = this.plain(this.columns[column + along], value);
      });
    });
    this.keep();
    this.field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  click(event) {
    if (event.target.closest("[data-more]")) {
      this.remember();
      this.addRow().querySelector("input").focus();
    } else if (event.target.closest("[data-tier]")) {
      const here = this.body.rows.length - 1;
      this.tier(this.stood ?? here);
    } else if (event.target.closest("[data-undo]")) {
      this.undo();
    } else if (event.target.closest("[data-drop]")) {
      this.remember();
      event.target.closest("tr").remove();
      if (this.body.rows.length === 0) this.addRow();
      this.keep();
      this.field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
}

customElements.define("price-grid", PriceGrid);
