import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { ModelsPageQuery } from '../../__generated__/ModelsPageQuery.graphql.ts';
import type { ModelsPageTuningQuery } from '../../__generated__/ModelsPageTuningQuery.graphql.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { Part } from '../../components/states/Part.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { Models } from '../../features/predictions/models/Models.tsx';
import { TuningCharts } from '../../features/predictions/models/TuningCharts.tsx';
import { modelsText } from '../../lib/text/models.ts';

export default function ModelsPage(_: { attempt: number }) {
  return (
    <>
      <PageHead title={modelsText.title} intro={modelsText.intro} />
      <Part rows={14}>{(attempt) => <Niches attempt={attempt} />}</Part>
    </>
  );
}

function Niches({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<ModelsPageQuery>(
    graphql`
      query ModelsPageQuery @throwOnFieldError {
        ...Models_query
      }
    `,
    {},
    freshOptions(attempt),
  );
  return (
    <Models query={data}>
      <Part rows={8}>{(again) => <Tuning attempt={again} />}</Part>
    </Models>
  );
}

function Tuning({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<ModelsPageTuningQuery>(
    graphql`
      query ModelsPageTuningQuery @throwOnFieldError {
        ...TuningCharts_query
      }
    `,
    {},
    freshOptions(attempt),
  );
  return <TuningCharts query={data} />;
}
