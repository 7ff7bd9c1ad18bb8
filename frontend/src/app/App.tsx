import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PanelBoundary } from '../components/states/PanelBoundary.tsx';
import { PageSkeleton } from '../components/states/Skeleton.tsx';
import { useKeyWanted } from '../lib/access.ts';
import { lazyPart } from '../lib/lazyPart.ts';
import { decodeId } from '../lib/paths.ts';
import { Layout } from './Layout.tsx';

const HomePage = lazyPart(() => import('./pages/HomePage.tsx'));
const ArtistPage = lazyPart(() => import('./pages/ArtistPage.tsx'));
const MorePages = lazyPart(() => import('./MorePages.tsx'));
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
        <PanelBoundary key={id}>{(attempt) => <ArtistPage id={decodeId(id)} attempt={attempt} />}</PanelBoundary>
      )}
    </Route>
    <Route>
      <PanelBoundary>{(attempt) => <MorePages attempt={attempt} />}</PanelBoundary>
    </Route>
  </Switch>
);
