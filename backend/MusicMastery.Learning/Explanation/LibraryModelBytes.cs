using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>
/// A <see cref="LibraryModel"/> as bytes: every number as it is, so that the model read back says the same to the last
/// digit. About 50 kB, nearly all of it the resamples.
/// </summary>
internal static class LibraryModelBytes
{
    /// <summary>Rises when what is written can no longer be read as it is.</summary>
    private const byte Version = 2;

    /// <summary>The model's bytes.</summary>
    public static byte[] Write(LibraryModel model)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Version);
        Write(writer, model.Segment.Values);
        Write(writer, model.Library.Values);
        Write(writer, model.Artist.Mean);
        Write(writer, model.Artist.Variance);
        writer.Write(model.Artist.Count);
        Write(writer, model.Mean.Parts);
        Write(writer, [model.Mean.Appeal, model.Mean.AppealOfMean]);
        WritePrior(writer, model.Whole.Model.Prior);
        WriteForm(writer, model.Whole.Model);
        WriteFit(writer, model.Whole);

        // The resamples differ in what was fitted, not in where the pieces of each term lie.
        WriteForm(writer, model.Resampled[0].Model);
        writer.Write(model.Resampled.Count);
        foreach (var resample in model.Resampled)
        {
            WriteFit(writer, resample);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The model in these bytes; null when another version of the program wrote them.</summary>
    public static LibraryModel? Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        if (reader.ReadByte() != Version)
        {
            return null;
        }

        var segment = Medians.Of([ReadNumbers(reader)]);
        var library = Medians.Of([ReadNumbers(reader)]);
        var artist = new ArtistSound(ReadNumbers(reader), ReadNumbers(reader), reader.ReadInt32());
        var parts = ReadNumbers(reader);
        var appeals = ReadNumbers(reader);
        var prior = ReadPrior(reader, segment);
        var (difference, bases) = ReadForm(reader);
        var whole = ReadFit(reader, segment, difference, bases, prior);
        (difference, bases) = ReadForm(reader);
        var resampled = new Calibrated[reader.ReadInt32()];
        for (var resample = 0; resample < resampled.Length; resample++)
        {
            resampled[resample] = ReadFit(reader, segment, difference, bases, prior);
        }

        return new LibraryModel
        {
            Whole = whole,
            Resampled = resampled,
            Artist = artist,
            Mean = new LibraryMean(parts, appeals[0], appeals[1]),
            Library = library,
            Segment = segment,
        };
    }

    private static void WritePrior(BinaryWriter writer, WithinArtistModel? prior)
    {
        writer.Write(prior is not null);
        if (prior is not null)
        {
            WriteForm(writer, prior);
            WriteEffects(writer, prior.Effects);
        }
    }

    private static WithinArtistModel? ReadPrior(BinaryReader reader, Medians medians)
    {
        if (!reader.ReadBoolean())
        {
            return null;
        }

        var (difference, bases) = ReadForm(reader);
        return new WithinArtistModel(medians, difference, ReadEffects(reader, bases));
    }

    private static void WriteForm(BinaryWriter writer, WithinArtistModel model)
    {
        Write(writer, model.Difference.PooledVariance);
        foreach (var basis in model.Effects.Bases)
        {
            Write(writer, basis.Knots);
        }
    }

    private static (SoundDifference Difference, HatBasis[] Bases) ReadForm(BinaryReader reader)
    {
        var difference = new SoundDifference(ReadNumbers(reader));
        var bases = new HatBasis[AdditiveDesign.Terms];
        for (var term = 0; term < bases.Length; term++)
        {
            bases[term] = HatBasis.Between(ReadNumbers(reader));
        }

        return (difference, bases);
    }

    private static void WriteFit(BinaryWriter writer, Calibrated fit)
    {
        Write(writer, [fit.Calibration.Centre, fit.Calibration.Slope, fit.Calibration.Level, fit.Level]);
        WriteEffects(writer, fit.Model.Effects);
    }

    private static Calibrated ReadFit(
        BinaryReader reader,
        Medians medians,
        SoundDifference difference,
        HatBasis[] bases,
        WithinArtistModel? prior
    )
    {
        var numbers = ReadNumbers(reader);
        return new Calibrated(
            new WithinArtistModel(medians, difference, ReadEffects(reader, bases), prior),
            new PlattScaling(numbers[0], numbers[1], numbers[2]),
            numbers[3]
        );
    }

    private static void WriteEffects(BinaryWriter writer, AdditiveEffects effects)
    {
        Write(writer, [effects.Level, effects.PriorWeight]);
        foreach (var heights in effects.Heights)
        {
            Write(writer, heights);
        }
    }

    private static AdditiveEffects ReadEffects(BinaryReader reader, HatBasis[] bases)
    {
        var numbers = ReadNumbers(reader);
        var heights = new double[bases.Length][];
        for (var term = 0; term < heights.Length; term++)
        {
            heights[term] = ReadNumbers(reader);
        }

        return new AdditiveEffects(numbers[0], bases, heights, numbers[1]);
    }

    private static void Write(BinaryWriter writer, double[] numbers)
    {
        writer.Write((byte)numbers.Length);
        foreach (var number in numbers)
        {
            writer.Write(number);
        }
    }

    private static double[] ReadNumbers(BinaryReader reader)
    {
        var numbers = new double[reader.ReadByte()];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = reader.ReadDouble();
        }

        return numbers;
    }
}
