import { lazy, Suspense, type ComponentProps } from 'react';

/*
 * The figures are read before the drawings of them: the library that draws is fetched while the
 * sentences and tables already stand. Each drawing keeps its place open, so that nothing moves.
 */
const Band = lazy(() => import('./band-mark').then(({ BandMark }) => ({ default: BandMark })));
const Likert = lazy(() => import('./likert-bar').then(({ LikertBar }) => ({ default: LikertBar })));

const Trend = lazy(() =>
  import('./trend-chart').then(({ TrendChart }) => ({ default: TrendChart })),
);
const Associations = lazy(() =>
  import('./associations-chart').then(({ AssociationsChart }) => ({ default: AssociationsChart })),
);

const BAND_HEIGHT = 34;
const LIKERT_HEIGHT = 30;
const TREND_HEIGHT = 280;
const ASSOCIATIONS_HEIGHT = 340;

type Drawn<Drawing extends React.ElementType> = Omit<ComponentProps<Drawing>, 'height'>;

export function BandDrawing(props: Drawn<typeof Band>) {
  return (
    <div style={{ height: BAND_HEIGHT }}>
      <Suspense fallback={null}>
        <Band {...props} height={BAND_HEIGHT} />
      </Suspense>
    </div>
  );
}

export function LikertDrawing(props: Drawn<typeof Likert>) {
  return (
    <div style={{ height: LIKERT_HEIGHT }}>
      <Suspense fallback={null}>
        <Likert {...props} height={LIKERT_HEIGHT} />
      </Suspense>
    </div>
  );
}

export function TrendDrawing(props: Drawn<typeof Trend>) {
  return (
    <div style={{ height: TREND_HEIGHT }}>
      <Suspense fallback={null}>
        <Trend {...props} height={TREND_HEIGHT} />
      </Suspense>
    </div>
  );
}

export function AssociationsDrawing(props: Drawn<typeof Associations>) {
  return (
    <div style={{ height: ASSOCIATIONS_HEIGHT }}>
      <Suspense fallback={null}>
        <Associations {...props} height={ASSOCIATIONS_HEIGHT} />
      </Suspense>
    </div>
  );
}
