using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Deezer;

/// <summary>Deezer, with ReccoBeats for how tracks sound, as a source.</summary>
internal static class DeezerSource
{
    /// <summary>The source; one that is not set up while it is off.</summary>
    public static LiveSource Of(
        bool isOn,
        Service deezer,
        Service reccoBeats,
        IAudioFeatureSource sounds,
        IAnswerStore answers,
        TimeProvider clock
    )
    {
        var source = new LiveSource
        {
            Kind = SourceKind.Deezer,
            Name = "Deezer",
            Terms =
                "Deezer's API may be used for what is not commercial, within its terms. ReccoBeats, which says how tracks sound, is free of charge under its own terms.",
            Services = [deezer.Name],
            TermsUrl = "https://developers.deezer.com/termsofuse",
            Capabilities = () =>
                Offers.NotConfigured(
                    "Set MUSICMASTERY_DEEZER to on, and MUSICMASTERY_CONTACT, after reading the terms."
                ),
        };
        if (!isOn)
        {
            return source;
        }

        var client = new DeezerClient(new AnswerBook(deezer, answers, clock));
        var artists = new DeezerArtists(client);
        return source with
        {
            Capabilities = () =>
                [
                    .. Enum.GetValues<Capability>()
                        .Select(capability =>
                            capability == Capability.AudioFeatures
                                ? Offers.Of(capability, reccoBeats, "From ReccoBeats, by ISRC.")
                                : Offers.Of(capability, deezer, "From Deezer.")
                        ),
                ],
            PictureHosts = ["api.deezer.com", "*.dzcdn.net"],
            Artists = artists,
            RelatedArtists = artists,
            Tracks = new DeezerTracks(client),
            AudioFeatures = sounds,
        };
    }
}
