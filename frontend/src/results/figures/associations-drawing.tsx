import { lazy, Suspense, type ComponentProps } from 'react';

/** Fetched with the library that draws, while the figures already stand. */
const Associations = lazy(() =>
  import('./associations-chart').then(({ AssociationsChart }) => ({ default: AssociationsChart })),
);

/** In pixels; kept open meanwhile, so that nothing moves. */
const HEIGHT = 340;

export function AssociationsDrawing(props: Omit<ComponentProps<typeof Associations>, 'height'>) {
  return (
    <div style={{ height: HEIGHT }}>
      <Suspense fallback={null}>
        <Associations {...props} height={HEIGHT} />
      </Suspense>
    </div>
  );
}
