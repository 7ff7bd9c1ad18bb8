import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PanelBoundary } from '../components/states/PanelBoundary.tsx';
import { PageSkeleton } from '../components/states/Skeleton.tsx';
import { useKeyWanted } from '../lib/access.ts';
import { lazyPart } from '../lib/lazyPart.ts';
import { decodeId } from '../lib/paths.ts';
import { Layout } from './Layout.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

const HomePage = lazyPart(() => import('./pages/HomePage.tsx'));
const ArtistPage = lazyPart(() => import('./pages/ArtistPage.tsx'));
const ComparePage = lazyPart(() => import('./pages/ComparePage.tsx'));
const HistoryPage = lazyPart(() => import('./pages/HistoryPage.tsx'));
const ModelsPage = lazyPart(() => import('./pages/ModelsPage.tsx'));
const ReportPage = lazyPart(() => import('./pages/ReportPage.tsx'));
const SourcesPage = lazyPart(() => import('./pages/SourcesPage.tsx'));
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

const pages = { '/': HomePage, '/compare': ComparePage, '/models': ModelsPage, '/sources': SourcesPage };
const artistPages = { '': ArtistPage, '/history': HistoryPage, '/report': ReportPage };

const Pages = () => (
  <Switch>
    {Object.entries(pages).map(([path, Page]) => (
      <Route key={path} path={path}>
        <PanelBoundary key={path}>{(attempt) => <Page attempt={attempt} />}</PanelBoundary>
      </Route>
    ))}
    {Object.entries(artistPages).map(([path, Page]) => (
      <Route key={path} path={`/artist/:id${path}`}>
        {({ id = '' }) => (
          <PanelBoundary key={path + id}>{(attempt) => <Page id={decodeId(id)} attempt={attempt} />}</PanelBoundary>
        )}
      </Route>
    ))}
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
);
