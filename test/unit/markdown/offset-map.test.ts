import { deepStrictEqual, strictEqual } from 'node:assert';
import { MappedText } from '../../../src/core/markdown/offset-map';
import { readBlocks } from '../../../src/core/markdown/read-blocks';

describe('offset map', () => {
  const mapped = new MappedText();
  mapped.append('ab', 10);
  mapped.append('cd', 12);
  mapped.appendWhole('%', 14, 19);
  mapped.append('ef', 21);

  it('leads from the text to the file and back over gaps', () => {
    strictEqual(mapped.text, 'abcd%ef');
    deepStrictEqual(mapped.toFile({ start: 1, end: 4 }), { start: 11, end: 14 });
    deepStrictEqual(mapped.toFile({ start: 3, end: 5 }), { start: 13, end: 19 });
    deepStrictEqual(mapped.toFile({ start: 4, end: 6 }), { start: 14, end: 22 });
    deepStrictEqual(mapped.toFile({ start: 0, end: 7 }), { start: 10, end: 23 });
  });

  it('gives an empty span for an empty span', () => {
    deepStrictEqual(mapped.toFile({ start: 2, end: 2 }), { start: 12, end: 12 });
    deepStrictEqual(mapped.toFile({ start: 7, end: 7 }), { start: 23, end: 23 });
    deepStrictEqual(new MappedText().toFile({ start: 0, end: 0 }), { start: 0, end: 0 });
  });

  it('counts CRLF, CR, NUL and the byte order mark as the file has them', () => {
    const file = '\uFEFFA\r\nx\0 7**0\r\n0**%\r\r\n> 9&#37;\rB\r\n\r\n|c|\r\n|-|\r\n|5\\|6|\r\n';
    const found = readBlocks(file).map(({ text, map }) => {
      const { start, end } = map.toFile({ start: 0, end: text.length });
      return [text, file.slice(start, end)];
    });
    deepStrictEqual(found, [
      ['A x\uFFFD 70 0%', 'A\r\nx\0 7**0\r\n0**%'],
      ['9% B', '9&#37;\rB'],
      ['c', 'c'],
      ['5|6', '5\\|6'],
    ]);
  });
});
