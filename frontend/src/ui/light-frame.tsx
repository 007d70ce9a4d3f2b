import type { ReactNode } from 'react';

interface LightFrameProps {
  readonly texts: { readonly skip: string; readonly brand: string };
  /** What stands in the masthead beside the brand. */
  readonly tools: ReactNode;
  /** Of the page's column. */
  readonly className: string;
  readonly children: ReactNode;
}

/** What stands around a light page that a personal link leads to. */
export function LightFrame({ texts, tools, className, children }: LightFrameProps) {
  return (
    <>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          // The address must keep the link's own fragment.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {texts.skip}
      </a>
      <header className="masthead">
        <div className={className}>
          <span className="brand">
            <img src="/icon.svg" alt="" />
            {texts.brand}
          </span>
          <span className="tools">{tools}</span>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={className}>
        {children}
      </main>
    </>
  );
}
