import { StateSign } from '../../components/StateSign.tsx';
import { partlyOn } from '../../lib/text/sourceStates.ts';

/** How a source stands: one word when all its uses stand alike, else how many are on, under the sign of what troubles it. */
export function Standing({ capabilities }: { capabilities: readonly { readonly state: string }[] }) {
  const states = capabilities.map(({ state }) => state);
  const [state = 'NOT_CONFIGURED', ...others] = new Set(states);
  if (others.length === 0) return <StateSign state={state} />;
  const on = states.filter((each) => each === 'AVAILABLE').length;
  const trouble = states.find((each) => each !== 'AVAILABLE' && each !== 'NOT_CONFIGURED');
  return (
    <StateSign state={trouble ?? (on > 0 ? 'AVAILABLE' : 'NOT_CONFIGURED')}>{partlyOn(on, states.length)}</StateSign>
  );
}
