/** The headings above a place, outermost first. */
export class HeadingPath {
  private open: readonly { readonly level: number; readonly text: string }[] = [];
  private texts: readonly string[] = [];
  private readonly saved: (typeof this.open)[] = [];

  /** The path here; the same array until the next heading. */
  get path(): readonly string[] {
    return this.texts;
  }

  /** Leaves the headings that a new one of this level closes. */
  closeTo(level: number): void {
    this.set(this.open.filter((heading) => heading.level < level));
  }

  /** Enters a heading. */
  enter(level: number, text: string): void {
    this.set([...this.open, { level, text }]);
  }

  /** Headings inside a quotation or an item count up to its end only. */
  openContainer(): void {
    this.saved.push(this.open);
  }

  closeContainer(): void {
    const before = this.saved.pop();
    if (before && before !== this.open) this.set(before);
  }

  private set(open: typeof this.open): void {
    this.open = open;
    this.texts = open.map((heading) => heading.text);
  }
}
