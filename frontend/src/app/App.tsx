import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PanelBoundary } from '../components/states/PanelBoundary.tsx';
import { PageSkeleton } from '../components/states/Skeleton.tsx';
import { useKeyWanted } from '../lib/access.ts';
import { lazyPart } from '../lib/lazyPart.ts';
import { Layout } from './Layout.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

const HomePage = lazyPart(() => import('./pages/HomePage.tsx'));
const ArtistPage = lazyPart(() => import('./pages/ArtistPage.tsx'));
const SongPage = lazyPart(() => import('./pages/SongPage.tsx'));
const KeyForm = lazyPart(() => import('../features/access/KeyForm.tsx'));

export function App() {
  const keyWanted = useKeyWanted();
  return (
    <Layout>
      <Suspense fallback={<PageSkeleton />}>
        {keyWanted ? <PanelBoundary>{(attempt) => <KeyForm attempt={attempt} />}</PanelBoundary> : <Pages />}
      </Suspense>
    </Layout>
  );
}

const Pages = () => (
  <Switch>
    <Route path="/">
      <PanelBoundary>{(attempt) => <HomePage attempt={attempt} />}</PanelBoundary>
    </Route>
    <Route path="/artist/:id">
      {({ id }) => (
        <PanelBoundary key={id}>{(attempt) => <ArtistPage id={decode(id)} attempt={attempt} />}</PanelBoundary>
      )}
    </Route>
    <Route path="/artist/:id/song/:songId">
      {({ id, songId }) => (
        <PanelBoundary key={songId}>
          {(attempt) => <SongPage id={decode(id)} songId={decode(songId)} attempt={attempt} />}
        </PanelBoundary>
      )}
    </Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
);

/** An id as the address holds it; one that is not well escaped is nobody's id and is looked up as it stands. */
function decode(id: string) {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
