import { deepEqual } from 'node:assert/strict';
import { decodeText } from '../../../src/core/facts/decode-text';

const BYTES: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xe2, 0x82, 0xac, 0x35],
  'utf-8 with a mark': [0xef, 0xbb, 0xbf, 0xe2, 0x82, 0xac, 0x35],
  'utf-16le with a mark': [0xff, 0xfe, 0xac, 0x20, 0x35, 0x00],
  'utf-16be with a mark': [0xfe, 0xff, 0x20, 0xac, 0x00, 0x35],
  'windows-1252': [0x80, 0x35],
};

describe('decodeText', () => {
  for (const [name, bytes] of Object.entries(BYTES)) {
    it(`reads “€5” of ${name}`, () => {
      const { text, encoding, hasMark } = decodeText(Uint8Array.from(bytes));
      deepEqual([text, encoding, hasMark], ['€5', name.split(' ')[0], name.includes('mark')]);
    });
  }

  it('reads curly quotes and letters of windows-1252', () => {
    const bytes = Uint8Array.from([0x93, 0xe4, 0x94, 0x85, 0x99]);
    deepEqual(decodeText(bytes).text, '“ä”…™');
  });
});
