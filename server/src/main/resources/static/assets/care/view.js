/** Elements of the panel, made by hand: nothing that was said is ever read as markup. */
export const el = (name, { data = {}, on = {}, ...properties } = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "role" || key === "for") {
      if (value !== null && value !== undefined) element.setAttribute(key, value);
    } else if (value !== undefined) {
      element[key] = value;
    }
  }
  Object.assign(element.dataset, data);
  for (const [type, does] of Object.entries(on)) element.addEventListener(type, does);
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
};

/** Shapes of Lucide, as in `icons.svg`. */
const SHAPES = {
  chat: ["M7.9 20A9 9 0 1 0 4 16.1L2 22Z"],
  send: ["M14.536 21.686a.5.5 0 0 0 .937-.024l6.5-19a.496.496 0 0 0-.635-.635l-19 6.5a.5.5 0 0 0-.024.937l7.93 3.18a2 2 0 0 1 1.112 1.11z", "m21.854 2.147-10.94 10.939"],
  down: ["m6 9 6 6 6-6"],
  more: ["M12 12h.01", "M19 12h.01", "M5 12h.01"],
  text: ["M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z", "M14 2v4a2 2 0 0 0 2 2h4", "M10 9H8", "M16 13H8", "M16 17H8"],
  list: ["M3 12h.01", "M3 18h.01", "M3 6h.01", "M8 12h13", "M8 18h13", "M8 6h13"],
  leave: ["m16 17 5-5-5-5", "M21 12H9", "M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4"],
  star: ["M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z"],
  away: ["M12 20h.01", "M8.5 16.429a5 5 0 0 1 7 0", "M5 12.859a10 10 0 0 1 5.17-2.69", "M19 12.859a10 10 0 0 0-2.007-1.523", "M2 8.82a15 15 0 0 1 4.177-2.643", "M22 8.82a15 15 0 0 0-11.288-3.764", "m2 2 20 20"],
};

export const icon = (name) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  for (const shape of SHAPES[name]) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", shape);
    svg.append(path);
  }
  return svg;
};

/** The words of the panel, by key; `{0}` stands for the first argument. */
export class Words {
  #words;

  constructor(words) {
    this.#words = words;
  }

  say(key, ...given) {
    const pattern = this.#words[key] ?? key;
    return pattern.replace(/\{(\d)\}/g, (_, place) => given[place] ?? "");
  }
}

const ADDRESS = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/** A text with its addresses as links; those of this shop stay in this tab. */
export const linked = (text) => {
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    parts.push(text.slice(from, found.index));
    const isHere = URL.canParse(found[0]) && new URL(found[0]).origin === location.origin;
    parts.push(el("a", { href: found[0], rel: "noopener nofollow", target: isHere ? "" : "_blank", textContent: found[0] }));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
};
