using System.Globalization;

namespace MusicMastery.Server.Access;

/// <summary>Keys as a table for people, a line each, on stdout.</summary>
internal static class KeyTable
{
    public static void Write(IReadOnlyList<ApiKey> keys)
    {
        if (keys.Count == 0)
        {
            Console.Error.WriteLine("There are no keys.");
            return;
        }

        var now = TimeProvider.System.GetUtcNow();
        Console.Out.WriteLine(Line("ID", "SCOPES", "CREATED", "EXPIRES", "NAME"));
        foreach (var key in keys)
        {
            var scopes = string.Join(',', key.Scopes.Select(scope => scope.Name()));
            var expires =
                key.ExpiresAt is not { } end ? "never"
                : key.IsValidAt(now) ? Day(end)
                : "expired";
            Console.Out.WriteLine(Line(key.Id, scopes, Day(key.CreatedAt), expires, key.Name));
        }
    }

    private static string Line(string id, string scopes, string created, string expires, string name) =>
        $"{id, -14}{scopes, -20}{created, -12}{expires, -12}{name}";

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
