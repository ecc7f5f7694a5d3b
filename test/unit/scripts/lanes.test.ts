import assert from 'node:assert/strict';
import { countLanes, fitToCores, runInLanes, type LaneStep } from '../../../scripts/lanes.mjs';
import { STEPS } from '../../../scripts/steps.mjs';

const STEP = (name: string, lane: string, after: readonly string[] = []): LaneStep => ({
  name,
  lane,
  after,
});
const TWO_LANES = [
  STEP('lint', 'quiet'),
  STEP('build', 'windows'),
  STEP('command', 'quiet', ['build']),
  STEP('window', 'windows'),
];

/** Steps that end when a test lets them. */
class Hand {
  readonly begun: string[] = [];
  private readonly ends = new Map<string, (result: string) => void>();

  readonly runStep = ({ name }: LaneStep): Promise<string> => {
    this.begun.push(name);
    return new Promise((resolve) => this.ends.set(name, resolve));
  };

  /** Ends a step and lets those begin that waited for it. */
  async end(name: string): Promise<void> {
    this.ends.get(name)?.(`${name} has ended`);
    await settled();
  }
}

/** When all that waits for what has happened has had its turn. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('steps in lanes', () => {
  it('begin with the first of each lane, which goes on as it ends', async () => {
    const hand = new Hand();
    void runInLanes(TWO_LANES, hand.runStep);
    await settled();
    assert.deepEqual(hand.begun, ['lint', 'build']);
    await hand.end('build');
    assert.deepEqual(hand.begun, ['lint', 'build', 'window']);
    await hand.end('lint');
    assert.deepEqual(hand.begun, ['lint', 'build', 'window', 'command']);
  });

  it('wait for what they need of another lane', async () => {
    const hand = new Hand();
    void runInLanes(TWO_LANES, hand.runStep);
    await settled();
    await hand.end('lint');
    assert.deepEqual(hand.begun, ['lint', 'build']);
    await hand.end('build');
    assert.deepEqual(hand.begun.slice(2).sort(), ['command', 'window']);
  });

  it('give their results in the order of the list, whichever ends first', async () => {
    const hand = new Hand();
    const results = runInLanes(TWO_LANES, hand.runStep);
    await settled();
    for (const name of ['build', 'window', 'lint', 'command']) await hand.end(name);
    assert.deepEqual(
      await results,
      TWO_LANES.map(({ name }) => `${name} has ended`),
    );
  });

  it('share one lane on a machine with one core, in the order of the list', async () => {
    const steps = fitToCores(TWO_LANES, 1);
    assert.equal(countLanes(steps), 1);
    const hand = new Hand();
    void runInLanes(steps, hand.runStep);
    await settled();
    for (const name of ['lint', 'build', 'command']) await hand.end(name);
    assert.deepEqual(hand.begun, ['lint', 'build', 'command', 'window']);
  });

  it('keep their lanes on two cores', () => {
    assert.deepEqual(fitToCores(TWO_LANES, 2), TWO_LANES);
    assert.equal(countLanes(TWO_LANES), 2);
  });

  it('do not begin where one is to wait for a later one', () => {
    const hand = new Hand();
    const steps = [STEP('command', 'quiet', ['build']), STEP('build', 'windows')];
    assert.throws(() => runInLanes(steps, hand.runStep), /"command" is to run after "build"/);
  });
});

describe('the steps of npm test', () => {
  it('come to their end in their lanes, and in a single one', async () => {
    for (const cores of [1, 2]) {
      const steps = fitToCores(STEPS, cores);
      const names = await runInLanes(steps, ({ name }) => Promise.resolve(name));
      assert.deepEqual(
        names,
        STEPS.map(({ name }) => name),
      );
    }
  });
});
