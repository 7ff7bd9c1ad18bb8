using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Catalog;

/// <summary>Finds in a source the artist whom somebody means on the command line.</summary>
internal sealed class NamedArtist(LiveSource source, Asking asking)
{
    /// <summary>The artist that is meant: an id, a link, or a name that only one has.</summary>
    /// <exception cref="CommandException">None is, or several are.</exception>
    public async Task<Artist> Find(string text)
    {
        var id =
            ArtistAddress.Read(text)
            ?? (
                source.Kind == SourceKind.Deezer && text.All(char.IsAsciiDigit)
                    ? new ExternalId(source.Kind, text)
                    : null
            );
        return id is null
            ? await OnlyOne(text)
            : await source.Artists!.Find(id, asking)
                ?? throw new CommandException($"{source.Name} knows nobody by {text}.");
    }

    private async Task<Artist> OnlyOne(string name)
    {
        var found = await source.Artists!.Search(name, 10, asking);
        var same = found.Called(name);
        var offered = string.Join(", ", (same.Count > 1 ? same : found).Select(Described));
        return same.Count == 1
            ? same[0]
            : throw new CommandException(
                found.Count == 0 ? $"{source.Name} knows nobody called \"{name}\"."
                : same.Count == 0
                    ? $"{source.Name} knows nobody called just \"{name}\". Give one of these ids: {offered}."
                : $"{source.Name} knows several artists called \"{name}\". Give one of these ids: {offered}."
            );
    }

    private string Described(Artist artist) =>
        $"{artist.ExternalIds.FirstOrDefault(id => id.Source == source.Kind)?.Value ?? artist.Id.Value} ({artist.Name}"
        + $"{(artist.Disambiguation is { } which ? $", {which}" : "")})";
}
