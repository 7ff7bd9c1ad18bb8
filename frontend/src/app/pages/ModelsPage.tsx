import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { ModelsPageQuery } from '../../__generated__/ModelsPageQuery.graphql.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { Models } from '../../features/predictions/models/Models.tsx';
import { modelsText } from '../../lib/text/models.ts';

export default function ModelsPage({ attempt }: { attempt: number }) {
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
    <>
      <PageHead title={modelsText.title} intro={modelsText.intro} />
      <Models query={data} />
    </>
  );
}
