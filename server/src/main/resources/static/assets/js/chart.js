/** Draws the table that follows: `bar` as columns over time, `share` as bars by size. The table stays for reading and copying. */
const SVG = "http://www.w3.org/2000/svg";
const WIDEST = 640;
const NARROW = 480;

const shape = (name, attributes, text = "") => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
};

const titled = (element, words) => {
  element.append(shape("title", {}, words));
  return element;
};

/** Drawn as wide as its place, so that words keep their size on a phone. */
class DeskChart extends HTMLElement {
  #width = 0;

  connectedCallback() {
    new ResizeObserver(() => this.draw()).observe(this);
    this.draw();
  }

  draw() {
    const width = Math.min(WIDEST, this.clientWidth);
    if (width === 0 || width === this.#width) return;
    this.#width = width;
    const rows = [...this.parentElement.querySelectorAll("tbody tr")].map((row) => ({
      label: row.querySelector("th").textContent.trim(),
      value: Number(row.querySelector("td").dataset.value),
      words: row.querySelector("td").textContent.trim(),
    }));
    this.replaceChildren(this.getAttribute("kind") === "bar" ? columns(rows, width) : bars(rows, width));
  }
}

const canvas = (width, height) => shape("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" });

/** Where there is no room for all words, every third month is named, and the highest column says its value. */
const columns = (rows, wide) => {
  const [height, foot, head] = [170, 20, 16];
  const most = Math.max(...rows.map((row) => row.value), 1);
  const step = wide / rows.length;
  const every = step < 46 ? 3 : 1;
  const svg = canvas(wide, height);
  svg.append(shape("line", { class: "chart-grid", x1: 0, x2: wide, y1: height - foot, y2: height - foot }));
  rows.forEach((row, at) => {
    const tall = ((height - foot - head) * row.value) / most;
    const middle = at * step + step / 2;
    const width = Math.min(36, step * 0.6);
    svg.append(titled(shape("rect", { class: "chart-bar", x: middle - width / 2, y: height - foot - tall, width, height: tall, rx: 2 }), `${row.label}: ${row.words}`));
    if (at % every === every - 1) svg.append(shape("text", { x: middle, y: height - 5, "text-anchor": "middle" }, row.label));
    const said = every === 1 ? row.value > 0 : row.value === most;
    if (said) svg.append(shape("text", { class: "chart-value", x: middle, y: height - foot - tall - 5, "text-anchor": middle > wide - 30 ? "end" : "middle" }, row.words));
  });
  return svg;
};

/** Names stand before the bars, or above them where it is narrow. */
const bars = (rows, wide) => {
  const above = wide < NARROW;
  const [line, left, right] = above ? [42, 0, 90] : [26, 190, 90];
  const most = Math.max(...rows.map((row) => row.value), 1);
  const svg = canvas(wide, rows.length * line);
  rows.forEach((row, at) => {
    const long = ((wide - left - right) * row.value) / most;
    const middle = (at + 1) * line - 13;
    const short = row.label.length > 30 ? `${row.label.slice(0, 29)}…` : row.label;
    const place = above ? { x: 0, y: middle - 13 } : { x: left - 10, y: middle + 4, "text-anchor": "end" };
    svg.append(titled(shape("text", place, short), row.label));
    svg.append(shape("rect", { class: "chart-bar", x: left, y: middle - 8, width: Math.max(long, 1), height: 16, rx: 2 }));
    svg.append(shape("text", { class: "chart-value", x: left + long + 8, y: middle + 4 }, row.words));
  });
  return svg;
};

customElements.define("desk-chart", DeskChart);
