import { WordList } from '../text/word-list';

/**
 * Verbs whose object is so many persons or things, so that four figures behind them are a count and
 * no year ("employed 1950 in Leeds").
 */
export const COUNTING_VERBS = WordList.of(
  'employ employs employed employing hire hires hired hiring recruit recruits recruited recruiting ' +
    'train trains trained training treat treats treated treating house houses housed housing host ' +
    'hosts hosted hosting kill kills killed killing injure injures injured injuring wound wounds ' +
    'wounded count counts counted counting number numbers numbered numbering total totals totalled ' +
    'totaled admit admits admitted admitting enrol enrols enrolled enroll enrolls sell sells sold ' +
    'selling lose loses lost losing add adds added adding gain gains gained produce produces ' +
    'produced producing deliver delivers delivered delivering vaccinate vaccinated arrest arrested ' +
    'detain detained displace displaced evacuate evacuated rescue rescued serve serves served ' +
    'attract attracts attracted register registered',
);
