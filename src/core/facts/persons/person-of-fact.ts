import type { Fact } from '../../result';
import { officeHead, withoutTerm } from './office-phrase';
import { personInOffice } from './person-in-office';
import { predecessorIn } from './predecessor';

/** The person whom a row names, whichever of its two cells the name stands in. */
export interface Person {
  /** The name as the row writes it. */
  readonly name: string;
  /** The office as the row writes it. */
  readonly written: string;
  /** The office without the time for which it is held, to compare. */
  readonly office: string;
  /** Other offices, which the note gives. */
  readonly further: readonly string[];
  /** The name is the row's subject and the office its value. */
  readonly turned: boolean;
  /** Named in the note alone, as the one who held the office before. */
  readonly before: boolean;
}

const persons = new WeakMap<Fact, Person>();

/** The person whom a row names; null for a row of another kind. */
export function personOf(fact: Fact): Person | null {
  if (fact.kind !== 'name') return null;
  const known = persons.get(fact);
  if (known) return known;
  const person = readPerson(fact);
  persons.set(fact, person);
  return person;
}

function readPerson({ subject, value, note }: Fact): Person {
  const named = personInOffice(subject, value);
  const written = named === null ? subject : value;
  return {
    name: named ?? value,
    written,
    office: withoutTerm(written),
    further: officesIn(note),
    turned: named !== null,
    before: false,
  };
}

/** Who held the office of a row before, as its note says; null where it names nobody. */
export function predecessorOf(fact: Fact): Person | null {
  const person = fact.note === '' ? null : personOf(fact);
  const name = person && predecessorIn(fact.note);
  if (!name) return null;
  const written = `former ${person.written}`;
  const office = `former ${person.office}`;
  return { name, written, office, further: [], turned: person.turned, before: true };
}

/** The parts of a note that name an office and nothing else: "Member of the Board; mayor until 2019". */
function officesIn(note: string): string[] {
  return note
    .split(';')
    .map((part) => part.trim())
    .filter((part) => officeHead(part) !== null)
    .map(withoutTerm);
}
