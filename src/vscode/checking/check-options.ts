import type * as vscode from 'vscode';
import type { CheckOptions } from '../../core/check';
import { dateOrder, staleAfter } from '../settings';

/** What the settings of a brief tell its check. */
export function optionsFor(uri: vscode.Uri): CheckOptions {
  const order = dateOrder(uri);
  return {
    staleAfter: staleAfter(uri),
    ...(order === 'auto' ? {} : { dayFirst: order === 'dayFirst' }),
  };
}
