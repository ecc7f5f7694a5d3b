import { WordList } from '../../text/word-list';

/** Verbs after which "up to" says where something went; "fines go up to €500" is left a bound. */
export const MOVED = WordList.of(
  'went gone come came move moves moving moved push pushes pushing pushed bring brings bringing brought ' +
    'take takes taking took taken drive drives driving drove driven climb climbs climbing climbed creep ' +
    'creeps creeping crept edge edges edging edged inch inches inching inched tick ticks ticking ticked ' +
    'shoot shoots shooting shot back',
);
