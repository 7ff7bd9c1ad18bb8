import type { Plugin } from 'vite';

/**
 * Parts of Relay that its index brings along and this app never calls: the older of two ways that a feature flag chooses
 * between, entry points, in whose place pages are split by `lazyPart`, what updates or observes the store by hand, and
 * older ways to ask, to keep answers and to say what a mutation changes. Left in, they would weigh on every first visit.
 */
const unused =
  /\/(react-relay|relay-runtime)\/lib\/(relay-hooks|store|mutations|query|network)\/(useFragmentInternal_CURRENT|useMutationAction_EXPERIMENTAL|useEntryPointLoader|usePreloadedQuery|useSubscribeToInvalidationState|loadEntryPoint|EntryPointContainer\.react|observeFragmentExperimental|observeQueryExperimental|waitForFragmentExperimental|createUpdatableProxy|readUpdatableFragment|readUpdatableQuery|applyOptimisticMutation|RelayDeclarativeMutationConfig|fetchQuery_DEPRECATED|RelayQueryResponseCache)\.js$/;

export function leaveOutUnused(): Plugin {
  return {
    name: 'leave-out-unused',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: unused },
      handler: () => 'module.exports = () => { throw new Error("This part of Relay was left out of the build."); };',
    },
  };
}
