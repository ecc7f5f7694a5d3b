import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimValue } from '../../../src/core/claims/claim';
import { toIsoDay } from '../../../src/core/claims/dates/calendar';
import { isKind } from '../../../src/core/facts/kinds';
import { inferKind, readFactValue } from '../../../src/core/facts/read-fact-value';

const FILE = join(__dirname, '..', '..', 'fixtures', 'tables', 'values.txt');

function described(value: ClaimValue | null): string {
  if (!value) return '-';
  switch (value.kind) {
    case 'name':
      return `name ${value.full}`;
    case 'quotation':
      return `quotation ${value.words}`;
    case 'date':
      return `date ${value.from ? toIsoDay(value.from) : ''}..${value.to ? toIsoDay(value.to) : ''}`;
    default: {
      const { kind, low, high } = value;
      const range = low === high ? String(low) : `${String(low)}..${String(high)}`;
      return [kind, range, unitOf(value)].filter(Boolean).join(' ');
    }
  }
}

function unitOf(value: ClaimValue): string {
  if (value.kind === 'money') return value.currency ?? '';
  if (value.kind !== 'quantity') return '';
  return value.ordinal ? 'ordinal' : (value.unit?.id ?? value.noun ?? '');
}

describe('readFactValue', () => {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  for (const line of lines.filter((one) => one.split(' | ').length === 4).slice(1)) {
    const [value = '', kind = '', subject = '', expected = ''] = line.split(' | ');
    it(line, () => {
      const read = readFactValue(value, isKind(kind) ? kind : null, subject);
      equal(described(read), expected);
      if (kind === '-' && read) equal(inferKind(value, subject), read.kind);
    });
  }
});
