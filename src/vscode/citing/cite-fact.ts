import type * as vscode from 'vscode';
import type { Fact } from '../../core/result';
import { safeUrl } from '../evidence';
import { citationStyle } from '../settings';
import { citeByFootnote, citeByLink, readFootnotes, type Insertion } from './citation';

/** Says what to insert so that a fact is cited behind a place of the text. */
export type Citer = (offset: number, fact: Fact) => Insertion[];

/** A citer for the text of a brief, in the style of the settings. */
export function makeCiter(uri: vscode.Uri, text: string): Citer {
  const footnotes = readFootnotes(text);
  const style = citationStyle(uri);
  return (offset, fact) => {
    const url = safeUrl(fact.url);
    return style === 'link' && url !== null
      ? citeByLink(text, offset, fact, url)
      : citeByFootnote(footnotes, offset, fact, url);
  };
}
