import { graphql } from 'react-relay/hooks';
import type { NichePanelQuery } from '../../__generated__/NichePanelQuery.graphql.ts';
import { type Fact, Facts } from '../../components/Facts.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { type PanelProps, usePanelQuery } from '../../components/states/panelQuery.ts';
import { formatCount, formatShare } from '../../lib/format.ts';
import { nicheText } from '../../lib/text/niche.ts';
import { Neighbours } from './Neighbours.tsx';
import { Origin } from './Origin.tsx';

export default function NichePanel({ analysisId, attempt }: PanelProps) {
  const { analysis } = usePanelQuery<NichePanelQuery>(
    graphql`
      query NichePanelQuery($analysisId: ID!) @throwOnFieldError {
        analysis(id: $analysisId) {
          network {
            degrees
            vertexCount
            linkCount
            near: vertices(first: 2) {
              edges {
                degree
              }
            }
            ...Neighbours_network
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
        }
      }
    `,
    { analysisId },
    attempt,
  );
  const words = nicheText;
  if (!analysis?.network) {
    return (
      <EmptyState title={words.noNetwork}>
        <p>{words.noNetworkNext}</p>
      </EmptyState>
    );
  }
  const { network, segment, reproduction } = analysis;
  const facts: Fact[] = [
    { value: formatCount(network.vertexCount - 1), label: words.vertices, help: steps(network) },
    { value: formatCount(network.linkCount), label: words.links, help: words.linksHelp },
  ];
  if (segment) {
    facts.push(
      { value: formatCount(segment.trackCount), label: words.tracks, help: words.tracksHelp },
      { value: formatCount(segment.popularityThreshold), label: words.threshold, help: words.thresholdHelp },
      { value: formatShare(segment.audioFeatureCoverage), label: words.coverage },
    );
  }
  return (
    <>
      {segment && <Lede>{words.lede(formatCount(segment.artistCount), formatCount(segment.trackCount))}</Lede>}
      <Facts facts={facts} />
      <Neighbours network={network} />
      {reproduction && <Origin reproduction={reproduction} />}
    </>
  );
}

type Network = { readonly degrees: number; readonly near: { readonly edges: readonly { readonly degree: unknown }[] } };

/** How far the network reaches, if the source says who is how close; the seed artist itself comes first. */
const steps = ({ degrees, near }: Network) =>
  typeof near.edges[1]?.degree === 'number' ? nicheText.verticesHelp(degrees) : nicheText.listed;
