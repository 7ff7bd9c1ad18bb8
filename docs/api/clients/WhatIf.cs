// What the model expects of a song that does not exist yet: dotnet run WhatIf.cs (.NET 10, no package).
#:property PublishAot=false
using System.Net.Http.Headers;
using System.Net.Http.Json;

var http = new HttpClient();
var url = Environment.GetEnvironmentVariable("MUSICMASTERY_URL") ?? "http://localhost:5080/graphql";
if (Environment.GetEnvironmentVariable("MUSICMASTERY_KEY") is { Length: > 0 } key)
{
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
}

const string Query = """
    query LouderSong($features: AudioFeaturesInput!) {
      featuredArtists(first: 3) {
        name
        latestAnalysis {
          whatIf(features: $features) { appeal appealLow appealHigh supported nearestTracks { name } }
        }
      }
    }
    """;
var request = new { query = Query, variables = new { features = new { energy = 0.9, loudness = -4.0 } } };
using var response = await http.PostAsJsonAsync(url, request);
var answer = await response.Content.ReadFromJsonAsync<Answer>();
if (answer?.Data is not { } data)
{
    Console.Error.WriteLine(string.Join('\n', answer?.Errors?.Select(error => error.Message) ?? ["No answer."]));
    return 1;
}

foreach (var artist in data.FeaturedArtists)
{
    var whatIf = artist.LatestAnalysis?.WhatIf;
    Console.WriteLine(
        whatIf is null ? $"{artist.Name}: nothing to ask"
        : whatIf.Supported ? $"{artist.Name}: {whatIf.Appeal:P0} ({whatIf.AppealLow:P0}–{whatIf.AppealHigh:P0})"
        : $"{artist.Name}: no song in the niche sounds like that"
    );
}

return 0;

internal sealed record Answer(Data? Data, IReadOnlyList<Error>? Errors);

internal sealed record Error(string Message);

internal sealed record Data(IReadOnlyList<Artist> FeaturedArtists);

internal sealed record Artist(string? Name, Analysis? LatestAnalysis);

internal sealed record Analysis(WhatIf? WhatIf);

internal sealed record WhatIf(double Appeal, double AppealLow, double AppealHigh, bool Supported);
