using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.OpenMusic;

/// <summary>ListenBrainz, MusicBrainz and ReccoBeats together as a source.</summary>
internal static class OpenMusicSource
{
    /// <summary>The source; one that is not set up when there is no token.</summary>
    public static LiveSource Of(
        OpenMusicSettings? settings,
        OpenMusicServices services,
        IAudioFeatureSource sounds,
        IAnswerStore answers,
        TimeProvider clock
    )
    {
        var source = new LiveSource
        {
            Kind = SourceKind.OpenMusic,
            Name = "Open music",
            Terms =
                "MusicBrainz' core data and ListenBrainz' statistics are in the public domain (CC0 1.0). ReccoBeats, which says how tracks sound, is free of charge under its own terms.",
            Services = [services.MusicBrainz.Name, services.ListenBrainz.Name, services.Labs.Name],
            TermsUrl = "https://metabrainz.org/datasets",
            Capabilities = () =>
                Offers.NotConfigured(
                    "Set MUSICMASTERY_LISTENBRAINZ_TOKEN (free: listenbrainz.org, under Settings) and MUSICMASTERY_CONTACT."
                ),
        };
        if (settings is null)
        {
            return source;
        }

        var musicBrainz = new MusicBrainzClient(new AnswerBook(services.MusicBrainz, answers, clock));
        var listenBrainz = new ListenBrainzClient(
            new AnswerBook(services.ListenBrainz, answers, clock),
            new AnswerBook(services.Labs, answers, clock),
            settings
        );
        var artists = new OpenMusicArtists(musicBrainz, listenBrainz);
        return source with
        {
            Capabilities = () => Capabilities(services),
            Artists = artists,
            RelatedArtists = artists,
            Tracks = new OpenMusicTracks(musicBrainz, listenBrainz),
            AudioFeatures = sounds,
        };
    }

    private static List<SourceCapability> Capabilities(OpenMusicServices services) =>
        [
            Offers.Of(Capability.Search, services.MusicBrainz, "From MusicBrainz."),
            Offers.Of(Capability.RelatedArtists, services.Labs, "From ListenBrainz Labs."),
            Offers.Of(Capability.Discography, services.MusicBrainz, "From MusicBrainz."),
            Offers.Of(Capability.SegmentTracks, services.ListenBrainz, "From ListenBrainz."),
            Offers.Of(Capability.AudioFeatures, services.ReccoBeats, "From ReccoBeats, by ISRC."),
            Offers.Of(Capability.Credits, services.MusicBrainz, "From MusicBrainz."),
        ];
}

/// <summary>The services behind it.</summary>
internal sealed record OpenMusicServices(Service MusicBrainz, Service ListenBrainz, Service Labs, Service ReccoBeats);
