import { formatList } from '../../lib/format.ts';
import { nicheText } from '../../lib/text/niche.ts';
import { type Network, restKey } from './network.ts';

const mostNames = 3;

/** Where the seed artist stands in the network, sentence by sentence. */
export function nicheSentences({ artists, circles, ties, stepsKnown }: Network): string[] {
  const all = artists.length - 1;
  const near = artists.filter(({ steps }) => steps === 1).length;
  const sentences = [stepsKnown ? nicheText.ledeSteps(all, near) : nicheText.ledeNoSteps(all)];
  const own = circles[artists[0]?.circle ?? -1];
  if (own && own.key !== restKey) sentences.push(nicheText.ledeCircle(own.name, own.size - 1));

  const colleagues = ties
    .filter(({ one, songs }) => one === 0 && songs > 0)
    .sort((a, b) => b.songs - a.songs)
    .flatMap(({ other }) => artists[other]?.name ?? []);
  const named = colleagues.slice(0, mostNames);
  const more = colleagues.length - named.length;
  sentences.push(
    named.length > 0
      ? nicheText.ledeTogether(formatList(more > 0 ? [...named, nicheText.more(more)] : named))
      : nicheText.ledeNobody,
  );
  return sentences;
}
