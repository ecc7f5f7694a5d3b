const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Family names that are written first, romanised and folded: Chinese, Korean, Vietnamese. */
export const FAMILY_FIRST_SURNAMES = set(`
an bae bai bao bi bian cai cao cha chae chai chan chang che chen cheng cheung chi chiang chin chiu cho choe choi chong
chou chow chu chua chun chung cui dai dang deng di ding do dong dong dou du duan fan fang fei feng fong fu gan gao
ge geng gong gu guan gui guo ha ham han hang hao he hoang hong hou hu hua huang hui hung huo huynh hwang im jang jeon
jeong ji jia jian jiang jiao jie jin jing jo joo jung kan kang kao ke khuat kim ko kong koo kuang kuo kwak kwok
kwon lai lam lan lau le lee lei leng leung li lian liang liao lim lin ling liu lo long lou lu luo luong lv lyu ma mai
man mao mei meng mi miao min ming mo mok moon mou mu na nam ngo nguyen ni nie ning niu no noh oh ong ou pae pan pang
park pei peng pham phan pi ping pu qi qian qiao qin qiu qu quan ren ro rong ruan ryu seo sha shan shang shao shen sheng
shi shih shin shu shum si sim siu so song su suh sui sun sung tai tan tang tao tian tong tran trinh truong tsai tsang
tse tu vo vu wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yeo yi
yim yin ying yoo yoon you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zheng zhi zhong zhou zhu zhuang zhuo zong
zou zu
`);

const INITIALS = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ');

const FINALS = set(`
a ai an ang ao e ei en eng er o ong ou i ia ian iang iao ie in ing iong iu u ua uai uan uang ue ui un uo v ve
`);

const SYLLABLES: ReadonlySet<string> = new Set(
  [...FINALS].flatMap((final) => [
    ...(/^[iuv]/.test(final) ? [] : [final]),
    ...INITIALS.map((initial) => initial + final),
  ]),
);

/** Whether a folded word is one syllable of Chinese in the pinyin spelling. */
export function isPinyinSyllable(word: string): boolean {
  return SYLLABLES.has(word);
}

/** Whether a folded word is two syllables of pinyin, as given names are ("mingde", "xiaoli"). */
export function isPinyinGivenName(word: string): boolean {
  if (word.length < 3 || word.length > 12) return false;
  for (let cut = 1; cut < word.length; cut++) {
    if (isPinyinSyllable(word.slice(0, cut)) && isPinyinSyllable(word.slice(cut))) return true;
  }
  return false;
}
