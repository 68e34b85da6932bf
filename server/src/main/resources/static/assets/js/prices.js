/**
 * A contract's own prices as a spreadsheet over the JSON of the field it holds: arrows and Enter move, a block copied from a
 * spreadsheet is pasted where one stands, Ctrl+D fills downwards. What the grid does not show of an offer stays as it was.
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
    this.draw();
    this.field.hidden = true;
    this.addEventListener("input", () => this.keep());
    this.addEventListener("keydown", (event) => this.key(event));
    this.addEventListener("paste", (event) => this.paste(event));
    this.addEventListener("click", (event) => this.click(event));
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
    tools.innerHTML = `<button type="button" class="btn btn-plain btn-sm" data-more>${this.words.add}</button><span class="soft">${this.words.help}</span>`;
    this.append(scroll, tools);
    for (const offer of this.offers) this.addRow(offer);
    if (this.offers.length === 0) this.addRow();
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
    if (event.key === "Enter") {
      event.preventDefault();
      if (row === this.body.rows.length - 1) this.addRow();
      this.at(row + 1, column).focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.at(row + (event.key === "ArrowDown" ? 1 : -1), column)?.focus();
    } else if (event.key === "d" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const above = this.at(row - 1, column);
      if (above) event.target.value = above.value;
      this.keep();
    }
  }

  paste(event) {
    const lines = event.clipboardData.getData("text").replace(/\r/g, "").replace(/\n$/, "").split("\n").map((line) => line.split("\t"));
    if (event.target.tagName !== "INPUT" || (lines.length === 1 && lines[0].length === 1)) return;
    event.preventDefault();
    const [row, column] = this.place(event.target);
    lines.forEach((cells, down) => {
      if (row + down >= this.body.rows.length) this.addRow();
      cells.forEach((value, along) => {
        const input = this.at(row + down, column + along);
        if (input) input.value = value.trim();
      });
    });
    this.keep();
    this.field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  click(event) {
    if (event.target.closest("[data-more]")) {
      this.addRow().querySelector("input").focus();
    } else if (event.target.closest("[data-drop]")) {
      event.target.closest("tr").remove();
      if (this.body.rows.length === 0) this.addRow();
      this.keep();
      this.field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
}

customElements.define("price-grid", PriceGrid);
