const { default: Sequencer } = require('@jest/test-sequencer');

/** What runs long and must not be left for the end, when the other workers have nothing more to do. */
const LONGEST = ['tests/year/', 'tests/disclosure/', 'tests/browser/', 'tests/'];

/** Jest's own order, by earlier durations or else by size, within each of these folders in turn. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONGEST.findIndex((folder) => path.includes(`/${folder}`));
      return place < 0 ? LONGEST.length : place;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
