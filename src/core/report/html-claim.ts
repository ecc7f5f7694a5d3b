import type { Fact } from '../result';
import { escapeHtml } from './escape-html';
import { saySource, webAddress } from './evidence';
import { STATUS_WORDS, statusOf, type ReportedClaim, type Status } from './report';

/** Shapes beside the words, so that nothing hangs on colour. */
const SIGNS: Readonly<Record<Status, string>> = {
  contradicted: '✗',
  review: '?',
  unverified: '○',
  checked: '✎',
  supported: '✓',
  ignored: '–',
};

/** A claim with its verdict, its sentence and its evidence, as an item of a list. */
export function claimToHtml(judged: ReportedClaim): string {
  const { claim, handCheck, inBaseline } = judged;
  const status = statusOf(judged);
  const facts = [claim.fact, ...claim.otherFacts].flatMap((fact) => (fact ? [fact] : []));
  return [
    `<li class="claim ${status}">`,
    `<p><span class="status">${SIGNS[status]} ${STATUS_WORDS[status]}</span> <strong><bdi>${escapeHtml(claim.text)}</bdi></strong>`,
    ` <span class="soft">${claim.kind}, line ${String(claim.line)}${inBaseline ? ', in the baseline' : ''}</span></p>`,
    `<p>${escapeHtml(claim.message)}</p>`,
    handCheck
      ? `<p>Checked by ${escapeHtml(handCheck.by)} on ${escapeHtml(handCheck.on)}. ${escapeHtml(handCheck.note)}</p>`
      : '',
    `<p class="sentence soft"><bdi>${sentenceToHtml(judged)}</bdi></p>`,
    ...facts.map(factToHtml),
    '</li>',
  ].join('');
}

/** The sentence with the claim marked where it stands in it just once. */
function sentenceToHtml({ claim: { sentence, text } }: ReportedClaim): string {
  const at = sentence.indexOf(text);
  const isThere = at >= 0 && text !== '' && sentence.indexOf(text, at + 1) < 0;
  if (!isThere) return escapeHtml(sentence);
  const before = escapeHtml(sentence.slice(0, at));
  const after = escapeHtml(sentence.slice(at + text.length));
  return `${before}<mark>${escapeHtml(text)}</mark>${after}`;
}

function factToHtml(fact: Fact): string {
  const url = webAddress(fact.url);
  const source = escapeHtml(saySource(fact));
  const cited =
    url === null ? source : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${source}</a>`;
  const asOf =
    fact.asOf === '' ? '' : ` <span class="soft">(as of ${escapeHtml(fact.asOf)})</span>`;
  return [
    '<div class="fact">',
    `<p><bdi>${escapeHtml(fact.subject)}: <strong>${escapeHtml(fact.value)}</strong></bdi>${asOf}</p>`,
    `<p class="soft">${cited}</p>`,
    fact.quote === '' ? '' : `<blockquote><bdi>${escapeHtml(fact.quote)}</bdi></blockquote>`,
    fact.note === '' ? '' : `<p class="soft">${escapeHtml(fact.note)}</p>`,
    '</div>',
  ].join('');
}
