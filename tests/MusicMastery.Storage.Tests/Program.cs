using MusicMastery.Storage.Tests.Killing;

// The tests, or, for tests that kill it, a program that writes to a database.
return args is [KilledWriter.Argument, .. var rest]
    ? KilledWriter.Run(rest)
    : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
