using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>The paths that Spotify has closed to most apps: asked, and remembered whether they are closed to this one.</summary>
internal sealed class ClosablePaths(SpotifyClient client, ClosedPaths closed)
{
    /// <summary>What a path is for, by which it is remembered.</summary>
    public const string Related = "related-artists";

    /// <inheritdoc cref="Related"/>
    public const string Recommendations = "recommendations";

    /// <inheritdoc cref="Related"/>
    public const string TopTracks = "top-tracks";

    /// <inheritdoc cref="Related"/>
    public const string AudioFeatures = "audio-features";

    /// <inheritdoc cref="Related"/>
    public const string ManyTracks = "tracks";

    /// <summary>An answer is believed at the second time: once may be an error of the moment.</summary>
    private const int Attempts = 2;

    private static readonly Batch<SpotifyFeatureList, SpotifyFeatures> s_sounds = new(
        AudioFeatures,
        100,
        TimeSpan.FromDays(180),
        ids => new HttpRequestMessage(HttpMethod.Get, $"audio-features?ids={string.Join(',', ids)}"),
        (answer, _) => answer.AudioFeatures.DistinctBy(one => one.Id).ToDictionary(one => one.Id)
    );

    /// <summary>How many tracks can be asked about at once how they sound.</summary>
    public static int SoundsAtOnce => s_sounds.AtOnce;

    /// <inheritdoc cref="ClosedPaths.IsClosed"/>
    public bool? IsClosed(string path) => closed.IsClosed(path);

    /// <summary>What is answered holds nothing that it is for: it is as good as closed.</summary>
    public void Close(string path) => closed.Learn(path, isClosed: true);

    /// <summary>How these tracks sound; null where that is closed to this app.</summary>
    public async Task<AnsweredEach<SpotifyFeatures>?> Sounds(IReadOnlyList<string> ids, Asking asking)
    {
        if (closed.IsClosed(AudioFeatures) == true)
        {
            return null;
        }

        var answers = await UnlessForbidden(() => client.Each(ids, s_sounds, asking));
        closed.Learn(AudioFeatures, isClosed: answers is null);
        return answers;
    }

    /// <summary>
    /// The answer to a question; null when the path is closed. Closed are a path that twice answers "forbidden", and one never
    /// yet open that twice answers "not found" to a thing that is there.
    /// </summary>
    /// <param name="path">Which path.</param>
    /// <param name="question">The question.</param>
    /// <param name="age">For how long an answer is good.</param>
    /// <param name="asking">Who wants to know.</param>
    /// <param name="isThere">Finds out whether the thing asked about is there at all; it is when unset.</param>
    public async Task<Answered<T>?> Get<T>(
        string path,
        string question,
        TimeSpan age,
        Asking asking,
        Func<Task<bool>>? isThere = null
    )
        where T : class
    {
        if (closed.IsClosed(path) == true)
        {
            return null;
        }

        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var answer = await UnlessForbidden(() => client.Get<T>(question, age, asking));
            if (answer is { Value: not null })
            {
                closed.Learn(path, isClosed: false);
                return answer;
            }

            if (answer is null)
            {
                break;
            }

            if (closed.IsClosed(path) == false || (isThere is not null && !await isThere()))
            {
                return answer;
            }
        }

        closed.Learn(path, isClosed: true);
        return null;
    }

    private static async Task<T?> UnlessForbidden<T>(Func<Task<T>> ask)
        where T : class
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (SourceException problem) when (problem.Problem == SourceProblem.Closed)
            {
                // Asked once more, or closed.
            }
        }

        return null;
    }
}
