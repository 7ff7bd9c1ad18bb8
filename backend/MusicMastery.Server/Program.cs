using MusicMastery.Server.Access;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Backups;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.Collaborations;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Hosting;
using MusicMastery.Server.Predictions;

return await new CommandLine("Tells a musician what makes songs work in their niche, and what to do about it.")
{
    ServeCommand.Create(),
    ImportCommand.Create(),
    PullCommand.Create(),
    ForgetCommand.Create(),
    AnalyzeCommand.Create(),
    EvaluateCommand.Create(),
    SimulateCommand.Create(),
    CollaboratorsCommand.Create(),
    TuneCommand.Create(),
    DemoCommand.Create(),
    PrepareCommand.Create(),
    BackupCommand.Create(),
    RestoreCommand.Create(),
    VerifyCommand.Create(),
    KeysCommand.Create(),
    HealthCommand.Create(),
    SchemaCommand.Create(),
}.Run(args);
