/** What the attack on every world of a round found. */
export interface Attack {
  readonly worlds: number;
  /** Each page, with the number of worlds that give it. */
  readonly pages: ReadonlyMap<string, number>;
  /** Pages that rule out some class of one person, given some class of another. */
  readonly leaking: number;
}

/**
 * Runs a program on every way in which people may have answered, and gathers the ways by the page they give: so much,
 * and no more, does somebody know who knows the program, the page and who is in which group. A page is closed
 * where for every two people and every two classes one of its ways has them.
 * @param program from everybody's class (0 up to `classes`) to the page
 */
export function attackEveryWorld(
  people: number,
  classes: number,
  program: (classOf: readonly number[]) => string,
): Attack {
  const sides = people * classes;
  const words = Math.ceil(sides / 32);
  const seen = new Map<string, Int32Array>();
  const pages = new Map<string, number>();
  const worlds = classes ** people;
  const classOf = Array.from({ length: people }, () => 0);
  const mask = new Int32Array(words);
  for (let world = 0; world < worlds; world += 1) {
    let left = world;
    mask.fill(0);
    for (let person = 0; person < people; person += 1) {
      classOf[person] = left % classes;
      left = Math.floor(left / classes);
      const side = person * classes + classOf[person]!;
      mask[side >>> 5]! |= 1 << (side & 31);
    }
    const page = program(classOf);
    pages.set(page, (pages.get(page) ?? 0) + 1);
    let rows = seen.get(page);
    if (!rows) seen.set(page, (rows = new Int32Array(sides * words)));
    for (let person = 0; person < people; person += 1) {
      const side = person * classes + classOf[person]!;
      for (let word = 0; word < words; word += 1) rows[side * words + word]! |= mask[word]!;
    }
  }
  const leaking = [...seen.values()].filter((rows) => !isClosed(rows, people, classes, words));
  return { worlds, pages, leaking: leaking.length };
}

function isClosed(rows: Int32Array, people: number, classes: number, words: number): boolean {
  const sides = people * classes;
  for (let side = 0; side < sides; side += 1) {
    for (let other = 0; other < sides; other += 1) {
      if (Math.floor(side / classes) === Math.floor(other / classes)) continue;
      if ((rows[side * words + (other >>> 5)]! & (1 << (other & 31))) === 0) return false;
    }
  }
  return true;
}
