namespace MusicMastery.Server.GraphQL;

/// <summary>
/// What one client may ask of the graph: every limit, its default and the environment variable it comes from.
/// docs/decisions/0006 says why they are what they are.
/// </summary>
public sealed record GraphLimits
{
    /// <summary>The largest request body, in bytes. <c>MUSICMASTERY_MAX_BODY</c>.</summary>
    public int Body { get; init; } = 256 * 1024;

    /// <summary>The longest document, in characters. <c>MUSICMASTERY_MAX_DOCUMENT</c>.</summary>
    public int Document { get; init; } = 100_000;

    /// <summary>The most tokens in a document. <c>MUSICMASTERY_MAX_TOKENS</c>.</summary>
    public int Tokens { get; init; } = 10_000;

    /// <summary>The most fields and fragments in a document, fragments counted wherever they are spread. <c>MUSICMASTERY_MAX_FIELDS</c>.</summary>
    public int Fields { get; init; } = 2_000;

    /// <summary>The most aliases in a document. <c>MUSICMASTERY_MAX_ALIASES</c>.</summary>
    public int Aliases { get; init; } = 100;

    /// <summary>The most directives in a document. <c>MUSICMASTERY_MAX_DIRECTIVES</c>.</summary>
    public int Directives { get; init; } = 100;

    /// <summary>The deepest nesting of fields; introspection as tools ask it needs 13. <c>MUSICMASTERY_MAX_DEPTH</c>.</summary>
    public int Depth { get; init; } = 15;

    /// <summary>
    /// The highest cost of an operation: the fields it may give, a list counting as many times as it may be long.
    /// Enough for a page of a page of a hundred, not for a page of that. <c>MUSICMASTERY_MAX_COST</c>.
    /// </summary>
    public int Cost { get; init; } = 200_000;

    /// <summary>The longest that an operation may take; a subscription may take longer. <c>MUSICMASTERY_TIME_LIMIT</c>, in seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The operations that are executed at once. <c>MUSICMASTERY_OPERATIONS_AT_ONCE</c>.</summary>
    public int AtOnce { get; init; } = 16;

    /// <summary>The operations that wait their turn; one more is refused. <c>MUSICMASTERY_MAX_WAITING_OPERATIONS</c>.</summary>
    public int Waiting { get; init; } = 100;

    /// <summary>Requests a minute by one client; null for any number. <c>MUSICMASTERY_RATE</c>, a number or <c>off</c>.</summary>
    public int? Rate { get; init; } = 6_000;

    /// <summary>Whether only trusted documents are executed. <c>MUSICMASTERY_DOCUMENTS</c>: <c>any</c> or <c>trusted</c>.</summary>
    public bool TrustedOnly { get; init; }

    /// <summary>The most operations at once over one socket. <c>MUSICMASTERY_MAX_SOCKET_OPERATIONS</c>.</summary>
    public int SocketOperations { get; init; } = 100;

    /// <summary>Whether the schema may be asked for. <c>MUSICMASTERY_INTROSPECTION</c>: <c>on</c> or <c>off</c>.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Whether a browser gets the explorer at the graph's address. <c>MUSICMASTERY_EXPLORER</c>: <c>on</c> or <c>off</c>.</summary>
    public bool Explorer { get; init; } = true;
}
