import { type RefObject, useEffect } from 'react';
import { Panel } from '../../components/states/Panel.tsx';
import { scrollToAnchor } from '../../lib/anchor.ts';
import { lazyPart } from '../../lib/lazyPart.ts';
import { navText, panelTitles } from '../../lib/text/common.ts';
import styles from './pages.module.css';

// The code of each panel comes with it, so that the first load holds no more than what is seen first.
const panels = [
  { id: 'report', rows: 20, Content: lazyPart(() => import('../../features/predictions/ReportCardPanel.tsx')) },
  { id: 'songs', rows: 14, Content: lazyPart(() => import('../../features/predictions/SongsPanel.tsx')) },
  { id: 'drivers', rows: 14, Content: lazyPart(() => import('../../features/predictions/DriversPanel.tsx')) },
  { id: 'sound', rows: 16, Content: lazyPart(() => import('../../features/segments/SoundPanel.tsx')) },
  { id: 'niche', rows: 30, Content: lazyPart(() => import('../../features/networks/NichePanel.tsx')) },
  {
    id: 'collaborators',
    rows: 20,
    Content: lazyPart(() => import('../../features/collaborations/CollaboratorsPanel.tsx')),
  },
] as const;

type Props = {
  analysisId: string;
  /** Whether the page has just been come to: an analysis that ends later does not take the reader elsewhere. */
  arriving: RefObject<boolean>;
};

/**
 * The results of one analysis. Each panel asks its own question, so that a field that fails, and with it everything
 * above it that may not be null, takes down that panel alone.
 */
export function AnalysisPanels({ analysisId, arriving }: Props) {
  useEffect(() => {
    if (arriving.current) scrollToAnchor();
    arriving.current = false;
    // Links of this page, and back and forward.
    window.addEventListener('hashchange', scrollToAnchor);
    return () => window.removeEventListener('hashchange', scrollToAnchor);
  }, [arriving]);
  return (
    <>
      <nav className={styles.sections} aria-label={navText.sections}>
        {panels.map(({ id }) => (
          <a key={id} href={`#${id}`}>
            {panelTitles[id]}
          </a>
        ))}
      </nav>
      {panels.map(({ id, rows, Content }) => (
        <Panel key={id} id={id} title={panelTitles[id]} rows={rows}>
          {(attempt) => <Content analysisId={analysisId} attempt={attempt} />}
        </Panel>
      ))}
    </>
  );
}
