using System.CommandLine;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Access;

/// <summary><c>keys</c>: creates, lists and revokes the keys of the server on this database, also while it runs.</summary>
public static class KeysCommand
{
    private const int LongestName = 60;

    private static readonly Option<string> s_name = new("--name")
    {
        Description = "Whose key it is or what for, to know it by in the list.",
        HelpName = "NAME",
        Required = true,
    };

    private static readonly Option<string> s_scopes = new("--scopes")
    {
        Description =
            "What it allows, separated by commas: read (ask and follow), analyze (also start and cancel analyses), "
            + "admin (also delete).",
        HelpName = "SCOPES",
        Required = true,
    };

    private static readonly Option<int?> s_days = new("--days")
    {
        Description = "After how many days it expires (default: never).",
        HelpName = "N",
    };

    private static readonly Argument<string> s_id = new("id") { Description = "Its id, as the list has it." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        s_days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > 36500)
            {
                result.AddError("--days should be from 1 to 36500.");
            }
        });
        s_name.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string>() ?? "";
            if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName || name.Any(char.IsControl))
            {
                result.AddError($"--name should have from 1 to {LongestName} characters, all of them visible.");
            }
        });
        s_scopes.Validators.Add(result =>
        {
            if (ScopesIn(result.GetValueOrDefault<string>()) is not { Count: > 0 })
            {
                result.AddError($"--scopes should be some of {string.Join(", ", Scopes.Names)}, separated by commas.");
            }
        });
        return new Command(
            "keys",
            "Create, list and revoke the keys that the server asks for where it listens elsewhere."
        )
        {
            With(
                new Command("create", "Create a key and print it on stdout; it is not kept, so note it.")
                {
                    s_name,
                    s_scopes,
                    s_days,
                },
                Add
            ),
            With(
                new Command("list", "List all keys, without their secrets."),
                (_, file) => KeyTable.Write(file.Read())
            ),
            With(new Command("revoke", "Revoke a key; a running server refuses it within a second.") { s_id }, Revoke),
        };
    }

    private static Command With(Command command, Action<ParseResult, KeyFile> action)
    {
        command.SetAction(parsed =>
        {
            var settings = CommandLine.Settings(parsed);
            settings.MakeDefaultFolder();
            action(parsed, KeyFile.Beside(settings.DatabasePath));
            return 0;
        });
        return command;
    }

    private static void Add(ParseResult parsed, KeyFile file)
    {
        var text = ApiKeyText.New();
        var now = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
        var key = new ApiKey(
            text.Id,
            parsed.GetRequiredValue(s_name).Trim(),
            ScopesIn(parsed.GetRequiredValue(s_scopes))!,
            text.Hash(),
            now,
            parsed.GetValue(s_days) is { } days ? now.AddDays(days) : null
        );
        file.Change(keys => [.. keys, key]);
        Console.Out.WriteLine(text.Reveal());
        Console.Error.WriteLine("This is the only time that the key is shown. Whoever has it may do what it allows.");
    }

    private static void Revoke(ParseResult parsed, KeyFile file)
    {
        // Who gives the whole key, because it got about, means this one; it is not shown again.
        var given = parsed.GetRequiredValue(s_id);
        var id = ApiKeyText.Read(given)?.Id ?? given;
        file.Change(keys =>
            keys.Any(key => key.Id == id)
                ? [.. keys.Where(key => key.Id != id)]
                : throw new CommandException(
                    $"There is no key with the id {ApiKeyText.Hide(id)}; the list has them all."
                )
        );
        Console.Error.WriteLine($"The key {id} is revoked.");
    }

    private static List<Scope>? ScopesIn(string? text)
    {
        var found = (text ?? "").Split(',', StringSplitOptions.TrimEntries).Select(Scopes.Find).ToList();
        return found.Contains(null) ? null : [.. found.OfType<Scope>().Distinct().Order()];
    }
}
