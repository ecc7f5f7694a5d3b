import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';
import { offerReplacement } from '../../../src/core/replace/offer-replacement';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'replace');

interface Case {
  readonly brief: string;
  readonly facts: readonly string[];
  readonly expected: string;
}

/** Cases are parted by blank lines: the brief, facts ("= subject | value"), and what it becomes ("> …"). */
function readCases(text: string): Case[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => !part.startsWith('#') && part.trim() !== '')
    .map((part) => {
      const lines = part.trim().split('\n');
      const marked = (mark: string): string[] =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
      const brief = lines.filter((line) => !/^(?:= |> )/.test(line)).join('\n');
      return {
        brief: unescape(brief),
        facts: marked('= '),
        expected: unescape(marked('> ')[0] ?? ''),
      };
    });
}

/** Spaces and line breaks that a fixture has to name. */
function unescape(text: string): string {
  return text
    .replaceAll('{thin}', '\u2009')
    .replaceAll('{nbsp}', '\u00a0')
    .replaceAll('{break}', '\n');
}

function tableOf(facts: readonly string[]): string {
  const quoted = (text: string): string => `"${text.trim().replaceAll('"', '""')}"`;
  const rows = facts.map((row) => {
    const [subject = '', value = '', kind = ''] = row.split('|');
    return [subject, value, kind, 'The source'].map(quoted).join(',');
  });
  return ['subject,value,kind,source', ...rows].join('\n');
}

/** The brief with the replacement of its first contradicted claim; "none" where none is offered. */
function replaced(brief: string, facts: readonly string[]): string {
  const tables = compileTables([readTable('facts.csv', tableOf(facts)).table]);
  const options = { date: '2025-06-08' };
  const claims = checkBrief(brief, tables, options).claims;
  const claim = claims.find((one) => one.verdict === 'contradicted');
  assert.ok(
    claim,
    `nothing is contradicted: ${claims.map((one) => `${one.text} ${one.verdict}`).join('; ')}`,
  );
  const offered = offerReplacement(brief, claim, tables, options);
  if (!offered) return 'none';
  assert.doesNotMatch(offered.text, /[\r\n]/);
  return brief.slice(0, offered.start) + offered.text + brief.slice(offered.end);
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  describe(`replacements: ${file.replace('.txt', '')}`, () => {
    for (const { brief, facts, expected } of readCases(readFileSync(join(FOLDER, file), 'utf8'))) {
      it(`${brief.replaceAll('\n', ' ')} → ${expected}`, () => {
        assert.equal(replaced(brief, facts), expected);
      });
    }
  });
}
