import { lazy, Suspense, type ComponentProps } from 'react';

/** Fetched with the library that draws, while the figures already stand. */
const Likert = lazy(() => import('./likert-bar').then(({ LikertBar }) => ({ default: LikertBar })));

/** In pixels; kept open meanwhile, so that nothing moves. */
const HEIGHT = 30;

export function LikertDrawing(props: Omit<ComponentProps<typeof Likert>, 'height'>) {
  return (
    <div style={{ height: HEIGHT }}>
      <Suspense fallback={null}>
        <Likert {...props} height={HEIGHT} />
      </Suspense>
    </div>
  );
}
