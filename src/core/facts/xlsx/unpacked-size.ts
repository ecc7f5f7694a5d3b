const ENTRY = 0x02014b50;
const UNPACKED_AT = 24;
const ENTRY_LENGTH = 46;

/**
 * How many bytes a ZIP file's entries say they unpack to: a workbook of a few kilobytes may claim
 * gigabytes. Reads the central directory (APPNOTE.TXT 4.3.12), which ends the file.
 */
export function unpackedSize(zip: Uint8Array): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let sum = 0;
  for (let at = 0; at + ENTRY_LENGTH <= zip.length; at++) {
    if (zip[at] !== 0x50 || view.getUint32(at, true) !== ENTRY) continue;
    sum += view.getUint32(at + UNPACKED_AT, true);
  }
  return sum;
}
