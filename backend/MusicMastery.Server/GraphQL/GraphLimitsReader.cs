using MusicMastery.Server.Hosting;
using static MusicMastery.Server.Hosting.EnvironmentReader;

namespace MusicMastery.Server.GraphQL;

/// <summary>Reads from the environment what one client may ask of the graph.</summary>
public static class GraphLimitsReader
{
    /// <summary>The limits.</summary>
    /// <exception cref="CommandException">A variable has a value it cannot have.</exception>
    public static GraphLimits Read(Func<string, string?> variable)
    {
        var usual = new GraphLimits();
        return new GraphLimits
        {
            Body = Count("MUSICMASTERY_MAX_BODY", usual.Body, variable),
            Document = Count("MUSICMASTERY_MAX_DOCUMENT", usual.Document, variable),
            Tokens = Count("MUSICMASTERY_MAX_TOKENS", usual.Tokens, variable),
            Fields = Count("MUSICMASTERY_MAX_FIELDS", usual.Fields, variable),
            Aliases = Count("MUSICMASTERY_MAX_ALIASES", usual.Aliases, variable),
            Directives = Count("MUSICMASTERY_MAX_DIRECTIVES", usual.Directives, variable),
            Depth = Count("MUSICMASTERY_MAX_DEPTH", usual.Depth, variable),
            Cost = Count("MUSICMASTERY_MAX_COST", usual.Cost, variable),
            Time = TimeSpan.FromSeconds(Count("MUSICMASTERY_TIME_LIMIT", (int)usual.Time.TotalSeconds, variable)),
            AtOnce = Count("MUSICMASTERY_OPERATIONS_AT_ONCE", usual.AtOnce, variable),
            Waiting = Count("MUSICMASTERY_MAX_WAITING_OPERATIONS", usual.Waiting, variable),
            Rate = CountOrOff("MUSICMASTERY_RATE", usual.Rate!.Value, variable),
            TrustedOnly = OneOf("MUSICMASTERY_DOCUMENTS", ["any", "trusted"], variable) == "trusted",
            SocketOperations = Count("MUSICMASTERY_MAX_SOCKET_OPERATIONS", usual.SocketOperations, variable),
            Introspection = OneOf("MUSICMASTERY_INTROSPECTION", ["on", "off"], variable) == "on",
            Explorer = OneOf("MUSICMASTERY_EXPLORER", ["on", "off"], variable) == "on",
        };
    }
}
