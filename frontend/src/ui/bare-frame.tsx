import { Outlet } from 'react-router';

/** A page that has the whole screen. */
export function BareFrame() {
  return (
    <main id="main" tabIndex={-1} className="paper bare">
      <div className="page wide">
        <Outlet />
      </div>
    </main>
  );
}
