import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { elicitationsQuery, sessionQuery } from '../../api/queries';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { AskReaders } from './ask-readers';
import { ClosedElicitation } from './closed-elicitation';
import { LexiconInUse } from './lexicon-in-use';
import { OpenElicitation } from './open-elicitation';
import { useTexts } from './texts/use-texts';

/** What the report's words are taken to stand for: HR asks readers, and the directorate sees the outcome. */
export function WordsPage() {
  const { t } = useTexts();
  const elicitations = useQuery(elicitationsQuery);
  const { data: session } = useQuery(sessionQuery);
  const isHr = session?.role === 'hr';
  const [links, setLinks] = useState<readonly string[]>([]);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('lead')}</p>
      <QueryState query={elicitations}>
        {({ lexicon, elicitations: all }) => {
          const open = all.find(({ closedOn }) => closedOn === null);
          return (
            <>
              <LexiconInUse lexicon={lexicon} isHr={isHr} />
              {isHr && open && (
                <OpenElicitation elicitation={open} links={links} onLinks={setLinks} />
              )}
              {all.map((one) =>
                one.closedOn === null ? null : (
                  <ClosedElicitation key={one.id} elicitation={one} isHr={isHr} />
                ),
              )}
              {isHr && !open && <AskReaders id={null} onLinks={setLinks} />}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
