/** The help link opens the panel of customer care beside the page. Its script is fetched when it is wanted, or while a conversation is held; else the store's agents see after a while that somebody looks. */
const AFTER = 3000;
const link = document.querySelector("[data-help]");
let made = false;
let visit = null;
let asked = false;

const panel = async () => {
  const { panelOf } = await import("../care/panel.js");
  return panelOf(link);
};

/** The panel has a line of its own. */
const talks = async () => {
  const care = await panel();
  made = true;
  visit?.stop();
  return care;
};

const isHeld = () => {
  try {
    const key = "care." + link.dataset.help;
    return localStorage.getItem(key) !== null || (sessionStorage.getItem(key) ?? "").includes('"opening"');
  } catch {
    return false;
  }
};

const looks = async () => {
  const { Visit } = await import("./visit.js");
  if (made) return;
  visit = new Visit(link.dataset.help, {
    invited: (frame, refuse) => {
      asked = true;
      panel().then((care) => care.invited(frame, { refuse, accept: () => talks() }));
    },
    over: (id) => asked && panel().then((care) => care.answered(id)),
  });
};

if (link) {
  document.addEventListener("click", (event) => {
    const used = event.target.closest?.("[data-help], [data-help-about]");
    if (!used || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const about = Object.fromEntries(new URL(used.href).searchParams);
    talks().then((care) => care.open(about)).catch(() => location.assign(used.href));
  });
  const resume = () => isHeld() && talks().then((care) => care.resume());
  addEventListener("storage", (event) => event.key === "care." + link.dataset.help && resume());
  resume();
  setTimeout(() => made || isHeld() || looks().catch(() => {}), AFTER);
}
