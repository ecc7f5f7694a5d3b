/** A part of the brief that holds blocks: the whole, a list, an item, a quotation, a footnote. */
interface Container {
  readonly type: 'root' | 'list' | 'item' | 'quote' | 'footnote';
  /** What leads in to the items inside. */
  readonly leadIn: readonly string[];
  /** An item's first paragraph. */
  own: string | null;
  /** The paragraph that ends directly before the next block, if one does. */
  last: string | null;
}

const NONE: readonly string[] = [];

/** Follows the nesting of lists, quotations and footnotes and knows what leads in to each item. */
export class Containers {
  private readonly stack: Container[] = [newContainer('root', NONE)];
  private readonly depths = { root: 1, list: 0, item: 0, quote: 0, footnote: 0 };

  private get top(): Container {
    return this.stack[this.stack.length - 1] ?? newContainer('root', NONE);
  }

  open(type: 'list' | 'item' | 'quote' | 'footnote'): void {
    const leadIn = type === 'list' ? this.listLeadIn() : this.leadIn();
    this.depths[type]++;
    this.stack.push(newContainer(type, leadIn));
  }

  close(): void {
    const closed = this.stack.pop();
    if (closed) this.depths[closed.type]--;
    this.interrupt();
  }

  /** A paragraph's text, after its block was made. */
  addParagraph(text: string): void {
    this.top.own ??= text;
    this.top.last = text;
  }

  /** Any other block: a list behind it is not led in to by the paragraph before it. */
  interrupt(): void {
    this.top.last = null;
  }

  /** What leads in to a paragraph here; empty outside lists. */
  leadIn(): readonly string[] {
    const { type, leadIn, own } = this.top;
    return type === 'item' && own !== null ? [...leadIn, own] : leadIn;
  }

  /** Whether the next paragraph is the first of an item. */
  get startsItem(): boolean {
    return this.top.type === 'item' && this.top.own === null;
  }

  isIn(type: 'item' | 'quote' | 'footnote'): boolean {
    return this.depths[type] > 0;
  }

  private listLeadIn(): readonly string[] {
    const { type, own, last } = this.top;
    const before = this.leadIn();
    const isOwn = type === 'item' && own === last;
    return last === null || isOwn ? before : [...before, last];
  }
}

function newContainer(type: Container['type'], leadIn: readonly string[]): Container {
  return { type, leadIn, own: null, last: null };
}
