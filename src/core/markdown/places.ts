/**
 * Where the pieces of an inline stretch (lines of a paragraph, parts of a cell between escaped
 * pipes) stand in the file. Offsets are looked up in rising order, so a cursor is enough.
 */
export class Places {
  private readonly starts: number[] = [];
  private readonly files: number[] = [];
  private cursor = 0;

  /** Adds a piece: it starts at `start` of the stretch and at `file` of the file. */
  add(start: number, file: number): void {
    this.starts.push(start);
    this.files.push(file);
  }

  /** The file offset of the unit at an offset of the stretch. */
  at(offset: number): number {
    this.seek(offset);
    return (this.files[this.cursor] ?? 0) + offset - (this.starts[this.cursor] ?? 0);
  }

  /** The file offset behind the unit before an offset of the stretch. */
  endAt(offset: number): number {
    return offset > 0 ? this.at(offset - 1) + 1 : this.at(0);
  }

  /** Where the piece that holds an offset ends: the start of the next piece, or infinity. */
  pieceEnd(offset: number): number {
    this.seek(offset);
    return this.starts[this.cursor + 1] ?? Infinity;
  }

  private seek(offset: number): void {
    const { starts } = this;
    while (this.cursor > 0 && (starts[this.cursor] ?? 0) > offset) this.cursor--;
    while ((starts[this.cursor + 1] ?? Infinity) <= offset) this.cursor++;
  }
}
