using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Sources;

/// <summary>What a source answered about some of the things it was asked about.</summary>
/// <param name="Entries">What there is to keep.</param>
/// <param name="Things">How many of the things asked about it answers.</param>
/// <param name="Problem">Why it says less about them than it should; null when all was well.</param>
public sealed record SourceAnswer(IReadOnlyList<CatalogEntry> Entries, int Things = 1, SourceException? Problem = null);

/// <summary>A source asks for patience.</summary>
/// <param name="Service">The service that is waited for.</param>
/// <param name="Time">For how long.</param>
public sealed record SourceWait(string Service, TimeSpan Time);

/// <summary>How a source is asked.</summary>
/// <param name="Waiting">Hears of each wait that a service asks for; null when nobody wants to.</param>
/// <param name="Cancelled">Stops the asking at once.</param>
public sealed record Asking(Action<SourceWait>? Waiting = null, CancellationToken Cancelled = default);
