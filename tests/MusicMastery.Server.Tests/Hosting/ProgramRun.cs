using System.Diagnostics;

namespace MusicMastery.Server.Tests.Hosting;

/// <summary>The program as a process of its own.</summary>
public static class ProgramRun
{
    /// <summary>Starts it.</summary>
    /// <param name="variables">Environment variables.</param>
    /// <param name="args">The command line.</param>
    public static Process Start(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "MusicMastery.Server.dll") },
        };
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> Run(
        IReadOnlyDictionary<string, string> variables,
        params string[] args
    )
    {
        using var process = Start(variables, args);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
