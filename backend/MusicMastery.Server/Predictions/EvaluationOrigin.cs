using System.Security.Cryptography;
using MusicMastery.Core.Analyses;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Predictions;

/// <summary>What an evaluation's figures come from: a method's version and a bundle's content.</summary>
internal sealed class EvaluationOrigin
{
    private const string FileName = "evaluation.txt";

    /// <summary>What the commands that measure write beside it.</summary>
    private static readonly string[] s_figures = ["models.csv", "library.csv", "tuning.csv"];

    private readonly string _text;

    private EvaluationOrigin(string text) => _text = text;

    /// <summary>The present method on this bundle, a folder or a single file.</summary>
    public static EvaluationOrigin Of(string bundle)
    {
        string[] files = Directory.Exists(bundle)
            ? [.. Directory.GetFiles(bundle).Order(StringComparer.Ordinal)]
            : [bundle];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            using var content = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(content));
        }

        return new($"method {MethodVersion.Current}\nbundle {Convert.ToHexStringLower(hash.GetHashAndReset())}\n");
    }

    /// <summary>
    /// Marks the folder as this evaluation's, so that one that was stopped goes on and none is mixed with another.
    /// </summary>
    /// <exception cref="CommandException">The folder holds another evaluation, or files that are none.</exception>
    public void Claim(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var hasFigures = Array.Exists(s_figures, name => File.Exists(Path.Combine(folder, name)));
        if (hasFigures && (!File.Exists(path) || File.ReadAllText(path) != _text))
        {
            throw new CommandException(
                $"--out {folder} holds figures of another bundle or method, or files that are none of an evaluation. "
                    + "Give an empty folder; nothing was changed."
            );
        }

        File.WriteAllText(path, _text);
    }
}
