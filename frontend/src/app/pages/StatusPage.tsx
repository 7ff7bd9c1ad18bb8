import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { StatusPageQuery } from '../../__generated__/StatusPageQuery.graphql.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { Section } from '../../components/states/Section.tsx';
import { CatalogFacts } from '../../features/catalog/CatalogFacts.tsx';
import { SourceStandings } from '../../features/catalog/SourceStandings.tsx';
import { Checks } from '../../features/status/Checks.tsx';
import { Keeping } from '../../features/status/Keeping.tsx';
import { Problems } from '../../features/status/Problems.tsx';
import { Versions } from '../../features/status/Versions.tsx';
import { Work } from '../../features/status/Work.tsx';
import { formatClock } from '../../lib/format.ts';
import { statusText } from '../../lib/text/status.ts';
import { useLookAgain } from '../../lib/useLookAgain.ts';

const everyMs = 5000;

const query = graphql`
  query StatusPageQuery @throwOnFieldError {
    serverStatus {
      ...Checks_status
      ...Work_status
      ...Keeping_status
      ...Problems_status
      ...Versions_status
    }
    ...SourceStandings_query
    ...CatalogFacts_query
  }
`;

export default function StatusPage({ attempt }: { attempt: number }) {
  // Never from the store: how it stood a while ago is not how it stands.
  const data = useLazyLoadQuery<StatusPageQuery>(query, {}, { fetchKey: attempt, fetchPolicy: 'network-only' });
  const { at, failed } = useLookAgain<StatusPageQuery>(query, everyMs);
  const status = data.serverStatus;
  return (
    <>
      <PageHead title={statusText.title} intro={statusText.intro}>
        <p>{(failed ? statusText.outdated : statusText.asOf)(formatClock(new Date(at)))}</p>
      </PageHead>
      <Section title={statusText.checks}>
        <Checks status={status} />
      </Section>
      <Section title={statusText.problems}>
        <Problems status={status} />
      </Section>
      <Section title={statusText.queue}>
        <Work status={status} />
      </Section>
      <Section title={statusText.storage}>
        <Keeping status={status} />
        <CatalogFacts query={data} />
      </Section>
      <Section title={statusText.sources}>
        <SourceStandings query={data} />
        <p>
          <Link href="/sources">{statusText.sourcesMore}</Link>
        </p>
      </Section>
      <Section title={statusText.versions}>
        <Versions status={status} />
      </Section>
    </>
  );
}
