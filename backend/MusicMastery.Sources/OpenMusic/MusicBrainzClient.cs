using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.OpenMusic;

/// <summary>Asks MusicBrainz for artists and for recordings with their ISRCs and credits.</summary>
internal sealed class MusicBrainzClient(AnswerBook book)
{
    private const int PageSize = 100;

    private static readonly TimeSpan s_searchAge = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_artistAge = TimeSpan.FromDays(30);
    private static readonly TimeSpan s_recordingsAge = TimeSpan.FromDays(14);

    /// <summary>Artists by name.</summary>
    public Task<Answered<MusicBrainzArtistList>> Search(string text, int limit, Asking asking) =>
        book.Get<MusicBrainzArtistList>(
            $"artist?query={Uri.EscapeDataString(Escaped(text))}&limit={limit}&fmt=json",
            s_searchAge,
            asking
        );

    /// <summary>The artist with this id.</summary>
    public Task<Answered<MusicBrainzArtist>> Artist(string mbid, Asking asking) =>
        book.Get<MusicBrainzArtist>($"artist/{Uri.EscapeDataString(mbid)}?inc=tags&fmt=json", s_artistAge, asking);

    /// <summary>The artists whom this address is about.</summary>
    public Task<Answered<MusicBrainzUrl>> Url(string address, Asking asking) =>
        book.Get<MusicBrainzUrl>(
            $"url?resource={Uri.EscapeDataString(address)}&inc=artist-rels&fmt=json",
            s_artistAge,
            asking
        );

    /// <summary>The recordings that credit an artist, at most this many pages of a hundred.</summary>
    public Task<Listed<MusicBrainzRecording>> Recordings(string mbid, int mostPages, Asking asking) =>
        new Listing<MusicBrainzRecordingPage, MusicBrainzRecording>(
            page =>
                $"recording?artist={mbid}&inc=isrcs+artist-credits&limit={PageSize}&offset={page * PageSize}&fmt=json",
            page => page.Recordings,
            recording => recording.Id,
            (page, read) => page.RecordingCount > read * PageSize,
            mostPages,
            page => page.RecordingCount
        ).Read(question => book.Get<MusicBrainzRecordingPage>(question, s_recordingsAge, asking), book);

    /// <summary>The text with the signs that the search would take for its own.</summary>
    private static string Escaped(string text) =>
        string.Concat(
            text.Select(sign =>
                "+-&|!(){}[]^\"~*?:\\/".Contains(sign, StringComparison.Ordinal) ? $"\\{sign}" : $"{sign}"
            )
        );
}
