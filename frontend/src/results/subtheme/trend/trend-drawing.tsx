import { lazy, Suspense, type ComponentProps } from 'react';

/** Fetched with the library that draws, while the figures already stand. */
const Trend = lazy(() =>
  import('./trend-chart').then(({ TrendChart }) => ({ default: TrendChart })),
);

/** In pixels; kept open meanwhile, so that nothing moves. */
const HEIGHT = 280;

export function TrendDrawing(props: Omit<ComponentProps<typeof Trend>, 'height'>) {
  return (
    <div style={{ height: HEIGHT }}>
      <Suspense fallback={null}>
        <Trend {...props} height={HEIGHT} />
      </Suspense>
    </div>
  );
}
