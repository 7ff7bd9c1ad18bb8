// All of graphql-eslint's rules for schemas and for Relay, held against the exported schema. What is not as the rule has
// it by default stands here with its reason.
import graphql from '@graphql-eslint/eslint-plugin';

const own = {
  // The schema's printer writes a description of one line on one line.
  'description-style': ['error', { style: 'inline' }],
  // Lists that cannot grow, such as an analysis' seven stages, are plain lists; those that can are connections.
  'relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
  // A list of advice is read from its top; only lists of tracks can be walked from their end too.
  'relay-arguments': ['error', { includeBoth: false }],
  // Fields stand in the order a reader needs them; stages and audio features have an order that means something.
  alphabetize: 'off',
  // What can be asked for again has an id; a figure with its interval is a value and has none.
  'strict-id-in-types': 'off',
  // Forbids mutations and subscriptions to those who want none.
  'no-root-type': 'off',
  // The contract has it so: a payload is always given, and tells in its "errors" what a user can put right.
  'require-nullable-result-in-root': 'off',
  // What a mutation changes is in its payload; whoever needs more asks for it.
  'require-field-of-type-query-in-mutation-result': 'off',
};

export default [
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'frontend/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-all'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      ...Object.fromEntries(Object.entries(own).map(([rule, setting]) => [`@graphql-eslint/${rule}`, setting])),
    },
  },
];
