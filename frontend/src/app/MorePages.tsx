import { Route, Switch } from 'wouter';
import { PanelBoundary } from '../components/states/PanelBoundary.tsx';
import { lazyPart } from '../lib/lazyPart.ts';
import { decodeId } from '../lib/paths.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

const SongPage = lazyPart(() => import('./pages/SongPage.tsx'));

const pages = {
  '/compare': lazyPart(() => import('./pages/ComparePage.tsx')),
  '/models': lazyPart(() => import('./pages/ModelsPage.tsx')),
  '/status': lazyPart(() => import('./pages/StatusPage.tsx')),
  '/sources': lazyPart(() => import('./pages/SourcesPage.tsx')),
};

const artistPages = {
  '/artist/:id/history': lazyPart(() => import('./pages/HistoryPage.tsx')),
  '/artist/:id/report': lazyPart(() => import('./pages/ReportPage.tsx')),
};

/** The pages that few begin with; even where they come from is not part of the first load. */
export default function MorePages(_: { attempt: number }) {
  return (
    <Switch>
      {Object.entries(pages).map(([path, Page]) => (
        <Route key={path} path={path}>
          <PanelBoundary key={path}>{(attempt) => <Page attempt={attempt} />}</PanelBoundary>
        </Route>
      ))}
      {Object.entries(artistPages).map(([path, Page]) => (
        <Route key={path} path={path}>
          {({ id = '' }: { id?: string }) => (
            <PanelBoundary key={path + id}>{(attempt) => <Page id={decodeId(id)} attempt={attempt} />}</PanelBoundary>
          )}
        </Route>
      ))}
      <Route path="/artist/:id/song/:songId">
        {({ id, songId }) => (
          <PanelBoundary key={songId}>
            {(attempt) => <SongPage id={decodeId(id)} songId={decodeId(songId)} attempt={attempt} />}
          </PanelBoundary>
        )}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
