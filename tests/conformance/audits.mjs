// graphql-http's audits of the running server. There is no warning either; one would have to be decided upon here.
import { serverAudits } from 'graphql-http';
import { start } from '../server.mjs';

export async function audits(judge) {
  const server = await start({ demo: false });
  try {
    const all = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch });
    judge('graphql-http has 61 audits', all.length === 61, `it has ${all.length}`);
    for (const audit of all) {
      const { status, reason } = await audit.fn();
      judge(`graphql-http ${audit.id} ${audit.name}`, status === 'ok', `${status}: ${reason}`);
    }
  } finally {
    await server.stop();
  }
}
