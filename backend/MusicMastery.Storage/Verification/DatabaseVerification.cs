namespace MusicMastery.Storage.Verification;

/// <summary>Looks at everything in a database: every page, every document as it is used, and whether they agree.</summary>
public static class DatabaseVerification
{
    /// <summary>Looks at everything. Nobody writes while the pages are looked at, and nobody should at other times.</summary>
    public static VerificationReport Run(MusicMasteryDatabase database)
    {
        var findings = new Findings(database);
        var pages = database.Alone(file =>
        {
            foreach (var problem in file.DamagedPages())
            {
                findings.Add(problem);
            }

            return file.PageCount;
        });
        findings.Ids(Collections.Meta);
        new CatalogCheck(database, findings).Run();
        new AnalysisCheck(database, findings).Run();
        return new VerificationReport(pages, findings.Documents, findings.Problems, findings.Count);
    }
}
