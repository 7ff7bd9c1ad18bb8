using LiteDB;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Artists;

namespace MusicMastery.Storage.Catalog;

/// <summary>The links between artists that a source named.</summary>
internal sealed class LinksOfSource(ILiteDatabase file, OriginTable origins)
{
    /// <summary>Takes them out; gives how many they were.</summary>
    public int Remove(SourceKind source)
    {
        var related = file.GetCollection(Collections.RelatedArtists);
        var removed = 0;
        foreach (var document in related.FindAll().ToList())
        {
            var links = RelatedArtistDocument.Read(document, origins);
            var left = links.Where(link => link.Provenance.Source != source).ToList();
            removed += links.Count - left.Count;
            if (left.Count == 0)
            {
                related.Delete(document["_id"]);
            }
            else if (left.Count < links.Count)
            {
                related.Update(RelatedArtistDocument.Write(left[0].From, left, origins));
            }
        }

        return removed;
    }
}
