/** A tab stop as it stands in a snippet's body. */
export interface TabStop {
  readonly number: number;
  /** The choices offered there, null where it is no choice. */
  readonly choices: readonly string[] | null;
}

/** A snippet with its defaults filled in. */
export interface Expansion {
  readonly text: string;
  /** In the order in which they stand in the body, mirrors left out. */
  readonly stops: readonly TabStop[];
}

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2025',
  CURRENT_MONTH: '06',
  CURRENT_MONTH_NAME: 'June',
  CURRENT_DATE: '08',
};

/** Reads VS Code's snippet syntax (tab stops, placeholders, choices, variables); throws on any other. */
class SnippetReader {
  private at = 0;
  private readonly defaults = new Map<number, string>();
  private readonly stops: TabStop[] = [];

  public constructor(private readonly body: string) {}

  public read(): Expansion {
    return { text: this.readUntil(null), stops: this.stops };
  }

  private readUntil(end: '}' | null): string {
    let text = '';
    while (this.at < this.body.length) {
      const next = this.body.charAt(this.at);
      if (next === end) {
        this.at += 1;
        return text;
      }
      text += this.readPart(next);
    }
    if (end !== null) throw new Error(`No closing brace in ${this.body}`);
    return text;
  }

  private readPart(next: string): string {
    if (next === '\\') {
      this.at += 2;
      return this.body.charAt(this.at - 1);
    }
    if (next === '$') return this.readDollar();
    this.at += 1;
    return next;
  }

  private readDollar(): string {
    const plain = this.take(/\$(?:(\d+)|([A-Z_]+))/y);
    if (plain !== null) return this.stopOrVariable(plain[1], plain[2]);
    const choice = this.take(/\$\{(\d+)\|([^|\n]+)\|\}/y);
    if (choice !== null) {
      const choices = (choice[2] ?? '').split(/(?<!\\),/).map((one) => one.replace(/\\(.)/g, '$1'));
      return this.define(Number(choice[1]), choices, () => choices[0] ?? '');
    }
    const placeholder = this.take(/\$\{(\d+):/y);
    if (placeholder === null)
      throw new Error(`Unknown syntax at ${this.body.slice(this.at, this.at + 30)}`);
    return this.define(Number(placeholder[1]), null, () => this.readUntil('}'));
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.body);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  private stopOrVariable(stop: string | undefined, variable: string | undefined): string {
    if (stop === undefined) {
      const value = VARIABLES[variable ?? ''];
      if (value === undefined) throw new Error(`Unknown variable ${variable ?? ''}`);
      return value;
    }
    const known = this.defaults.get(Number(stop));
    return known ?? this.define(Number(stop), null, () => '');
  }

  private define(number: number, choices: readonly string[] | null, text: () => string): string {
    if (this.defaults.has(number)) throw new Error(`Tab stop ${String(number)} is defined twice`);
    this.stops.push({ number, choices });
    const value = text();
    this.defaults.set(number, value);
    return value;
  }
}

/** The text that a snippet's body gives with all defaults left as they are (the date is 8 June 2025). */
export function expandSnippet(body: string): Expansion {
  return new SnippetReader(body).read();
}
