namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Why a file is not taken.</summary>
/// <param name="StatusCode">The status of the answer.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record UploadRefusal(int StatusCode, string Message)
{
    internal static readonly UploadRefusal Method = new(
        StatusCodes.Status405MethodNotAllowed,
        "Send the file with POST: its bytes are the body."
    );

    internal static readonly UploadRefusal Origin = new(
        StatusCodes.Status403Forbidden,
        "A page of another site may not send files here. Who runs the server can let it, with MUSICMASTERY_ORIGINS."
    );

    internal static readonly UploadRefusal ContentType = new(
        StatusCodes.Status415UnsupportedMediaType,
        "Send the file as it is, with the header \"Content-Type: application/octet-stream\"."
    );

    internal static readonly UploadRefusal Name = new(
        StatusCodes.Status400BadRequest,
        "Say what the file is called: /imports?name=tracks.csv, 1 to 200 characters without a path."
    );

    internal static readonly UploadRefusal TooMany = new(
        StatusCodes.Status429TooManyRequests,
        $"{PendingImports.Capacity} imports arrive or wait already; send the file again when one has ended."
    );

    internal static readonly UploadRefusal Empty = new(
        StatusCodes.Status400BadRequest,
        "The file is empty. Send one with rows in it."
    );

    internal static readonly UploadRefusal NoRoom = new(
        StatusCodes.Status507InsufficientStorage,
        "The server cannot keep the file: its disk is full, or its folder cannot be written to. The server's log says more."
    );

    internal static UploadRefusal TooLarge(long limit) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            $"The file is larger than the {ByteSize.Text(limit)} that the server takes. Compress it with gzip or send it in "
                + "parts; who runs the server can raise the limit, with MUSICMASTERY_MAX_UPLOAD."
        );
}
