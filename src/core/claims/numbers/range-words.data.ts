import { WordList } from '../../text/word-list';

/** Words before "from … to …" that open a range. */
export const RANGE_WORDS = WordList.of(
  'anything anywhere somewhere range ranges ranged ranging varies vary varied varying spans span ' +
    'spanning runs between band bracket',
);

/** Verbs and nouns of change: "from X to Y" after them names an old and a new value. */
export const CHANGE_WORDS = WordList.of(
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown ' +
    'growing growth climb climbs climbed climbing jump jumps jumped jumping surge surges surged ' +
    'surging soar soars soared soaring gain gains gained expand expands expanded expanding widen ' +
    'widens widened raise raises raised raising lift lifts lifted lifting up upped doubled tripled ' +
    'trebled quadrupled fall falls fell fallen falling decrease decreases decreased decreasing ' +
    'decline declines declined declining drop drops dropped dropping cut cuts cutting reduce reduces ' +
    'reduced reducing reduction lower lowers lowered lowering slash slashed slashing shrink shrinks ' +
    'shrank shrunk shrinking slip slips slipped slide slid sink sinks sank sunk plunge plunges ' +
    'plunged tumble tumbled narrow narrows narrowed narrowing ease eases eased easing down halved ' +
    'gone leap leaps leapt creep creeps crept edge edges edged inch inched rocket rocketed balloon ballooned plummet plummets plummeted ' +
    'change changes changed changing move moves moved moving go goes going went shift shifted ' +
    'revised revise trim trimmed dip dipped swell swelled accelerate accelerated slow slowed ' +
    'improve improved worsen worsened recover recovered rebound rebounded bring brings brought ' +
    'push pushed take took hike hiked extend extended downgraded upgraded corrected amended',
);
