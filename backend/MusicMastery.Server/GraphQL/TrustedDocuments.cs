using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GraphQL;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Documents that the operator trusts: the dashboard's own, written by its build, and those in a file of the operator's.
/// A client sends the id of one in place of its text, as GraphQL over HTTP has it ("persisted documents"): "sha256:" and
/// the text's hash. The server may be told to execute no others.
/// </summary>
public sealed class TrustedDocuments
{
    private const string Scheme = "sha256:";

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly bool _only;

    private TrustedDocuments(bool only) => _only = only;

    /// <summary>Reads the documents that the settings name.</summary>
    /// <exception cref="CommandException">A file cannot be read, or no document is trusted and no other allowed.</exception>
    public static TrustedDocuments Of(ServerSettings settings)
    {
        var documents = new TrustedDocuments(settings.Limits.TrustedOnly);
        if (
            Dashboard.Folder(settings) is { } folder
            && Path.Combine(folder, "documents.json") is var own
            && File.Exists(own)
        )
        {
            documents.Add(own);
        }

        if (settings.TrustedDocuments is { } file)
        {
            documents.Add(file);
        }

        return documents._only && documents._texts.Count == 0
            ? throw new CommandException(
                "MUSICMASTERY_DOCUMENTS is \"trusted\", and there is no trusted document. Build the dashboard, or name a "
                    + "file of documents in MUSICMASTERY_TRUSTED_DOCUMENTS."
            )
            : documents;
    }

    /// <summary>The text of the document that is asked for.</summary>
    /// <exception cref="ExecutionError">No document has the id, or this one is not trusted and only trusted ones are executed.</exception>
    public string TextOf(GraphRequest request)
    {
        if (request.DocumentId is { } id)
        {
            return _texts.GetValueOrDefault(id)
                ?? throw new ExecutionError(
                    "There is no document with this id here. Reload the page, or send the document itself."
                )
                {
                    Code = "DOCUMENT_NOT_FOUND",
                };
        }

        return !_only || _texts.ContainsKey(IdOf(request.Query!))
            ? request.Query!
            : throw new ExecutionError(
                "This server executes only documents that its operator trusts. Ask the operator to add yours."
            )
            {
                Code = "DOCUMENT_NOT_TRUSTED",
            };
    }

    /// <summary>The id of a document with this text.</summary>
    public static string IdOf(string text) =>
        Scheme + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void Add(string file)
    {
        foreach (var (hash, text) in Read(file))
        {
            var id = IdOf(text);
            if (id != hash && id != Scheme + hash)
            {
                throw new CommandException(
                    $"{file}: the document \"{hash}\" has the SHA-256 hash {id[Scheme.Length..]}."
                );
            }

            _texts[id] = text;
        }
    }

    private static Dictionary<string, string> Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(file)) ?? [];
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException(
                $"MUSICMASTERY_TRUSTED_DOCUMENTS is \"{file}\", which cannot be read: {error.Message} It needs a JSON object with the text of each "
                    + "document under its SHA-256 hash.",
                error
            );
        }
    }
}
