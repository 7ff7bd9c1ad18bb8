// Asks one server the same thing over 16 connections for a while.
import autocannon from 'autocannon';
import { processorTime } from './programs.mjs';

const connections = 16;
const duration = 3;

/** Answers a second, and the server's processor time for each in µs (null where the system does not tell). */
export async function load(request, pid) {
  const before = processorTime(pid);
  const {
    '2xx': answered,
    non2xx,
    errors,
    timeouts,
    duration: took,
  } = await autocannon({ ...request, connections, duration });
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${request.url}: ${non2xx} refused, ${errors} broken, ${timeouts} timed out.`);
  const used = before === null ? null : processorTime(pid) - before;
  return { perSecond: answered / took, processorMicros: used === null ? null : (1000 * used) / answered };
}
