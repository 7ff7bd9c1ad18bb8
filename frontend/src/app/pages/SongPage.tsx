import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useSearchParams } from 'wouter';
import type { SongPageQuery } from '../../__generated__/SongPageQuery.graphql.ts';
import { Panel } from '../../components/states/Panel.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { SongHead } from '../../features/predictions/SongHead.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { lazyPart } from '../../lib/lazyPart.ts';
import { artistPath, songPath } from '../../lib/paths.ts';
import { commonText } from '../../lib/text/common.ts';
import { songText } from '../../lib/text/song.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { OlderNote } from './OlderNote.tsx';
import styles from './SongPage.module.css';

const SongWhy = lazyPart(() => import('../../features/predictions/SongWhyPanel.tsx'));
const WhatIf = lazyPart(() => import('../../features/predictions/WhatIfPanel.tsx'));

const query = graphql`
  query SongPageQuery($artistId: ID!, $songId: ID!, $analysisId: ID!, $older: Boolean!) {
    artist(id: $artistId) {
      id
      ...artistName_artist @relay(mask: false)
      newest: latestAnalysis {
        id
      }
      latestAnalysis @skip(if: $older) {
        ...SongPage_analysis @relay(mask: false)
      }
    }
    analysis(id: $analysisId) @include(if: $older) {
      ...SongPage_analysis @relay(mask: false)
    }
  }
`;

graphql`
  fragment SongPage_analysis on Analysis {
    id
    finishedAt
    artist {
      id
    }
    model {
      verdict
    }
    prediction(trackId: $songId) {
      track {
        name
      }
      ...SongHead_prediction
    }
  }
`;

type Props = { id: string; songId: string; attempt: number };

/** One song of an artist: what is made of it, why, and what another sound would change. */
export default function SongPage({ id, songId, attempt }: Props) {
  const [params] = useSearchParams();
  const chosen = params.get('analysis');
  const { artist, ...found } = useLazyLoadQuery<SongPageQuery>(
    query,
    { artistId: id, songId, analysisId: chosen ?? '', older: chosen !== null },
    freshOptions(attempt),
  );
  const analysis = chosen === null ? artist?.latestAnalysis : found.analysis;
  const prediction = analysis?.prediction;
  // A link may name an analysis of somebody else.
  if (!artist || !analysis || !prediction || analysis.artist.id !== artist.id) {
    return <NotFoundPage title={songText.notFoundTitle}>{songText.notFound}</NotFoundPage>;
  }
  const name = nameOf(artist);
  const about = { analysisId: analysis.id, songId };
  return (
    <>
      <title>{commonText.title(`${prediction.track.name} · ${name}`)}</title>
      <p className={styles.back}>
        <span aria-hidden="true">← </span>
        <Link href={`${artistPath(id, chosen)}#songs`}>{songText.back(name)}</Link>
      </p>
      {analysis.id !== artist.newest?.id && (
        <OlderNote finishedAt={analysis.finishedAt} newestPath={songPath(id, songId)} />
      )}
      <SongHead prediction={prediction} model={analysis.model} />
      <Panel id="why" title={songText.sections.why} rows={14}>
        {(attempt) => <SongWhy {...about} attempt={attempt} />}
      </Panel>
      <Panel id="what-if" title={songText.sections.whatIf} rows={20}>
        {(attempt) => <WhatIf {...about} attempt={attempt} />}
      </Panel>
    </>
  );
}
