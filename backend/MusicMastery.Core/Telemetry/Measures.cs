using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MusicMastery.Core.Telemetry;

/// <summary>
/// What is measured while the program works, times in seconds; <c>docs/operating.md</c> says what each name means. Where
/// nobody listens nothing is kept.
/// </summary>
public static class Measures
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "MusicMastery";

    private static readonly Meter s_meter = new(Name);

    /// <summary>An operation of the graph.</summary>
    public static readonly Histogram<double> Operation = Times(
        "musicmastery.graphql.operation.duration",
        "Time an operation of the graph takes until its answer can be written."
    );

    /// <summary>The keys that a loader looks up at once.</summary>
    public static readonly Histogram<int> LoaderKeys = s_meter.CreateHistogram(
        "musicmastery.loader.keys",
        "{key}",
        "Keys that a loader looks up at once.",
        advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] }
    );

    /// <summary>The use of the database, without the wait for it.</summary>
    public static readonly Histogram<double> Store = Times(
        "musicmastery.store.duration",
        "Time the database is read or written, without the wait for it."
    );

    /// <summary>The wait for the database.</summary>
    public static readonly Histogram<double> StoreWait = Times(
        "musicmastery.store.wait",
        "Time waited until the database may be read or written."
    );

    /// <summary>A question to an outside service.</summary>
    public static readonly Histogram<double> Call = Times(
        "musicmastery.source.call.duration",
        "Time until a service answered or was given up, with all waits."
    );

    /// <summary>How many times services were asked.</summary>
    public static readonly Counter<long> Attempts = s_meter.CreateCounter<long>(
        "musicmastery.source.call.attempts",
        "{attempt}",
        "Times that services were asked, again and again included."
    );

    /// <summary>An analysis.</summary>
    public static readonly Histogram<double> Analysis = Times(
        "musicmastery.analysis.duration",
        "Time an analysis runs, without its wait for a turn."
    );

    /// <summary>A stage of an analysis.</summary>
    public static readonly Histogram<double> Stage = Times("musicmastery.stage.duration", "Time a stage takes.");

    /// <summary>The fit of a model.</summary>
    public static readonly Histogram<double> Fit = Times(
        "musicmastery.fit.duration",
        "Time it takes to fit and evaluate a model."
    );

    /// <summary>The time since then, in seconds.</summary>
    /// <param name="began">A timestamp of <see cref="Stopwatch"/>.</param>
    public static double SecondsSince(long began) => Stopwatch.GetElapsedTime(began).TotalSeconds;

    private static Histogram<double> Times(string name, string description) =>
        s_meter.CreateHistogram(
            name,
            "s",
            description,
            advice: new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries =
                [
                    0.0001,
                    0.00025,
                    0.0005,
                    0.001,
                    0.0025,
                    0.005,
                    0.01,
                    0.025,
                    0.05,
                    0.1,
                    0.25,
                    0.5,
                    1,
                    2.5,
                    5,
                    10,
                    30,
                    60,
                    300,
                ],
            }
        );
}
