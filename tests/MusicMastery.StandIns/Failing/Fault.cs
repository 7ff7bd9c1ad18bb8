using System.Globalization;

namespace MusicMastery.StandIns.Failing;

/// <summary>Something that goes wrong with a call. Its name is what the call log says.</summary>
public abstract class Fault(string name)
{
    /// <summary>429 that says in seconds when to come back.</summary>
    public static Fault TooMany(int retryAfterSeconds) =>
        new StatusFault($"429, retry after {retryAfterSeconds} s", 429, Number(retryAfterSeconds));

    /// <summary>429 that says at what time to come back.</summary>
    public static Fault TooManyUntil(DateTimeOffset time) =>
        new StatusFault($"429, retry after {time:R}", 429, time.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>429 that asks to wait a whole day.</summary>
    public static Fault TooManyForADay { get; } = TooMany(86_400);

    /// <summary>429 that does not say when to come back.</summary>
    public static Fault TooManyForever { get; } = new StatusFault("429 without Retry-After", 429);

    /// <summary>Spotify's answer when the quota of the developer's account is used up: not a matter of seconds.</summary>
    public static Fault QuotaExceeded { get; } = new QuotaFault(null);

    /// <summary>The same with a Retry-After, as it has been seen: hours.</summary>
    public static Fault QuotaExceededFor(int retryAfterSeconds) => new QuotaFault(Number(retryAfterSeconds));

    /// <summary>Any status, with the service's own error body.</summary>
    public static Fault Status(int status) => new StatusFault(Number(status), status);

    /// <summary>401 in mid-run.</summary>
    public static Fault Unauthorised { get; } = Status(401);

    /// <summary>403.</summary>
    public static Fault Forbidden { get; } = Status(403);

    /// <summary>404.</summary>
    public static Fault NotFound { get; } = Status(404);

    /// <summary>500.</summary>
    public static Fault ServerError { get; } = Status(500);

    /// <summary>502.</summary>
    public static Fault BadGateway { get; } = Status(502);

    /// <summary>503.</summary>
    public static Fault Unavailable { get; } = Status(503);

    /// <summary>503 with a Retry-After; MusicBrainz says 0 s when it is busy, whatever the caller's pace.</summary>
    public static Fault UnavailableFor(int retryAfterSeconds) =>
        new StatusFault($"503, retry after {retryAfterSeconds} s", 503, Number(retryAfterSeconds));

    /// <summary>No answer until the client goes away.</summary>
    public static Fault Hang { get; } = new HangFault();

    /// <summary>The connection is reset before there is an answer.</summary>
    public static Fault Reset { get; } = new ResetFault("reset", false);

    /// <summary>The connection is reset when half of the answer has been sent.</summary>
    public static Fault ResetHalfway { get; } = new ResetFault("reset halfway", true);

    /// <summary>The plain answer, this much later.</summary>
    public static Fault Slow(TimeSpan delay) => new SlowFault(delay);

    /// <summary>JSON that ends too early; the length in the header is that of what is sent.</summary>
    public static Fault Truncated { get; } = new BytesFault("truncated", body => body[..(body.Length * 2 / 3)]);

    /// <summary>Nothing but the headers.</summary>
    public static Fault Empty { get; } = new BytesFault("empty body", _ => []);

    /// <summary>A page for people where JSON should be, with any status.</summary>
    public static Fault Html(int status = 200) => new HtmlFault(status);

    /// <summary>HTTP 200 with the service's error body for this status; at Deezer that of a used-up quota.</summary>
    public static Fault OkWithError(int status = 500) => new OkWithErrorFault(status);

    /// <summary>
    /// Values of another type: numbers for texts, texts for numbers and so on. With names, of the fields of these names
    /// only, wherever they are.
    /// </summary>
    public static Fault WrongTypes(params string[] fields) =>
        new JsonFault(Named("wrong types", fields), body => Distortions.WrongTypes(body, fields));

    /// <summary>Fields that are not there: those of these names wherever they are; without names every second one.</summary>
    public static Fault MissingFields(params string[] fields) =>
        new JsonFault(Named("missing fields", fields), body => Distortions.MissingFields(body, fields));

    /// <summary>Null in the fields of these names wherever they are.</summary>
    public static Fault NullFields(params string[] fields) =>
        new JsonFault(Named("null fields", fields), body => Distortions.NullFields(body, fields));

    /// <summary>Fields nobody documented, in every object.</summary>
    public static Fault ExtraFields { get; } = new JsonFault("extra fields", Distortions.ExtraFields);

    /// <summary>Null before and after the items of every list.</summary>
    public static Fault NullItems { get; } = new JsonFault("null items", Distortions.NullItems);

    /// <summary>Every item of a list twice.</summary>
    public static Fault Duplicates { get; } = new JsonFault("duplicates", Distortions.Duplicates);

    /// <summary>Every list backwards.</summary>
    public static Fault WrongOrder { get; } = new JsonFault("wrong order", Distortions.WrongOrder);

    /// <summary>The first page again and again: the offset is ignored, there is always a next page and a huge total.</summary>
    public static Fault EndlessPages { get; } = new EndlessPagesFault();

    /// <summary>What the call log says.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Answers in place of the service, or has it answer and spoils that.</summary>
    internal abstract Task Serve(Failure failure);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Named(string name, string[] fields) =>
        fields.Length == 0 ? name : $"{name}: {string.Join(", ", fields)}";
}
