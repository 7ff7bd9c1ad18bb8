using MusicMastery.Core.Analyses;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Predictions;

/// <summary>Says what the model of one analysis expects of songs that do not exist yet.</summary>
public sealed class WhatIfModel
{
    /// <summary>How many of the nearest segment tracks are named.</summary>
    public const int NearestTracks = 5;

    private readonly ILibraryModel _model;
    private readonly SegmentSounds _sounds;
    private readonly AnalysisResult _result;
    private readonly double[] _appeals;

    /// <summary>Sets the model beside what its analysis found.</summary>
    /// <param name="model">The model, set to the library.</param>
    /// <param name="sounds">How the segment sounds.</param>
    /// <param name="result">What the analysis found.</param>
    public WhatIfModel(ILibraryModel model, SegmentSounds sounds, AnalysisResult result)
    {
        (_model, _sounds, _result) = (model, sounds, result);
        _appeals = [.. result.Library.Select(song => song.Appeal).Order()];
    }

    /// <summary>What is expected of a song with this sound.</summary>
    /// <param name="sound">
    /// Values in the order of <see cref="AudioFeature"/>; NaN takes the library's median, and the segment's where no
    /// song of the library knows it.
    /// </param>
    public WhatIf Ask(double[] sound)
    {
        var appeal = _model.Judge(sound);
        double[] filled = [.. appeal.Contributions.Select(part => part.Value)];
        return new WhatIf(
            appeal,
            Percentile.RankIn(_appeals, appeal.Appeal),
            _sounds.Supports(filled),
            [.. _sounds.Nearest(filled, NearestTracks).Select(place => _result.Segment.Tracks[place].TrackId)]
        );
    }
}

/// <summary>What a model expects of a song that does not exist yet.</summary>
/// <param name="Appeal">Its appeal, with interval and contributions.</param>
/// <param name="AppealPercentile">Rank of the appeal among those of the library's songs, 0–100.</param>
/// <param name="IsSupported">Whether the segment has tracks that sound like it, so that the model knows the like.</param>
/// <param name="NearestTracks">The segment's tracks that sound most like it, nearest first; at most five.</param>
public sealed record WhatIf(
    SongAppeal Appeal,
    double AppealPercentile,
    bool IsSupported,
    IReadOnlyList<TrackId> NearestTracks
);
