/** Leaves of each card number its last four digits, by the rules of `CardNumbers` on the server. */
const SHORTEST = 12;
const LONGEST = 19;
const KEPT = 4;
const LONGEST_PHONE = 15;
const MOST_SEPARATORS = 3;
const DIGIT = /\p{Nd}/u;
const SEPARATOR = /[\p{Z}\p{Pd}\p{Cf}\-.,/_|*·•\t\n\r]/u;
const BRANDS = [
  [[[4, 4]], [13, 16, 19]],
  [[[51, 55], [2221, 2720]], [16]],
  [[[34, 34], [37, 37]], [15]],
  [[[300, 305], [36, 36], [38, 39]], [14, 16, 19]],
  [[[6011, 6011], [644, 659], [3528, 3589], [62, 62], [81, 81], [2200, 2204]], [16, 17, 18, 19]],
  [[[50, 50], [56, 58], [6304, 6304], [639, 639], [67, 67]], [12, 13, 14, 15, 16, 17, 18, 19]],
];

const isDigit = (text, at) => at >= 0 && at < text.length && DIGIT.test(text[at]);

/** Digits of every script stand in rows of ten that begin with nought. */
const valueOf = (sign) => {
  let value = 0;
  for (let code = sign.charCodeAt(0) - 1; DIGIT.test(String.fromCharCode(code)); code--) value++;
  return value;
};

const sum = (digits, factor) =>
  digits.reduce((all, digit, i) => {
    const value = (digits.length - i) % 2 === 0 ? digit * factor : digit;
    return all + (factor === 2 && value > 9 ? value - 9 : value);
  }, 0);

const isKnown = (digits) =>
  BRANDS.some(
    ([starts, lengths]) =>
      lengths.includes(digits.length) &&
      starts.some(([from, to]) => {
        const prefix = Number(digits.slice(0, String(from).length).join(""));
        return prefix >= from && prefix <= to;
      }),
  );

const isEan = (digits) => digits.length === 13 && sum(digits, 3) % 10 === 0;

const isCard = (digits) => isKnown(digits) && sum(digits, 2) % 10 === 0 && !isEan(digits);

/** The groups of digits from here on that only separators part. */
const runFrom = (text, from) => {
  const run = [];
  let start = from;
  while (isDigit(text, start)) {
    let end = start;
    while (isDigit(text, end)) end++;
    run.push({ start, end });
    start = end;
    while (start < text.length && start - end < MOST_SEPARATORS && SEPARATOR.test(text[start])) start++;
  }
  return run;
};

/** The last group of the longest card number that begins with this one, or -1. */
const lastOfCard = (text, run, first) => {
  let found = -1;
  const digits = [];
  const start = run[first].start;
  for (let last = first; last < run.length && digits.length <= LONGEST; last++) {
    for (let at = run[last].start; at < run[last].end; at++) digits.push(valueOf(text[at]));
    const isPhone = digits.length <= LONGEST_PHONE && start > 0 && text[start - 1] === "+";
    if (digits.length >= SHORTEST && digits.length <= LONGEST && isCard(digits) && !isPhone) found = last;
  }
  return found;
};

const dotOut = (signs, start, end) => {
  let kept = 0;
  for (let at = end - 1; at >= start; at--) if (DIGIT.test(signs[at]) && ++kept > KEPT) signs[at] = "•";
};

export const redact = (text) => {
  const signs = text.split("");
  let at = 0;
  while (at < text.length) {
    const run = runFrom(text, at);
    for (let first = 0; first < run.length; first++) {
      const last = lastOfCard(text, run, first);
      if (last >= 0) {
        dotOut(signs, run[first].start, run[last].end);
        first = last;
      }
    }
    at = run.length > 0 ? run.at(-1).end : at + 1;
  }
  return signs.join("");
};
