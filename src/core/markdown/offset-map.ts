import type { Span } from '../text/span';
import type { OffsetMap } from './block';

/** Numbers a run takes up in the flat list: start in the text, start and end in the file. */
const STRIDE = 3;

/**
 * Plain text that grows by runs, and the way back from it into the file.
 *
 * A run whose text and source are equally long maps unit by unit; any other run (an entity, an
 * escape, a placeholder) maps as a whole. Runs lie in one flat list, so that a brief of megabytes
 * costs a few numbers per line and not an object per character.
 */
export class MappedText implements OffsetMap {
  text = '';
  private readonly runs: number[] = [];

  /** Adds text that stands in the file as it is, from the file offset `from`. */
  append(text: string, from: number): void {
    this.appendWhole(text, from, from + text.length);
  }

  /** Adds text that stands for the file's units `from` to `to` as a whole. */
  appendWhole(text: string, from: number, to: number): void {
    const { runs } = this;
    const last = runs.length - STRIDE;
    const continues =
      last >= 0 &&
      runs[last + 2] === from &&
      text.length === to - from &&
      this.text.length - at(runs, last) === from - at(runs, last + 1);
    if (continues) runs[last + 2] = to;
    else runs.push(this.text.length, from, to);
    this.text += text;
  }

  toFile(span: Span): Span {
    const first = this.runAt(span.start);
    const start = this.isLinear(first)
      ? at(this.runs, first + 1) + span.start - at(this.runs, first)
      : at(this.runs, first + 1);
    if (span.end <= span.start) return { start, end: start };
    const last = this.runAt(span.end - 1);
    const end = this.isLinear(last)
      ? at(this.runs, last + 1) + span.end - at(this.runs, last)
      : at(this.runs, last + 2);
    return { start, end };
  }

  /** Index in `runs` of the run that covers an offset of the text; the nearest run outside it. */
  private runAt(offset: number): number {
    let low = 0;
    let high = this.runs.length / STRIDE - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (at(this.runs, middle * STRIDE) <= offset) low = middle;
      else high = middle - 1;
    }
    return low * STRIDE;
  }

  private isLinear(run: number): boolean {
    const { runs } = this;
    const textEnd = runs[run + STRIDE] ?? this.text.length;
    return textEnd - at(runs, run) === at(runs, run + 2) - at(runs, run + 1);
  }
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
