using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using LibAerospikeSharp.Benchmarks;

if (args is [BenchmarkServer.ServeArgument])
{
    BenchmarkServer.Serve();
    return 0;
}

using var server = BenchmarkServer.StartUnlessGiven();

var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun)
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
var summaries = BenchmarkSwitcher.FromAssembly(typeof(RecordBenchmarks).Assembly).Run(args, config).ToList();
return summaries.Count > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
