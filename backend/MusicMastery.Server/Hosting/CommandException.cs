namespace MusicMastery.Server.Hosting;

/// <summary>A command cannot do what was asked; the message says why and what to do, in one line for the user.</summary>
public sealed class CommandException(string message, Exception? inner = null) : Exception(message, inner);
