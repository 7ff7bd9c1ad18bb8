using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>
/// A <see cref="LibraryModel"/> as bytes: every number as it is, so that the model read back says the same to the last
/// digit. About 45 kB, nearly all of it what it takes to tell how sure the model is.
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
        Write(writer, model.MeanRow);
        writer.Write(model.Model.Prior is not null);
        if (model.Model.Prior is { } prior)
        {
            Write(writer, prior);
        }

        Write(writer, model.Model);
        var (calibration, doubt) = (model.Calibration, model.Calibration.Doubt);
        Write(writer, [calibration.Centre, calibration.Slope, calibration.Level]);
        Write(writer, [doubt.Level, doubt.Both, doubt.Slope]);
        writer.Write(model.Doubt.Error);
        foreach (var row in model.Doubt.Factor)
        {
            Write(writer, row);
        }

        writer.Write(model.Doubt.Noise);
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
        var meanRow = ReadNumbers(reader);
        var prior = reader.ReadBoolean() ? ReadModel(reader, segment, null) : null;
        return new LibraryModel
        {
            Segment = segment,
            Library = library,
            Artist = artist,
            Mean = new LibraryMean(parts, appeals[0], appeals[1]),
            MeanRow = meanRow,
            Model = ReadModel(reader, segment, prior),
            Calibration = ReadCalibration(reader),
            Doubt = ReadDoubt(reader, meanRow.Length),
        };
    }

    private static void Write(BinaryWriter writer, WithinArtistModel model)
    {
        Write(writer, model.Difference.PooledVariance);
        Write(writer, [model.Effects.Level, model.Effects.PriorWeight]);
        for (var term = 0; term < AdditiveDesign.Terms; term++)
        {
            Write(writer, model.Effects.Bases[term].Knots);
            Write(writer, model.Effects.Heights[term]);
        }
    }

    private static WithinArtistModel ReadModel(BinaryReader reader, Medians medians, WithinArtistModel? prior)
    {
        var difference = new SoundDifference(ReadNumbers(reader));
        var numbers = ReadNumbers(reader);
        var bases = new HatBasis[AdditiveDesign.Terms];
        var heights = new double[bases.Length][];
        for (var term = 0; term < bases.Length; term++)
        {
            bases[term] = HatBasis.Between(ReadNumbers(reader));
            heights[term] = ReadNumbers(reader);
        }

        return new(medians, difference, new AdditiveEffects(numbers[0], bases, heights, numbers[1]), prior);
    }

    private static PlattScaling ReadCalibration(BinaryReader reader)
    {
        var (numbers, doubt) = (ReadNumbers(reader), ReadNumbers(reader));
        return new(numbers[0], numbers[1], numbers[2]) { Doubt = (doubt[0], doubt[1], doubt[2]) };
    }

    private static EffectsDoubt ReadDoubt(BinaryReader reader, int size)
    {
        var error = reader.ReadDouble();
        var factor = new double[size][];
        for (var row = 0; row < size; row++)
        {
            factor[row] = ReadNumbers(reader);
        }

        return new(factor, error, reader.ReadDouble());
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
