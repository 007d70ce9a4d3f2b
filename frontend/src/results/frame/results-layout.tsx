import { Frame } from '../../ui/frame';
import { Pickers } from './pickers';
import { ResultsMenu } from './results-menu';
import { ResultsNav } from './results-nav';

/** Around the pages of results: all in one row, so that the drawings get the screen. */
export function ResultsLayout() {
  return (
    <Frame
      isWide
      masthead={
        <>
          <ResultsNav />
          <Pickers />
          <ResultsMenu />
        </>
      }
    />
  );
}
