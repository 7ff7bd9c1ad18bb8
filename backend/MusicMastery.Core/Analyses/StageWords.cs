using System.Globalization;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Analyses;

/// <summary>What a stage tells its user when it is done, in one sentence.</summary>
public static class StageWords
{
    /// <summary>About the network.</summary>
    public static string Network(NetworkMembers members)
    {
        var others = members.Members.Skip(1).ToList();
        var direct = others.Count(member => member.Degree == 1);
        return direct == 0
            ? $"{Count(others.Count, "artist")} in the niche, as the source listed them."
            : $"{Count(direct, "related artist")}, and {Count(others.Count - direct, "more")} related to those.";
    }

    /// <summary>About the segment.</summary>
    public static string Segment(IReadOnlyList<SegmentTrack> segment)
    {
        var artists = segment.SelectMany(entry => entry.Track.ArtistIds).Distinct().Count();
        return $"{Count(segment.Count, "recording")} by {Count(artists, "artist")}, each counted once.";
    }

    /// <summary>About a service that is waited for.</summary>
    public static string Waiting(SourceWait wait)
    {
        var time = string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(wait.Time.TotalSeconds):0} s");
        return wait.Reason switch
        {
            WaitReason.AskedFor => $"{wait.Service} asks for a pause of {time}.",
            WaitReason.TryingAgain => $"{wait.Service} did not answer well: asking again in {time}.",
            _ => $"{wait.Service} failed again and again: it is left alone for {time}, then asked again.",
        };
    }

    /// <summary>About how many tracks have audio features.</summary>
    public static string Coverage(int heard, int all) =>
        heard == all ? "Every recording has audio features."
        : heard == 0 ? "No recording has audio features, so nothing can be learnt from sound."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{100.0 * heard / all:0.#} % of the recordings have audio features; the others are left out of the model."
        );

    /// <summary>About the library.</summary>
    public static string Library(IReadOnlyList<Recording> library)
    {
        var again = library.Sum(recording => recording.Others.Count);
        return again == 0
            ? $"{Count(library.Count, "song")}."
            : $"{Count(library.Count, "song")}, {Count(again, "further release")} of the same recordings folded.";
    }

    /// <summary>About the advice.</summary>
    public static string Advice(IReadOnlyList<TrackPrediction> predictions, int songs)
    {
        var toPromote = predictions.Count(prediction => prediction.IsToPromote);
        var left = songs - predictions.Count;
        return $"{Count(toPromote, "song")} to promote among {predictions.Count.ToString(CultureInfo.InvariantCulture)}"
            + (left > 0 ? $"; {Count(left, "song")} without audio features or popularity left out." : ".");
    }

    /// <summary>About the collaborators.</summary>
    public static string Collaborators(int count) =>
        count == 0
            ? "Nobody in the niche is known to have worked with somebody new to this artist."
            : $"{Count(count, "possible collaborator")}.";

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 || what == "more" ? "" : "s")}");
}
