/** Front coding of sorted words: each is the count of letters shared with the one before (0–9) and the rest. */
export function frontCode(words) {
  let before = '';
  let coded = '';
  for (const word of words) {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
    coded += shared + word.slice(shared);
    before = word;
  }
  return coded;
}
