import { before, behind, isNumber, toldBy, type DenyingClaim } from './place-of-claim';

const CHANGED_BY =
  /\b(?:ris\w+|rose|increas\w+|grow\w*|grew|gain\w*|climb\w*|fall\w*|fell|drop\w*|declin\w+|decreas\w+|cut\w*|reduc\w+|shr\w+|expand\w*|exceed\w*|rais\w+|lower\w*|jump\w*|slid\w*|improv\w*|widen\w*|narrow\w*|up|down|short)\b[^.;:]*\bby\s*$/;
const COMPARED =
  /^\s*(?:more|fewer|higher|lower|larger|smaller|bigger|longer|shorter|deeper|wider|older|younger|taller|heavier|cheaper|dearer|faster|slower|above|below)\b/;
/** What a row calls itself that holds a difference. */
const CHANGE =
  /\b(?:ris\w+|rose|increas\w+|grow\w*|grew|gain\w*|climb\w*|fall\w*|fell|drop\w*|declin\w+|decreas\w+|cut\w*|reduc\w+|chang\w+|differen\w+|gap|los\w+|add\w*|more|fewer|less|higher|lower|extra|saving\w*|shortfall|surplus|exceed\w*|inflation|margin|lead|majority|premium|discount|rais\w+|hike|expan\w+|improv\w+|shr\w+|widen\w*|narrow\w*|lengthen\w*|shorten\w*|exten\w+|deficit|balance)\b/;

/** "Climbed by 120,000", "1.5 metres deeper": by how much it differs, where the row says how much it is. */
export function isDifference(denying: DenyingClaim): boolean {
  if (!isNumber(denying.place.claim) || CHANGE.test(toldBy(denying.chosen))) return false;
  return CHANGED_BY.test(before(denying)) || COMPARED.test(behind(denying));
}
