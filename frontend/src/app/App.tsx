import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PanelBoundary } from '../components/states/PanelBoundary.tsx';
import { PageSkeleton } from '../components/states/Skeleton.tsx';
import { lazyPart } from '../lib/lazyPart.ts';
import { Layout } from './Layout.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

const HomePage = lazyPart(() => import('./pages/HomePage.tsx'));
const ArtistPage = lazyPart(() => import('./pages/ArtistPage.tsx'));

export function App() {
  return (
    <Layout>
      <Suspense fallback={<PageSkeleton />}>
        <Switch>
          <Route path="/">
            <PanelBoundary>{(attempt) => <HomePage attempt={attempt} />}</PanelBoundary>
          </Route>
          <Route path="/artist/:id">
            {({ id }) => (
              <PanelBoundary key={id}>{(attempt) => <ArtistPage id={decode(id)} attempt={attempt} />}</PanelBoundary>
            )}
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </Layout>
  );
}

/** An id as the address holds it; one that is not well escaped is nobody's id and is looked up as it stands. */
function decode(id: string) {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
