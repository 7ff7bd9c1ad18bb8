import { type ReactNode, Suspense } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { Models_query$key } from '../../../__generated__/Models_query.graphql.ts';
import { Choice } from '../../../components/Choice.tsx';
import { Facts } from '../../../components/Facts.tsx';
import { OriginContext } from '../../../components/save/originContext.ts';
import { EmptyState } from '../../../components/states/EmptyState.tsx';
import { Lede, Panel } from '../../../components/states/Panel.tsx';
import { Section } from '../../../components/states/Section.tsx';
import { Skeleton } from '../../../components/states/Skeleton.tsx';
import { formatCount, formatHundredths } from '../../../lib/format.ts';
import { namesApart } from '../../../lib/namesakes.ts';
import { present } from '../../../lib/present.ts';
import { useChoice } from '../../../lib/search.ts';
import { commonText } from '../../../lib/text/common.ts';
import { modelsText } from '../../../lib/text/models.ts';
import { MethodStrips } from './MethodStrips.tsx';
import styles from './models.module.css';
import { NicheNotebook } from './NicheNotebook.tsx';
import { acrossNiches, newestPerArtist } from './niches.ts';
import { SizeChart } from './SizeChart.tsx';
import { useMeasure } from './useMeasure.ts';

type Props = {
  query: Models_query$key;
  /** Stands before the one niche. */
  children: ReactNode;
};

/** What the models of all niches are worth, and a look into one of the niches. */
export function Models({ query, children }: Props) {
  const data = useFragment(
    graphql`
      fragment Models_query on Query @throwOnFieldError {
        analyses(status: COMPLETED, first: 50) {
          totalCount
          nodes {
            id
            artist {
              ...namesakes_artist @relay(mask: false)
            }
            segment {
              trackCount
            }
            model {
              verdict
              evaluation {
                method
                ...estimates_evaluation @relay(mask: false)
              }
              comparison {
                method
                ...estimates_evaluation @relay(mask: false)
              }
            }
          }
        }
      }
    `,
    query,
  );
  const { nodes, totalCount } = data.analyses;
  const niches = newestPerArtist(present(nodes));
  const nameOf = namesApart(niches.map(({ artist }) => artist));
  const ids = niches.map(({ id }) => id);
  const [measure, chooseMeasure] = useMeasure();
  const [analysisId, chooseAnalysis] = useChoice('analysis', ids, ids[0] ?? '');
  const words = modelsText;
  if (niches.length === 0) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneNext}</p>
      </EmptyState>
    );
  }
  const evaluations = niches.flatMap(({ model }) =>
    model ? [[model.evaluation, ...model.comparison.filter(({ method }) => method !== model.evaluation.method)]] : [],
  );
  const byRank = acrossNiches(evaluations, 'rank');
  const meanOf = (method: string) => {
    const found = byRank.find((each) => each.method === method);
    return found ? formatHundredths(found.mean) : commonText.unknown;
  };
  const sized = niches.flatMap(({ artist, segment, model }) =>
    segment && model
      ? [
          {
            id: artist.id,
            name: nameOf(artist.id),
            tracks: segment.trackCount,
            skill: model.evaluation.withinArtistRankCorrelation,
          },
        ]
      : [],
  );
  const modelled = niches.filter(({ model }) => model).map(({ id }) => id);
  return (
    <>
      <OriginContext value={modelled}>
        <Section title={words.methods}>
          <Lede>{words.lede(evaluations.length, meanOf('WITHIN_ARTIST'), meanOf('SEED_FOREST'))}</Lede>
          {totalCount > nodes.length && (
            <p className={styles.words}>{words.newest(formatCount(nodes.length), formatCount(totalCount))}</p>
          )}
          {evaluations.length > 0 && (
            <>
              <Choice label={words.measure} choices={words.measures} value={measure} onChoose={chooseMeasure} />
              <MethodStrips measure={measure} summaries={acrossNiches(evaluations, measure)} />
            </>
          )}
        </Section>
        <Section title={words.verdicts}>
          <Facts facts={verdictsOf(niches.map(({ model }) => model?.verdict ?? 'NONE'))} />
          {sized.length > 0 && <SizeChart niches={sized} />}
        </Section>
      </OriginContext>
      {children}
      <Panel id="niche" title={words.niche} rows={20}>
        {(attempt) => (
          <>
            <label className={styles.choose}>
              {words.choose}{' '}
              <select value={analysisId} onChange={(event) => chooseAnalysis(event.target.value)}>
                {niches.map(({ id, artist }) => (
                  <option key={id} value={id}>
                    {nameOf(artist.id)}
                  </option>
                ))}
              </select>
            </label>
            {/* Apart, so that the choice stays and keeps the focus while another niche is read. */}
            <Suspense fallback={<Skeleton rows={18} />}>
              <NicheNotebook analysisId={analysisId} attempt={attempt} />
            </Suspense>
          </>
        )}
      </Panel>
    </>
  );
}

const verdictsOf = (verdicts: readonly string[]) =>
  Object.entries(modelsText.verdictCounts)
    .map(([verdict, label]) => ({ label, count: verdicts.filter((each) => each === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => ({ label, value: formatCount(count) }));
