using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Spotify;

/// <summary>Which paths Spotify has closed to this app: learnt once, and remembered for a week.</summary>
internal sealed class ClosedPaths(IAnswerStore store, string app, TimeProvider clock)
{
    /// <summary>The name under which it is kept.</summary>
    public const string Service = "Spotify closed";

    private static readonly TimeSpan s_age = TimeSpan.FromDays(7);

    /// <summary>Whether the path is known to be closed; null when it was never tried, or too long ago.</summary>
    public bool? IsClosed(string path) =>
        store.Find(Service, [Question(path)]).GetValueOrDefault(Question(path)) is { } known
        && clock.GetUtcNow() - known.At < s_age
            ? known.Body is not null
            : null;

    /// <summary>Remembers how it stands with the path.</summary>
    public void Learn(string path, bool isClosed)
    {
        if (IsClosed(path) != isClosed)
        {
            store.Keep(
                Service,
                [new KeptAnswer(Question(path), isClosed ? "true"u8.ToArray() : null, clock.GetUtcNow())]
            );
        }
    }

    private string Question(string path) => $"{app}/{path}";
}
