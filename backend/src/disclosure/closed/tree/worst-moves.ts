/**
 * How far fixing the sides of one or two people of a node moves the ends of its interval inwards at
 * worst: the lower end for people on the asked side, the upper end for people on the other. A
 * person on the asked side moves only the lower end, so of a mixed pair no more is needed than whether
 * there are two *different* people of whom one moves the lower end and the other the upper.
 */
export class WorstMoves {
  /** One person on the asked side, two of them; one on the other side, two of them. */
  private one = 0;
  private two = 0;
  private none = 0;
  private noneOfTwo = 0;
  private mixed = false;

  /** People in no kid: each of them moves an end by one. */
  startWith(people: number): void {
    this.one = this.none = Math.min(1, people);
    this.two = this.noneOfTwo = Math.min(2, people);
    this.mixed = people >= 2;
  }

  /** Adds the people of a kid. A pair is of one kid, or of two. */
  join(kid: WorstMoves): void {
    this.two = Math.max(this.two, kid.two, this.one + kid.one);
    this.noneOfTwo = Math.max(this.noneOfTwo, kid.noneOfTwo, this.none + kid.none);
    this.mixed ||= kid.mixed || this.one + kid.none === 2 || this.none + kid.one === 2;
    this.one = Math.max(this.one, kid.one);
    this.none = Math.max(this.none, kid.none);
  }

  /** Takes off what the node's own range hides: it cuts so much from the lower and from the upper end. */
  cut(below: number, above: number): void {
    this.mixed &&= below === 0 && above === 0;
    this.one = Math.max(0, this.one - below);
    this.two = Math.max(0, this.two - below);
    this.none = Math.max(0, this.none - above);
    this.noneOfTwo = Math.max(0, this.noneOfTwo - above);
  }

  /** Whether some people's sides leave nothing of an interval with so much between its ends. */
  break(width: number): boolean {
    return Math.max(0, this.one, this.two, this.none, this.noneOfTwo, this.mixed ? 2 : 0) > width;
  }
}
