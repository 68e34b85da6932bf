/** Draws the table that follows: `bar` as columns over time, `share` as bars by size. The table stays for reading and copying. */
const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 640;

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

class DeskChart extends HTMLElement {
  connectedCallback() {
    const rows = [...this.parentElement.querySelectorAll("tbody tr")].map((row) => ({
      label: row.querySelector("th").textContent.trim(),
      value: Number(row.querySelector("td").dataset.value),
      words: row.querySelector("td").textContent.trim(),
    }));
    this.replaceChildren(this.getAttribute("kind") === "bar" ? columns(rows) : bars(rows));
  }
}

const canvas = (height) => shape("svg", { viewBox: `0 0 ${WIDTH} ${height}`, "aria-hidden": "true" });

const columns = (rows) => {
  const [height, foot, head] = [170, 20, 16];
  const most = Math.max(...rows.map((row) => row.value), 1);
  const step = WIDTH / rows.length;
  const svg = canvas(height);
  svg.append(shape("line", { class: "chart-grid", x1: 0, x2: WIDTH, y1: height - foot, y2: height - foot }));
  rows.forEach((row, at) => {
    const tall = ((height - foot - head) * row.value) / most;
    const middle = at * step + step / 2;
    const width = Math.min(36, step * 0.6);
    svg.append(titled(shape("rect", { class: "chart-bar", x: middle - width / 2, y: height - foot - tall, width, height: tall, rx: 2 }), `${row.label}: ${row.words}`));
    svg.append(shape("text", { x: middle, y: height - 5, "text-anchor": "middle" }, row.label));
    if (row.value > 0) svg.append(shape("text", { class: "chart-value", x: middle, y: height - foot - tall - 5, "text-anchor": "middle" }, row.words));
  });
  return svg;
};

const bars = (rows) => {
  const [line, left, right] = [26, 190, 90];
  const most = Math.max(...rows.map((row) => row.value), 1);
  const svg = canvas(rows.length * line);
  rows.forEach((row, at) => {
    const long = ((WIDTH - left - right) * row.value) / most;
    const middle = at * line + line / 2;
    const short = row.label.length > 30 ? `${row.label.slice(0, 29)}…` : row.label;
    svg.append(titled(shape("text", { x: left - 10, y: middle + 4, "text-anchor": "end" }, short), row.label));
    svg.append(shape("rect", { class: "chart-bar", x: left, y: middle - 8, width: Math.max(long, 1), height: 16, rx: 2 }));
    svg.append(shape("text", { class: "chart-value", x: left + long + 8, y: middle + 4 }, row.words));
  });
  return svg;
};

customElements.define("desk-chart", DeskChart);
