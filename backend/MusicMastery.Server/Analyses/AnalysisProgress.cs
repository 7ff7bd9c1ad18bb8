using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using MusicMastery.Core.Analyses;

namespace MusicMastery.Server.Analyses;

/// <summary>Tells followers how analyses come along.</summary>
public sealed class AnalysisProgress(IAnalysisStore store)
{
    /// <summary>States a slow follower may lag behind; beyond that it misses the oldest ones, never the last.</summary>
    private const int Lag = 64;

    private readonly Lock _gate = new();
    private ImmutableDictionary<AnalysisId, ImmutableList<ChannelWriter<Analysis>>> _followers = ImmutableDictionary<
        AnalysisId,
        ImmutableList<ChannelWriter<Analysis>>
    >.Empty;

    /// <summary>How many followers there are, of any analysis.</summary>
    public int FollowerCount => _followers.Values.Sum(followers => followers.Count);

    /// <summary>Tells every follower of this analysis how it stands.</summary>
    public void Publish(Analysis analysis)
    {
        foreach (var follower in _followers.GetValueOrDefault(analysis.Id, []))
        {
            follower.TryWrite(analysis);
        }
    }

    /// <summary>
    /// The analysis as it stands now, then after every change, until it has ended. Empty when there is none.
    /// </summary>
    public async IAsyncEnumerable<Analysis> Follow(
        AnalysisId id,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var changes = Channel.CreateBounded<Analysis>(
            new BoundedChannelOptions(Lag) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true }
        );

        // Followed before read, so that no change falls between the two.
        Add(id, changes.Writer);
        try
        {
            var analysis = store.Find([id]).GetValueOrDefault(id);
            while (analysis is not null)
            {
                yield return analysis;
                analysis = analysis.HasEnded() ? null : await changes.Reader.ReadAsync(cancellationToken);
            }
        }
        finally
        {
            Remove(id, changes.Writer);
        }
    }

    private void Add(AnalysisId id, ChannelWriter<Analysis> follower)
    {
        lock (_gate)
        {
            _followers = _followers.SetItem(id, _followers.GetValueOrDefault(id, []).Add(follower));
        }
    }

    private void Remove(AnalysisId id, ChannelWriter<Analysis> follower)
    {
        lock (_gate)
        {
            var left = _followers[id].Remove(follower);
            _followers = left.IsEmpty ? _followers.Remove(id) : _followers.SetItem(id, left);
        }
    }
}
