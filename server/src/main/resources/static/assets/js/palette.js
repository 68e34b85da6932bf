/** The palette: Ctrl K or / opens it anywhere; arrows move, Enter goes. */
const palette = document.getElementById("palette");
const input = palette.querySelector("input");
const list = document.getElementById("palette-list");
let waiting;
let answered;

const options = () => [...list.querySelectorAll("[role=option]")];

const select = (option) => {
  for (const other of options()) other.setAttribute("aria-selected", String(other === option));
  if (option) {
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  } else {
    input.removeAttribute("aria-activedescendant");
  }
};

const ask = async () => {
  const words = input.value;
  const address = new URL(palette.querySelector("form").action);
  address.searchParams.set("q", words);
  const answer = await fetch(address, { headers: { "HX-Request": "true" } });
  if (!answer.ok || words !== input.value) return;
  const found = await answer.text();
  if (words !== input.value) return;
  list.innerHTML = found;
  answered = words;
  select(options()[0]);
};

const open = () => {
  if (palette.open) return;
  palette.showModal();
  input.select();
  ask();
};

/** Whoever is faster than the answer waits for it: what stands there still belongs to other words. Words that lead nowhere are looked for. */
const go = async () => {
  clearTimeout(waiting);
  if (answered !== input.value) await ask();
  const hit = list.querySelector('[aria-selected="true"]');
  if (hit && answered === input.value) location.assign(hit.href);
  else palette.querySelector("form").submit();
};

const step = (by) => {
  const all = options();
  const here = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
  select(all[(here + by + all.length) % all.length]);
};

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-palette]")) return;
  event.preventDefault();
  open();
});

document.addEventListener("keydown", (event) => {
  const free = !event.target.closest("input, textarea, select, dialog[open]");
  if ((event.key === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && free)) {
    event.preventDefault();
    open();
  }
});

input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 120);
});

input.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter") {
    event.preventDefault();
    go();
  }
});
