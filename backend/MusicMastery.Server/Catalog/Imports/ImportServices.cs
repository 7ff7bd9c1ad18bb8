using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.Hosting;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Composes the imports of files that are sent to the server.</summary>
public static class ImportServices
{
    /// <summary>Adds what takes files, imports them and tells of it.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services) =>
        services
            .AddSingleton<IImportStore, LiteDbImportStore>()
            .AddSingleton<CurrentImports>()
            .AddSingleton<ImportFollowers>()
            .AddSingleton<PendingImports>()
            .AddSingleton<UploadFolder>()
            .AddSingleton<UploadReading>()
            .AddSingleton<UploadAnswers>()
            .AddSingleton<UploadEndpoint>()
            .AddSingleton<FileImport>()
            .AddSingleton<ImportRunner>()
            .AddScoped<CatalogImportLoader>()
            .AddScoped<CatalogImportQueries>()
            .AddScoped<CatalogImportMutations>()
            .AddScoped<CatalogImportSubscriptions>();

    /// <summary>Adds <c>/imports</c>.</summary>
    public static void MapImports(this WebApplication app) =>
        app.Map(
            UploadEndpoint.Path,
            (HttpContext context, RateLimits rates, UploadEndpoint endpoint) => rates.Pass(context, endpoint.Answer)
        );
}
