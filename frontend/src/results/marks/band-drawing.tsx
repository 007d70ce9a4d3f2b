import { lazy, Suspense, type ComponentProps } from 'react';

/*
 * The figures are read before the drawings of them: the library that draws is fetched while the
 * sentences and tables already stand. Each drawing keeps its place open, so that nothing moves.
 */
const Band = lazy(() => import('./band-mark').then(({ BandMark }) => ({ default: BandMark })));

/** In pixels. */
const HEIGHT = 34;

export function BandDrawing(props: Omit<ComponentProps<typeof Band>, 'height'>) {
  return (
    <div style={{ height: HEIGHT }}>
      <Suspense fallback={null}>
        <Band {...props} height={HEIGHT} />
      </Suspense>
    </div>
  );
}
