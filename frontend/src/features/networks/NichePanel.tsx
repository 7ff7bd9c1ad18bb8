import { useMemo } from 'react';
import { graphql } from 'react-relay/hooks';
import type { NichePanelQuery, NichePanelQuery$data } from '../../__generated__/NichePanelQuery.graphql.ts';
import { type Fact, Facts } from '../../components/Facts.tsx';
import { AnalysisGone } from '../../components/states/AnalysisGone.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { type PanelProps, usePanelQuery } from '../../components/states/panelQuery.ts';
import { Skeleton } from '../../components/states/Skeleton.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { formatCount, formatShare } from '../../lib/format.ts';
import { collectable } from '../../lib/liveSources.ts';
import { isRunning } from '../../lib/running.ts';
import { nicheText } from '../../lib/text/niche.ts';
import { NicheNetwork } from './NicheNetwork.tsx';
import type { Network } from './network.ts';
import { nicheSentences } from './nicheSentences.ts';
import { Origin } from './Origin.tsx';
import type { Source } from './useSourceChoice.ts';
import { useWholeNetwork } from './useWholeNetwork.ts';

type Analysis = NonNullable<NichePanelQuery$data['analysis']>;

export default function NichePanel({ analysisId, attempt }: PanelProps) {
  const { analysis, sources } = usePanelQuery<NichePanelQuery>(
    graphql`
      query NichePanelQuery($analysisId: ID!) @throwOnFieldError {
        analysis(id: $analysisId) {
          artist {
            id
            provenance {
              source
            }
            # Kept up to date by where the page shows how it gets on.
            analyses(first: 1) {
              nodes {
                id
                status
              }
            }
          }
          settings {
            degrees
            neighbours
            source
            excludedArtists {
              id
              ...artistName_artist @relay(mask: false)
            }
          }
          network {
            degrees
            vertexCount
            linkCount
          }
          segment {
            artistCount
            trackCount
            popularityThreshold
            audioFeatureCoverage
          }
          reproduction {
            ...Origin_reproduction
          }
          ...useWholeNetwork_analysis
        }
        sources {
          kind
          name
          capabilities {
            capability
            state
          }
        }
      }
    `,
    { analysisId },
    attempt,
  );
  if (!analysis) return <AnalysisGone />;
  if (!analysis.network) {
    return (
      <EmptyState title={nicheText.noNetwork}>
        <p>{nicheText.noNetworkNext}</p>
      </EmptyState>
    );
  }
  // No live source knows whom somebody invented.
  const live = analysis.artist.provenance.source === 'DEMO' ? [] : collectable(sources);
  return <Niche analysisId={analysisId} analysis={analysis} sources={live} />;
}

type NicheProps = { analysisId: string; analysis: Analysis; sources: readonly Source[] };

function Niche({ analysisId, analysis, sources }: NicheProps) {
  const network = useWholeNetwork(analysis);
  const { artist, settings, segment, reproduction } = analysis;
  const { degrees, neighbours, source, excludedArtists } = settings;
  const excluded = useMemo(
    () => excludedArtists.map((each) => ({ id: each.id, name: nameOf(each) })),
    [excludedArtists],
  );
  if (!network) return <Skeleton rows={20} />;
  const compared = segment && nicheText.lede(formatCount(segment.artistCount), formatCount(segment.trackCount));
  return (
    <>
      <Lede>{[compared, ...nicheSentences(network)].filter(Boolean).join(' ')}</Lede>
      <Facts facts={factsOf(analysis, network)} />
      <NicheNetwork
        analysisId={analysisId}
        network={network}
        asked={{ artistId: artist.id, degrees, neighbours, source }}
        excluded={excluded}
        sources={sources}
        busy={artist.analyses.nodes.some((newest) => newest && isRunning(newest.status))}
      />
      {reproduction && <Origin reproduction={reproduction} />}
    </>
  );
}

function factsOf({ network, segment }: Analysis, { stepsKnown }: Network): Fact[] {
  const words = nicheText;
  const facts: Fact[] = [];
  if (network) {
    const help = stepsKnown ? words.verticesHelp(network.degrees) : words.listed;
    facts.push(
      { value: formatCount(network.vertexCount - 1), label: words.vertices, help },
      { value: formatCount(network.linkCount), label: words.links, help: words.linksHelp },
    );
  }
  if (segment) {
    facts.push(
      { value: formatCount(segment.trackCount), label: words.tracks, help: words.tracksHelp },
      { value: formatCount(segment.popularityThreshold), label: words.threshold, help: words.thresholdHelp },
      { value: formatShare(segment.audioFeatureCoverage), label: words.coverage },
    );
  }
  return facts;
}
