#!/bin/sh
# Songs of the first featured artist that deserve a push. Needs curl.
set -eu
url="${MUSICMASTERY_URL:-http://localhost:5080/graphql}"

curl --silent --show-error --fail-with-body "$url" \
  --header 'content-type: application/json' \
  ${MUSICMASTERY_KEY:+--header "authorization: Bearer $MUSICMASTERY_KEY"} \
  --data '{"query": "{ featuredArtists(first: 1) { name latestAnalysis { songsToPromote(first: 5) { nodes { gap track { name popularity } } } } } }"}'
