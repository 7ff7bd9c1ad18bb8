namespace MusicMastery.Sources.Files.Reading;

/// <summary>What is wrong with the form of a record.</summary>
internal enum CsvFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A quote is open to the end, or does not stand at the ends of its field.</summary>
    Quotes,

    /// <summary>It is longer than <see cref="CsvReader.LongestRecord"/>.</summary>
    Length,
}
