using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Server.Tests;

/// <summary>Counts what is asked of the stores.</summary>
public sealed class StoreCalls
{
    private readonly Lock _gate = new();
    private readonly List<string> _made = [];

    /// <summary>The calls since the last time this was asked.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (_gate)
        {
            List<string> made = [.. _made];
            _made.Clear();
            return made;
        }
    }

    /// <summary>Puts a counter before each store.</summary>
    public void CountIn(IServiceCollection services)
    {
        Wrap<IArtistStore>(services, store => new Artists(store, this));
        Wrap<ITrackStore>(services, store => new Tracks(store, this));
        Wrap<ITrackLists>(services, lists => new Lists(lists, this));
        Wrap<IAnalysisStore>(services, store => new Analyses(store, this));
    }

    private static void Wrap<TStore>(IServiceCollection services, Func<TStore, TStore> wrap)
        where TStore : class
    {
        var real = services.Single(service => service.ServiceType == typeof(TStore));
        services.Remove(real);
        services.AddSingleton(provider =>
            wrap(
                (TStore)(
                    real.ImplementationFactory?.Invoke(provider)
                    ?? ActivatorUtilities.CreateInstance(provider, real.ImplementationType!)
                )
            )
        );
    }

    private T Count<T>(string call, T result)
    {
        lock (_gate)
        {
            _made.Add(call);
        }

        return result;
    }

    private sealed class Artists(IArtistStore store, StoreCalls calls) : IArtistStore
    {
        public IReadOnlyDictionary<ArtistId, Artist> Find(IReadOnlyCollection<ArtistId> ids) =>
            calls.Count("Artists.Find", store.Find(ids));

        public IReadOnlyList<ArtistMatch> Search(string text, int limit) =>
            calls.Count("Artists.Search", store.Search(text, limit));

        public IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>> RelatedTo(
            IReadOnlyCollection<ArtistId> ids,
            SourceKind? source = null
        ) => calls.Count("Artists.RelatedTo", store.RelatedTo(ids, source));
    }

    private sealed class Tracks(ITrackStore store, StoreCalls calls) : ITrackStore
    {
        public IReadOnlyDictionary<TrackId, Track> Find(IReadOnlyCollection<TrackId> ids) =>
            calls.Count("Tracks.Find", store.Find(ids));

        public IReadOnlyDictionary<ArtistId, IReadOnlyList<Track>> CreditedTo(
            IReadOnlyCollection<ArtistId> artistIds
        ) => calls.Count("Tracks.CreditedTo", store.CreditedTo(artistIds));
    }

    private sealed class Lists(ITrackLists lists, StoreCalls calls) : ITrackLists
    {
        public TrackIndex Index() => calls.Count("Lists.Index", lists.Index());

        public IReadOnlyDictionary<ArtistId, IReadOnlyList<TrackId>> CreditedTo(
            IReadOnlyCollection<ArtistId> artistIds
        ) => calls.Count("Lists.CreditedTo", lists.CreditedTo(artistIds));
    }

    private sealed class Analyses(IAnalysisStore store, StoreCalls calls) : IAnalysisStore
    {
        public IReadOnlyDictionary<AnalysisId, Analysis> Find(IReadOnlyCollection<AnalysisId> ids) =>
            calls.Count("Analyses.Find", store.Find(ids));

        public IReadOnlyList<Analysis> List(AnalysisFilter filter) => calls.Count("Analyses.List", store.List(filter));

        public AnalysisResult? Result(AnalysisId id) => calls.Count("Analyses.Result", store.Result(id));

        public void Save(Analysis analysis, AnalysisResult? result = null, SavedModel? model = null) =>
            store.Save(analysis, result, model);

        public bool Delete(AnalysisId id) => store.Delete(id);
    }
}
