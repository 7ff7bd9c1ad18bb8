using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.GraphQL;

/// <summary>What tools ask before they do anything else.</summary>
public sealed class IntrospectionTests(EmptyServer server) : IClassFixture<EmptyServer>
{
    [Fact]
    public async Task Introspection_Should_BeAnswered_When_AToolAsksForAllThatTheSpecificationHas()
    {
        var schema = (await server.Ask(Everything))["__schema"]!;

        var moment = schema["types"]!.AsArray().Single(type => (string?)type!["name"] == "DateTime")!;
        Assert.Equal("https://scalars.graphql.org/andimarek/date-time", (string?)moment["specifiedByURL"]);
        Assert.Null(schema["types"]!.AsArray().Single(type => (string?)type!["name"] == "Artist")!["specifiedByURL"]);
        Assert.Contains("specifiedBy", schema["directives"]!.AsArray().Select(Name));
    }

    private static string? Name(JsonNode? directive) => (string?)directive!["name"];

    /// <summary>As graphql-js writes it with every option that does not concern one-of inputs.</summary>
    private const string Everything = """
        query IntrospectionQuery {
              __schema {
                description
                queryType { name kind }
                mutationType { name kind }
                subscriptionType { name kind }
                types {
                  ...FullType
                }
                directives {
                  name
                  description
                  isRepeatable
                  
                  
                  locations
                  args(includeDeprecated: true) {
                    ...InputValue
                  }
                }
              }
            }

            fragment FullType on __Type {
              kind
              name
              description
              specifiedByURL
              
              fields(includeDeprecated: true) {
                name
                description
                args(includeDeprecated: true) {
                  ...InputValue
                }
                type {
                  ...TypeRef
                }
                isDeprecated
                deprecationReason
              }
              inputFields(includeDeprecated: true) {
                ...InputValue
              }
              interfaces {
                ...TypeRef
              }
              enumValues(includeDeprecated: true) {
                name
                description
                isDeprecated
                deprecationReason
              }
              possibleTypes {
                ...TypeRef
              }
            }

            fragment InputValue on __InputValue {
              name
              description
              type { ...TypeRef }
              defaultValue
              isDeprecated
              deprecationReason
            }

            fragment TypeRef on __Type {
              kind
              name
              ofType {
                name
                kind
                ofType {
                  name
                  kind
                  ofType {
                    name
                    kind
                    ofType {
                      name
                      kind
                      ofType {
                        name
                        kind
                        ofType {
                          name
                          kind
                          ofType {
                            name
                            kind
                            ofType {
                              name
                              kind
                              ofType {
                                name
                                kind
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
        """;
}
