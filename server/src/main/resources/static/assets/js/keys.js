/** Keys for people who work here all day: g and a letter go somewhere, j and k move through rows, ? says all of them. */
const PLACES = { h: "", a: "accounts", c: "contracts", i: "approvals", f: "findings" };
let leaving = false;

const typing = (target) => target.closest("input, textarea, select, [contenteditable], dialog[open]");
const rows = () => [...document.querySelectorAll("#browse tbody tr")];

const move = (step) => {
  const all = rows();
  if (all.length === 0) return;
  const here = all.findIndex((row) => row.classList.contains("row-here"));
  all[here]?.classList.remove("row-here");
  const next = all[Math.min(all.length - 1, Math.max(0, here + step))];
  next.classList.add("row-here");
  next.querySelector("a")?.focus();
  next.scrollIntoView({ block: "nearest" });
};

const go = (key) => {
  leaving = false;
  const root = document.querySelector("[data-root]").dataset.root;
  if (key in PLACES) location.assign(PLACES[key] ? `${root}/${PLACES[key]}` : root);
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (leaving) return go(event.key);
  if (event.key === "g") {
    leaving = true;
    setTimeout(() => (leaving = false), 1500);
  } else if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
  else if (event.key === "x") document.querySelector("#browse .row-here input[name=id]")?.click();
  else if (event.key === "?") document.getElementById("keys").showModal();
});
