/** Keys for whoever writes all day: Alt and a letter, wherever the focus is; the letter is where it stands on the keyboard. */
const LETTERS = { KeyN: "next", KeyA: "take", KeyR: "refuse", KeyT: "transfer", KeyE: "end", KeyM: "note", KeyI: "side", KeyP: "pages", KeyS: "shoppers" };

export const keys = (does) =>
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
    if (event.code === "ArrowDown" || event.code === "ArrowUp") does.step(event.code === "ArrowDown" ? 1 : -1);
    else if (/^Digit[1-9]$/.test(event.code)) does.number(Number(event.code.at(-1)) - 1);
    else if (LETTERS[event.code]) does[LETTERS[event.code]]();
    else return;
    event.preventDefault();
  });
