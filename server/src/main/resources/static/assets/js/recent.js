/** What was opened last, kept in this browser alone and shown on the first page. */
const KEY = "recent" + (document.querySelector("[data-root]")?.dataset.root ?? "");
const MOST = 8;
const seen = JSON.parse(localStorage.getItem(KEY) ?? "[]");

const here = document.getElementById("main").dataset.recent;
if (here) {
  const cut = here.indexOf("|");
  const thing = { icon: here.slice(0, cut), text: here.slice(cut + 1), address: location.pathname };
  localStorage.setItem(KEY, JSON.stringify([thing, ...seen.filter((it) => it.address !== thing.address)].slice(0, MOST)));
}

const place = document.querySelector("[data-recent-list]");
if (place && seen.length > 0) {
  place.hidden = false;
  place.querySelector("ul").append(
    ...seen.map(({ text, address }) => {
      const item = document.createElement("li");
      const dot = Object.assign(document.createElement("span"), { className: "dot" });
      item.append(dot, Object.assign(document.createElement("a"), { href: address, textContent: text }));
      return item;
    }),
  );
}
