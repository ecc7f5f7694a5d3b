/** Characters that need no escape in a string in single quotes, and no space. */
const SIGNS =
  '!"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}';
/** Stands before a number that two of the signs cannot hold. */
const FAR = '~';
const BASE = SIGNS.length;
const REACH = BASE * BASE;

/** Writes whole numbers from 0 up to twice what two signs hold (16,561) one after another. */
export function codePairs(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      const rest = number % REACH;
      const pair = `${SIGNS.charAt(Math.floor(rest / BASE))}${SIGNS.charAt(rest % BASE)}`;
      return number < REACH ? pair : FAR + pair;
    })
    .join('');
}

const VALUES = new Uint8Array(128);
for (let i = 0; i < BASE; i++) VALUES[SIGNS.charCodeAt(i)] = i;

/** Shows the numbers that `codePairs` has written, in order. */
export function readPairs(coded: string, visit: (number: number) => void): void {
  for (let at = 0; at < coded.length; at += 2) {
    const isFar = coded.charAt(at) === FAR;
    if (isFar) at++;
    const high = VALUES[coded.charCodeAt(at)] ?? 0;
    const low = VALUES[coded.charCodeAt(at + 1)] ?? 0;
    visit(high * BASE + low + (isFar ? REACH : 0));
  }
}
